package socai.store.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import socai.spine.PersonId;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PinnedJsonReadingTest {

    enum Colour {
        RED,
        GOLD
    }

    record Number(int n) {}

    record Big(long n) {}

    record Boxed(Integer n) {}

    record Flag(boolean f) {}

    record Words(String s) {}

    record Day(LocalDate d) {}

    record Moment(Instant i) {}

    record Painted(Colour c) {}

    record Maybe(Optional<String> s) {}

    record Listed(List<String> l) {}

    record Mapped(Map<String, Integer> m) {}

    record Who(PersonId p) {}

    record Nested(Words w) {}

    private final JsonMapper json = PinnedJson.mapper();

    private void refuses(String text, Class<?> type) {
        assertThatThrownBy(() -> json.readValue(text, type))
                .as("%s into %s", text, type.getSimpleName())
                .isInstanceOf(JacksonException.class);
    }

    @Test
    void whatFitsIsRead() {
        assertThat(json.readValue("{\"n\":7}", Number.class)).isEqualTo(new Number(7));
        assertThat(json.readValue("{\"n\":7}", Big.class)).isEqualTo(new Big(7));
        assertThat(json.readValue("{\"n\":7}", Boxed.class)).isEqualTo(new Boxed(7));
        assertThat(json.readValue("{\"f\":true}", Flag.class)).isEqualTo(new Flag(true));
        assertThat(json.readValue("{\"s\":\"\"}", Words.class)).isEqualTo(new Words(""));
        assertThat(json.readValue("{\"d\":\"2026-02-03\"}", Day.class)).isEqualTo(new Day(LocalDate.of(2026, 2, 3)));
        assertThat(json.readValue("{\"i\":\"2026-02-03T04:05:06Z\"}", Moment.class))
                .isEqualTo(new Moment(Instant.parse("2026-02-03T04:05:06Z")));
        assertThat(json.readValue("{\"c\":\"GOLD\"}", Painted.class)).isEqualTo(new Painted(Colour.GOLD));
        assertThat(json.readValue("{\"l\":[]}", Listed.class)).isEqualTo(new Listed(List.of()));
        assertThat(json.readValue("{\"m\":{}}", Mapped.class)).isEqualTo(new Mapped(Map.of()));
        assertThat(json.readValue("{\"p\":\"per-1\"}", Who.class)).isEqualTo(new Who(PersonId.of("per-1")));
        assertThat(json.readValue("{\"w\":{\"s\":\"x\"}}", Nested.class)).isEqualTo(new Nested(new Words("x")));
    }

    @Test
    void anAbsentValueIsANullThatIsThere() {
        assertThat(json.readValue("{\"s\":null}", Maybe.class)).isEqualTo(new Maybe(Optional.empty()));
        assertThat(json.readValue("{\"s\":\"x\"}", Maybe.class)).isEqualTo(new Maybe(Optional.of("x")));
        refuses("{}", Maybe.class);
    }

    @Test
    void anUnknownPropertyFails() {
        refuses("{\"n\":7,\"m\":8}", Number.class);
    }

    @Test
    void aMissingComponentFails() {
        refuses("{}", Words.class);
        refuses("{}", Number.class);
        refuses("{}", Listed.class);
    }

    @Test
    void aNullComponentFails() {
        refuses("{\"s\":null}", Words.class);
        refuses("{\"n\":null}", Boxed.class);
        refuses("{\"l\":null}", Listed.class);
        refuses("{\"w\":null}", Nested.class);
    }

    @Test
    void aNullForAPrimitiveFails() {
        refuses("{\"n\":null}", Number.class);
        refuses("{\"f\":null}", Flag.class);
    }

    @Test
    void aNullInsideAListOrMapFails() {
        refuses("{\"l\":[\"x\",null]}", Listed.class);
        refuses("{\"m\":{\"x\":null}}", Mapped.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.7", "1.0", "1e2", "3000000000"})
    void whatIsNoIntFailsForAnInt(String number) {
        refuses("{\"n\":" + number + "}", Number.class);
        refuses("{\"n\":" + number + "}", Boxed.class);
    }

    @Test
    void aFloatFailsForALong() {
        refuses("{\"n\":1.7}", Big.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"7\"", "\"\"", "\" \"", "true", "[]", "[7]", "{}"})
    void onlyANumberIsReadAsANumber(String value) {
        refuses("{\"n\":" + value + "}", Number.class);
        refuses("{\"n\":" + value + "}", Boxed.class);
        refuses("{\"n\":" + value + "}", Big.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "0", "1.0", "\"true\"", "\"\"", "[true]", "[]"})
    void onlyTrueAndFalseAreReadAsBoolean(String value) {
        refuses("{\"f\":" + value + "}", Flag.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "1.5", "true", "[]", "[\"x\"]", "{}"})
    void onlyTextIsReadAsText(String value) {
        refuses("{\"s\":" + value + "}", Words.class);
        refuses("{\"s\":" + value + "}", Maybe.class);
        refuses("{\"p\":" + value + "}", Who.class);
        refuses("{\"l\":[" + value + "]}", Listed.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"\"",
                "\" \"",
                "20000",
                "[2026,2,3]",
                "\"2026-02-03T10:00:00\"",
                "\"2026-02-31\"",
                "\"2026-2-3\"",
                "\" 2026-02-03\""
            })
    void onlyAnIsoDayIsReadAsADay(String value) {
        refuses("{\"d\":" + value + "}", Day.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "1770000000", "1770000000.5", "\"1770000000\"", "\"2026-02-03\""})
    void onlyAnIsoInstantIsReadAsAnInstant(String value) {
        refuses("{\"i\":" + value + "}", Moment.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "\"1\"", "\"\"", "\" \"", "\"gold\"", "\"GOLD \"", "\"BLUE\"", "[\"GOLD\"]"})
    void anEnumIsReadByItsExactNameOnly(String value) {
        refuses("{\"c\":" + value + "}", Painted.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"w\":\"\"}", "{\"w\":[]}", "{\"w\":\"x\"}"})
    void nothingButAnObjectIsReadAsARecord(String text) {
        refuses(text, Nested.class);
    }

    @Test
    void textIsNotReadAsAnEmptyListOrMap() {
        refuses("{\"l\":\"\"}", Listed.class);
        refuses("{\"l\":\"x\"}", Listed.class);
        refuses("{\"m\":\"\"}", Mapped.class);
        refuses("{\"m\":[]}", Mapped.class);
    }

    @Test
    void theSameKeyTwiceFails() {
        refuses("{\"n\":7,\"n\":7}", Number.class);
        refuses("{\"m\":{\"x\":1,\"x\":1}}", Mapped.class);
        refuses("{\"n\":7,\"n\":7}", JsonNode.class);
    }

    @Test
    void whatFollowsTheValueFails() {
        refuses("{\"n\":7} {\"n\":8}", Number.class);
        refuses("{\"n\":7}]", Number.class);
    }

    @Test
    void propertyNamesMustBeExact() {
        refuses("{\"N\":7}", Number.class);
    }

    @Test
    void whatIsNotJsonFails() {
        refuses("{n:7}", Number.class);
        refuses("{'n':7}", Number.class);
        refuses("{\"n\":7,}", Number.class);
        refuses("{\"n\":07}", Number.class);
    }

    @Test
    void aFailureQuotesNothingOfTheTextAround() {
        assertThatThrownBy(() -> json.readValue("{\"s\":\"Nguyễn Văn A\",\"t\":1}", Words.class))
                .hasMessageNotContaining("Nguyễn");
    }
}
