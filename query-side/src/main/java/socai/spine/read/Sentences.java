package socai.spine.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The people's words for what the language of decisions calls by code: events, commands, rules, constants, components.
 * Each context brings its own, beside its events ({@code socai/<folder>/sentences_vi.properties}, the folders of a
 * context stand in {@code folders.txt}) and beside its queries ({@code socai/<context>/read/words_vi.properties}).
 */
public final class Sentences {

    /** Whose words are used where a context has none of its own. */
    private static final String COMMON = "spine";

    private static final String FOLDERS = "/socai/spine/read/folders.txt";

    private static final Sentences PACKAGED = new Sentences();

    private final Map<String, List<String>> folders;
    private final Map<String, Map<String, String>> loaded = new ConcurrentHashMap<>();

    private Sentences() {
        folders = text(FOLDERS)
                .map(content -> content.lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .map(line -> List.of(line.strip().split("\\s+")))
                        .collect(Collectors.toMap(List::getFirst, line -> line.subList(1, line.size()))))
                .orElseThrow(() -> new IllegalStateException(FOLDERS + " is not in the package"));
    }

    public static Sentences packaged() {
        return PACKAGED;
    }

    /** The contexts that have words, with the folders of their sentence files. */
    public Map<String, List<String>> folders() {
        return folders;
    }

    /** The template of an event ({@code membership.AdmissionProposed}); placeholders are its components. */
    public String event(String logicalName, String language) {
        return find(contextOf(logicalName), logicalName, language).orElse(logicalName);
    }

    /** What a command does, as a title. */
    public String command(String logicalName, String language) {
        return find(contextOf(logicalName), "command." + logicalName, language).orElse(logicalName);
    }

    /** The short statement of a rule ({@code membership.applicant-age}). */
    public String rule(String id, String language) {
        return find(contextOf(id), "rule." + id, language).orElse(id);
    }

    /** A type of the spine may be named by the context that uses it most. */
    public String label(Enum<?> constant, String language) {
        Class<?> type = constant.getDeclaringClass();
        String key = "enum." + type.getSimpleName() + "." + constant.name();
        return find(contextOf(type), key, language)
                .or(() -> folders.keySet().stream()
                        .sorted()
                        .flatMap(context -> find(context, key, language).stream())
                        .findFirst())
                .orElse(constant.name());
    }

    /**
     * The label of a constant whose type is no longer known: all types of the context that have it call it alike, or
     * all of the first context that knows it.
     */
    public Optional<String> constant(String context, String name, String language) {
        return constant(context, name, language, "");
    }

    /**
     * As {@link #constant(String, String, String)}; where the types of the context call it differently, that type is
     * meant whose name is closest to what stands around the value.
     *
     * @param around names of the fact and of its rule: {@code membership.admission-stage stage}
     */
    public Optional<String> constant(String context, String name, String language, String around) {
        List<String> candidates = new ArrayList<>(List.of(context, COMMON));
        folders.keySet().stream().sorted().forEach(candidates::add);
        for (String candidate : candidates) {
            Map<String, String> byType = words(candidate, language).entrySet().stream()
                    .filter(entry ->
                            entry.getKey().startsWith("enum.") && entry.getKey().endsWith("." + name))
                    .collect(Collectors.toMap(entry -> entry.getKey().split("\\.")[1], Map.Entry::getValue));
            Optional<String> label = Closest.to(around, byType);
            if (label.isPresent()) {
                return label;
            }
        }
        return Optional.empty();
    }

    /** What a component is called; an empty label says that it is not shown. */
    public Optional<String> field(String context, String component, String language) {
        return find(context, "field." + component, language).or(() -> find(COMMON, "field." + component, language));
    }

    /** A word of the pages that read the record. */
    public String word(String key, String language) {
        return find(COMMON, key, language).orElse(key);
    }

    public Optional<String> find(String context, String key, String language) {
        return Optional.ofNullable(words(context, language).get(key));
    }

    /** {@code membership} of {@code membership.AdmissionProposed}. */
    public static String contextOf(String logicalName) {
        int dot = logicalName.indexOf('.');
        return dot < 0 ? COMMON : logicalName.substring(0, dot);
    }

    /** {@code membership} of {@code socai.membership.events.Standing}. */
    public static String contextOf(Class<?> type) {
        String[] parts = type.getPackageName().split("\\.");
        return parts.length > 1 ? parts[1] : COMMON;
    }

    private Map<String, String> words(String context, String language) {
        String code = "en".equals(language) ? "en" : "vi";
        return loaded.computeIfAbsent(context + "_" + code, any -> {
            Map<String, String> words = new HashMap<>();
            for (String folder : folders.getOrDefault(context, List.of())) {
                read("/socai/" + folder + "/sentences_" + code + ".properties", words);
            }
            read("/socai/" + context + "/read/words_" + code + ".properties", words);
            return Map.copyOf(words);
        });
    }

    private static void read(String resource, Map<String, String> into) {
        text(resource).ifPresent(content -> {
            Properties properties = new Properties();
            try {
                properties.load(new StringReader(content));
            } catch (IOException e) {
                throw new UncheckedIOException(resource + " cannot be read", e);
            }
            properties.stringPropertyNames().forEach(key -> into.put(key, properties.getProperty(key)));
        });
    }

    private static Optional<String> text(String resource) {
        try (InputStream stream = Sentences.class.getResourceAsStream(resource)) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " cannot be read", e);
        }
    }
}
