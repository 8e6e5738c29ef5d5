package socai.membership.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import socai.policy.write.TestPolicies;
import socai.spine.Anchors;
import socai.spine.write.Catalogue;
import socai.spine.write.Context;
import socai.spine.write.Decider;

class MembershipLifeDecidersTest {

    private static final Context LIFE = new Context() {
        @Override
        public String name() {
            return "membership";
        }

        @Override
        public List<Decider<?, ?, ?>> deciders() {
            return MembershipLifeDeciders.all();
        }
    };

    static Stream<Decider<?, ?, ?>> deciders() {
        return MembershipLifeDeciders.all().stream();
    }

    @Test
    void every_command_fact_and_event_has_a_name_of_its_own() {
        Catalogue catalogue = new Catalogue(List.of(LIFE), List.of());

        assertThat(catalogue.deciders()).hasSize(20);
        assertThat(catalogue.types().keySet())
                .contains(
                        "membership.PersonRegistered",
                        "membership.MemberRecognized",
                        "membership.RecognitionEscalated",
                        "membership.ImportMembers",
                        "membership.ImportChunkRecorded");
    }

    @ParameterizedTest
    @MethodSource("deciders")
    void every_command_has_a_published_right_and_a_title(Decider<?, ?, ?> decider) throws IOException {
        String name = Catalogue.nameOf(decider.command());

        assertThat(TestPolicies.book().has("right." + name, Anchors.act(LocalDate.of(2015, 1, 1))))
                .isTrue();
        for (String language : List.of("vi", "en")) {
            assertThat(sentences(language).getProperty("command." + name)).isNotBlank();
        }
    }

    private static Properties sentences(String language) throws IOException {
        Properties sentences = new Properties();
        try (Reader reader = new InputStreamReader(
                MembershipLifeDeciders.class.getResourceAsStream(
                        "/socai/membership-life/sentences_" + language + ".properties"),
                StandardCharsets.UTF_8)) {
            sentences.load(reader);
        }
        return sentences;
    }
}
