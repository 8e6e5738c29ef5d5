package socai.spine.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import socai.spine.DomainEvent;
import socai.spine.Logical;

class SentencesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");

    private final Sentences sentences = Sentences.packaged();

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void every_event_on_the_classpath_has_a_sentence_that_names_only_its_own_components(String language) {
        assertThat(events()).hasSizeGreaterThan(60).allSatisfy(event -> {
            String name = event.getAnnotation(Logical.class).value();
            String template = sentences.event(name, language);
            assertThat(template).as(name).isNotEqualTo(name).isNotBlank();
            assertThat(PLACEHOLDER
                            .matcher(template)
                            .results()
                            .map(found -> found.group(1).split("\\.")[0]))
                    .as(name)
                    .isSubsetOf(Components.names(event).toList());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void every_constant_that_an_event_can_hold_has_a_label(String language) {
        assertThat(reachable(events()).filter(Class::isEnum).flatMap(type -> Stream.of(type.getEnumConstants())))
                .hasSizeGreaterThan(60)
                .allSatisfy(constant -> assertThat(sentences.label((Enum<?>) constant, language))
                        .as(constant.getClass().getSimpleName() + "." + constant)
                        .isNotEqualTo(((Enum<?>) constant).name()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void every_component_of_an_event_is_called_something_or_hidden_on_purpose(String language) {
        List<String> nameless = reachable(events())
                .filter(Class::isRecord)
                .filter(type -> !type.getPackageName().startsWith("socai.spine"))
                .filter(type -> type.getRecordComponents().length > 1)
                .flatMap(type -> Components.names(type)
                        .filter(name -> sentences
                                .field(Sentences.contextOf(type), name, language)
                                .isEmpty())
                        .map(name -> type.getSimpleName() + "." + name))
                .toList();

        assertThat(nameless).isEmpty();
    }

    @Test
    void every_file_of_sentences_beside_the_events_is_read() throws Exception {
        List<String> files = new ArrayList<>();
        withEvents(root -> {
            try (Stream<Path> all = Files.walk(root.resolve("socai"))) {
                all.map(Path::toString)
                        .filter(path -> path.endsWith("sentences_vi.properties"))
                        .forEach(files::add);
            }
        });

        assertThat(files)
                .isNotEmpty()
                .allSatisfy(
                        path -> assertThat(sentences.folders().values().stream().flatMap(List::stream))
                                .anySatisfy(folder ->
                                        assertThat(path).endsWith("socai/" + folder + "/sentences_vi.properties")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"spine", "membership"})
    void the_words_of_the_pages_say_the_same_things_in_both_languages_in_composed_text(String context)
            throws IOException {
        Map<String, String> vietnamese = words(context, "vi");

        assertThat(vietnamese.keySet()).isEqualTo(words(context, "en").keySet());
        assertThat(vietnamese.values())
                .allSatisfy(value -> assertThat(Normalizer.isNormalized(value, Normalizer.Form.NFC))
                        .isTrue());
        vietnamese.forEach((key, value) -> assertThat(placeholders(value))
                .as(key)
                .isEqualTo(placeholders(sentences.find(context, key, "en").orElseThrow())));
    }

    private static Map<String, String> words(String context, String language) throws IOException {
        var properties = new java.util.Properties();
        try (var stream = SentencesTest.class.getResourceAsStream(
                "/socai/" + context + "/read/words_" + language + ".properties")) {
            properties.load(new java.io.InputStreamReader(stream, java.nio.charset.StandardCharsets.UTF_8));
        }
        return properties.stringPropertyNames().stream()
                .collect(java.util.stream.Collectors.toMap(key -> key, properties::getProperty));
    }

    private static Set<String> placeholders(String template) {
        return PLACEHOLDER
                .matcher(template)
                .results()
                .map(found -> found.group(1))
                .collect(java.util.stream.Collectors.toSet());
    }

    /** Every event of every sealed interface beside the events of the spine; a new context is found by itself. */
    private static List<Class<?>> events() {
        List<Class<?>> events = new ArrayList<>();
        withEvents(root -> {
            try (Stream<Path> all = Files.walk(root.resolve("socai"))) {
                all.map(path -> root.relativize(path).toString().replace('\\', '/'))
                        .filter(path -> path.matches("socai/[a-z]+/events/[A-Za-z]+\\.class"))
                        .map(path -> load(path.substring(0, path.length() - 6).replace('/', '.')))
                        .filter(type -> type.isSealed() && DomainEvent.class.isAssignableFrom(type))
                        .forEach(type -> permitted(type, events));
            }
        });
        return events;
    }

    private static void permitted(Class<?> type, List<Class<?>> events) {
        if (!type.isSealed()) {
            events.add(type);
            return;
        }
        for (Class<?> next : type.getPermittedSubclasses()) {
            permitted(next, events);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The types themselves and all that stand in their components. */
    private static Stream<Class<?>> reachable(List<Class<?>> roots) {
        Set<Class<?>> found = new LinkedHashSet<>();
        roots.forEach(root -> reach(root, found));
        return found.stream();
    }

    private static void reach(Type type, Set<Class<?>> found) {
        if (type instanceof ParameterizedType generic) {
            reach(generic.getRawType(), found);
            for (Type argument : generic.getActualTypeArguments()) {
                reach(argument, found);
            }
        } else if (type instanceof Class<?> plain && found.add(plain) && plain.isRecord()) {
            for (RecordComponent component : plain.getRecordComponents()) {
                reach(component.getGenericType(), found);
            }
        }
    }

    private interface Visit {
        void to(Path root) throws IOException;
    }

    /** Where the module of the events stands: a folder while building, a jar when packed. */
    private static void withEvents(Visit visit) {
        try {
            Path place = Path.of(DomainEvent.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (Files.isDirectory(place)) {
                visit.to(place);
                return;
            }
            try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + place.toUri()), Map.of())) {
                visit.to(jar.getPath("/"));
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
