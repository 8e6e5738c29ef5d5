package socai.app.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import socai.spine.Command;
import socai.spine.DomainEvent;
import socai.spine.journal.JournalEvent;
import socai.spine.read.Sentences;

/** Everything that can be done and everything that can have happened has a sentence in both languages. */
class SentencesTest {

    private static final Pattern HOLE = Pattern.compile("\\{([^}]+)}");
    private static final List<String> LANGUAGES = List.of("vi", "en");

    /** The journal is not told event by event; its pages have words of their own. */
    static Stream<String> events() {
        return named(DomainEvent.class).filter(name -> !JournalEvent.class.isAssignableFrom(Golden.TYPES.get(name)));
    }

    static Stream<String> commands() {
        return named(Command.class);
    }

    private static Stream<String> named(Class<?> kind) {
        return Golden.TYPES.entrySet().stream()
                .filter(type -> kind.isAssignableFrom(type.getValue()))
                .map(type -> type.getKey());
    }

    private static String sentence(String name, String key, String language) {
        return Sentences.packaged()
                .find(Sentences.contextOf(name), key, language)
                .orElse("");
    }

    private static TreeSet<String> holes(String sentence) {
        return HOLE.matcher(sentence)
                .results()
                .map(hole -> hole.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void there_are_events_and_commands() {
        assertThat(events()).hasSizeGreaterThan(60);
        assertThat(commands()).hasSameSizeAs(Golden.CATALOGUE.deciders().entrySet());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void every_command_has_a_title(String command) {
        for (String language : LANGUAGES) {
            assertThat(sentence(command, "command." + command, language))
                    .as(language)
                    .isNotBlank()
                    .doesNotContain("{");
        }
    }

    @ParameterizedTest
    @MethodSource("events")
    void every_event_has_a_sentence_that_names_its_own_components_only(String event) {
        Set<String> components = Arrays.stream(Golden.TYPES.get(event).getRecordComponents())
                .map(component -> component.getName())
                .collect(Collectors.toSet());
        for (String language : LANGUAGES) {
            String sentence = sentence(event, event, language);
            assertThat(sentence).as(language).isNotBlank();
            assertThat(components).containsAll(outer(holes(sentence)));
        }
    }

    @ParameterizedTest
    @MethodSource("events")
    void both_languages_tell_the_same_of_an_event(String event) {
        assertThat(holes(sentence(event, event, "en"))).isEqualTo(holes(sentence(event, event, "vi")));
    }

    /** {@code deadline} of {@code deadline.start}. */
    private static Collection<String> outer(Collection<String> holes) {
        return holes.stream().map(hole -> hole.split("\\.")[0]).toList();
    }
}
