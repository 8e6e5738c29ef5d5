package socai.membership.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import socai.spine.Logical;

class AskingSentencesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");

    private static Properties sentences(String language) throws IOException {
        Properties sentences = new Properties();
        try (Reader reader = new InputStreamReader(
                AskingSentencesTest.class.getResourceAsStream(
                        "/socai/membership-person/sentences_" + language + ".properties"),
                StandardCharsets.UTF_8)) {
            sentences.load(reader);
        }
        return sentences;
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void every_event_has_a_sentence_that_names_only_its_own_components(String language) throws IOException {
        Properties sentences = sentences(language);
        assertThat(Stream.of(JoinCodeEvent.class, JoiningEvent.class, CorrectionEvent.class)
                        .flatMap(type -> Arrays.stream(type.getPermittedSubclasses())))
                .hasSize(11)
                .allSatisfy(event -> {
                    String sentence = sentences.getProperty(
                            event.getAnnotation(Logical.class).value());
                    assertThat(sentence).isNotBlank();
                    assertThat(PLACEHOLDER.matcher(sentence).results().map(found -> found.group(1)))
                            .isSubsetOf(Arrays.stream(event.getRecordComponents())
                                    .map(RecordComponent::getName)
                                    .toList());
                });
    }
}
