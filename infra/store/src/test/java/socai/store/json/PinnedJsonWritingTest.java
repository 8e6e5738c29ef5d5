package socai.store.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import socai.spine.PersonId;
import socai.spine.Personal;
import socai.spine.Secret;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

class PinnedJsonWritingTest {

    enum Colour {
        RED;

        @Override
        public String toString() {
            return "đỏ";
        }
    }

    record Everything(
            String zulu,
            Optional<String> none,
            Optional<String> some,
            Map<String, Integer> map,
            LocalDate day,
            Instant instant,
            Duration duration,
            BigDecimal amount,
            List<Colour> colours,
            long big,
            boolean flag,
            PersonId person,
            String alpha) {

        boolean isOpen() {
            return true;
        }

        public String getTitle() {
            return zulu;
        }
    }

    record Login(String user, @Secret String password) {}

    record Attempt(Login login) {}

    record Token(@Secret @JsonValue String raw) {}

    static class Old {
        @Secret
        protected String key = "k";
    }

    static class Younger extends Old {
        public String getName() {
            return "n";
        }
    }

    record Named(@Personal.Label("test.name") Personal<String> name) {}

    record ByPerson(Map<PersonId, Integer> map) {}

    private final JsonMapper json = PinnedJson.mapper();

    private static Everything example() {
        Map<String, Integer> map = new LinkedHashMap<>();
        map.put("b", 2);
        map.put("a", 1);
        return new Everything(
                "Đảng ủy / \"xã\" 😀 \u0001",
                Optional.empty(),
                Optional.of("có"),
                map,
                LocalDate.of(2026, 2, 3),
                Instant.parse("2026-02-03T04:05:06.789Z"),
                Duration.ofMinutes(90),
                new BigDecimal("2.50"),
                List.of(Colour.RED),
                9_007_199_254_740_993L,
                true,
                PersonId.of("per-1"),
                "a");
    }

    @Test
    void theSameValueAlwaysGivesTheseBytes() {
        assertThat(new String(json.writeValueAsBytes(example()), StandardCharsets.UTF_8))
                .isEqualTo("{\"alpha\":\"a\",\"amount\":2.50,\"big\":9007199254740993,\"colours\":[\"RED\"],"
                        + "\"day\":\"2026-02-03\",\"duration\":\"PT1H30M\",\"flag\":true,"
                        + "\"instant\":\"2026-02-03T04:05:06.789Z\",\"map\":{\"a\":1,\"b\":2},\"none\":null,"
                        + "\"person\":\"per-1\",\"some\":\"có\",\"zulu\":\"Đảng ủy / \\\"xã\\\" 😀 \\u0001\"}");
    }

    @Test
    void whatWasWrittenReadsAsTheSameValue() {
        byte[] bytes = json.writeValueAsBytes(example());
        assertThat(json.readValue(bytes, Everything.class)).isEqualTo(example());
    }

    @Test
    void aMapWhoseKeysHaveNoOrderIsRefused() {
        Map<PersonId, Integer> map = new LinkedHashMap<>();
        map.put(PersonId.of("per-2"), 1);
        map.put(PersonId.of("per-1"), 1);
        assertThatThrownBy(() -> json.writeValueAsBytes(new ByPerson(map))).isInstanceOf(JacksonException.class);
    }

    @Test
    void aTypeWithASecretComponentIsNeverWritten() {
        Login login = new Login("an", "hunter2");
        assertThatThrownBy(() -> json.writeValueAsBytes(login))
                .isInstanceOf(JacksonException.class)
                .hasMessageContaining(Login.class.getName() + ".password")
                .hasMessageNotContaining("hunter2");
        assertThatThrownBy(() -> json.writeValueAsBytes(new Attempt(login))).hasMessageContaining("Login.password");
        assertThatThrownBy(() -> json.writeValueAsBytes(Map.of("x", List.of(login))))
                .hasMessageContaining("Login.password");
        assertThatThrownBy(() -> json.valueToTree(login)).hasMessageContaining("Login.password");
    }

    @Test
    void aSecretCannotHideInASingleValueOrASuperclass() {
        assertThatThrownBy(() -> json.writeValueAsBytes(new Token("t"))).hasMessageContaining("Token.raw");
        assertThatThrownBy(() -> json.writeValueAsBytes(new Younger())).hasMessageContaining("Younger.key");
    }

    @Test
    void aPersonalValueIsRefusedWhereNobodyEncryptsIt() {
        Named named = new Named(Personal.of(PersonId.of("per-1"), "Nguyễn Văn A"));
        assertThatThrownBy(() -> json.writeValueAsBytes(named))
                .isInstanceOf(JacksonException.class)
                .hasMessageContaining("encrypted only")
                .hasMessageNotContaining("Nguyễn");
    }
}
