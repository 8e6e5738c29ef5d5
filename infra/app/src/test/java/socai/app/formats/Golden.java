package socai.app.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.serialization.SimpleSerializedObject;
import socai.app.Contexts;
import socai.spine.journal.Written;
import socai.spine.write.Catalogue;
import socai.store.events.LedgerSerializer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The golden files: per logical name an array with one value on each line, in the store's own bytes under name and
 * revision. First the value with every optional component, then, where it differs, the one without any, then an event of
 * the example histories, where they have one of the type.
 */
final class Golden {

    static final Catalogue CATALOGUE = Contexts.catalogue();
    static final TreeMap<String, Class<?>> TYPES = new TreeMap<>(CATALOGUE.types());
    static final LedgerSerializer SERIALIZER = LedgerSerializer.of(CATALOGUE, new PlainPersonal());

    private static final Path FOLDER = Path.of("src", "test", "resources", "golden");
    private static final String SUFFIX = ".json";

    private Golden() {}

    /** Where the revision of today stands: the first one in the folder itself, a later one in a folder of its own. */
    static Path file(String name) {
        return file(name, Catalogue.revisionOf(TYPES.get(name)));
    }

    static Path file(String name, int revision) {
        return (revision == 1 ? FOLDER : FOLDER.resolve("revision-" + revision)).resolve(name + SUFFIX);
    }

    /** The logical names that have a file. */
    static TreeSet<String> names() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(SUFFIX))
                    .map(file -> file.substring(0, file.length() - SUFFIX.length()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** The written values of a type, each as its JSON. */
    static List<String> read(String name) throws IOException {
        return read(file(name));
    }

    static List<String> read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        return lines.subList(1, lines.size() - 1).stream()
                .map(line -> line.endsWith(",") ? line.substring(0, line.length() - 1) : line)
                .toList();
    }

    static void write(String name) throws IOException {
        Files.createDirectories(file(name).getParent());
        Files.writeString(file(name), "[\n" + String.join(",\n", samples(TYPES.get(name))) + "\n]\n");
    }

    private static List<String> samples(Class<?> type) {
        return Stream.concat(
                        Stream.of(new Samples(true), new Samples(false)).map(samples -> samples.of(type)),
                        Examples.of(type).stream())
                .map(value -> json(new Written(Catalogue.nameOf(type), Optional.of(value))))
                .distinct()
                .toList();
    }

    /**
     * What is written today, brought back to the revisions of a line of then: what was added since must have been left
     * out, and is taken away. Without an earlier revision in the line, nothing is.
     */
    static String backTo(String line, String now) {
        JsonNode tree = SERIALIZER.getObjectMapper().readTree(now);
        return backTo(SERIALIZER.getObjectMapper().readTree(line), tree) ? tree.toString() : now;
    }

    private static boolean backTo(JsonNode then, JsonNode now) {
        boolean earlier = false;
        for (String name : then.propertyNames()) {
            JsonNode inner = now.get(name);
            earlier |= inner != null && backTo(then.required(name), inner);
        }
        if (then.has("revision") && then.has("body") && !then.get("revision").equals(now.get("revision"))) {
            ((ObjectNode) now).set("revision", then.get("revision"));
            for (String name : List.copyOf(now.required("body").propertyNames())) {
                if (!then.required("body").has(name)) {
                    assertThat(((ObjectNode) now.required("body")).remove(name).isNull())
                            .as("%s was left out", name)
                            .isTrue();
                }
            }
            earlier = true;
        }
        return earlier;
    }

    static String json(Object value) {
        return new String(SERIALIZER.serialize(value, byte[].class).getData(), StandardCharsets.UTF_8);
    }

    /** The value in a line, read as the journal reads commands and facts. */
    static Written written(String line) {
        return SERIALIZER.getObjectMapper().readValue(line, Written.class);
    }

    /** The bare form of an event's payload, read by name and revision as the event store reads it. */
    static Object payload(String body, String name, int revision) {
        return SERIALIZER.deserialize(new SimpleSerializedObject<>(
                body.getBytes(StandardCharsets.UTF_8), byte[].class, name, Integer.toString(revision)));
    }

    static Stream<String> typeNames() {
        return Arrays.stream(TYPES.keySet().toArray(String[]::new));
    }
}
