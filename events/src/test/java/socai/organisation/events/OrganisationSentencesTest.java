package socai.organisation.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import socai.spine.Logical;
import socai.spine.OfficeKind;

class OrganisationSentencesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");

    private static Properties sentences(String language) throws IOException {
        Properties sentences = new Properties();
        try (Reader reader = new InputStreamReader(
                OrganisationSentencesTest.class.getResourceAsStream(
                        "/socai/organisation/sentences_" + language + ".properties"),
                StandardCharsets.UTF_8)) {
            sentences.load(reader);
        }
        return sentences;
    }

    private static List<Class<?>> events() {
        return Stream.of(OrganisationEvent.class, OfficesEvent.class, RollEvent.class)
                .<Class<?>>flatMap(events -> Arrays.stream(events.getPermittedSubclasses()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void every_event_has_a_sentence_that_names_only_its_own_components(String language) throws IOException {
        Properties sentences = sentences(language);

        assertThat(events()).hasSize(19).allSatisfy(event -> {
            String sentence =
                    sentences.getProperty(event.getAnnotation(Logical.class).value());
            assertThat(sentence).isNotBlank();
            assertThat(PLACEHOLDER.matcher(sentence).results().map(found -> found.group(1)))
                    .isSubsetOf(Arrays.stream(event.getRecordComponents())
                            .map(RecordComponent::getName)
                            .toList());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void every_constant_of_the_context_has_a_label(String language) throws IOException {
        Properties sentences = sentences(language);

        Stream.of(
                        OrganisationRank.class,
                        OrganisationForm.class,
                        DissolutionReason.class,
                        OfficeExit.class,
                        RollKind.class,
                        RollStanding.class,
                        RollMark.class,
                        RollExit.class,
                        OfficeKind.class)
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .forEach(constant -> assertThat(sentences.getProperty(
                                "enum." + constant.getDeclaringClass().getSimpleName() + "." + constant.name()))
                        .as(constant.name())
                        .isNotBlank());
    }

    @Test
    void both_languages_say_the_same_things_and_are_composed_text() throws IOException {
        Properties vietnamese = sentences("vi");

        assertThat(vietnamese.keySet()).isEqualTo(sentences("en").keySet());
        assertThat(vietnamese.values())
                .allSatisfy(value -> assertThat(Normalizer.isNormalized(value.toString(), Normalizer.Form.NFC))
                        .isTrue());
    }
}
