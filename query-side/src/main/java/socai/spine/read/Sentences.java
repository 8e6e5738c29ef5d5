package socai.spine.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The people's words for what the language of decisions calls by code: events, commands, rules, constants, components.
 * Each context brings its own, beside its events ({@code socai/<context>/sentences_vi.properties}) and beside its
 * queries ({@code socai/<context>/read/words_vi.properties}).
 */
public final class Sentences {

    /** Whose words are used where a context has none of its own. */
    private static final String COMMON = "spine";

    private static final Sentences PACKAGED = new Sentences();

    private final Map<String, Map<String, String>> loaded = new ConcurrentHashMap<>();

    private Sentences() {}

    public static Sentences packaged() {
        return PACKAGED;
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

    public String label(Enum<?> constant, String language) {
        Class<?> type = constant.getDeclaringClass();
        String key = "enum." + type.getSimpleName() + "." + constant.name();
        return find(contextOf(type), key, language).orElse(constant.name());
    }

    /** The label of a constant whose type is no longer known: all types of the context that have it call it alike. */
    public Optional<String> constant(String context, String name, String language) {
        String[] candidates = {context, COMMON};
        for (String candidate : candidates) {
            var labels = words(candidate, language).entrySet().stream()
                    .filter(entry -> entry.getKey().startsWith("enum.") && entry.getKey().endsWith("." + name))
                    .map(Map.Entry::getValue)
                    .distinct()
                    .toList();
            if (labels.size() == 1) {
                return Optional.of(labels.getFirst());
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
            read("/socai/" + context + "/sentences_" + code + ".properties", words);
            read("/socai/" + context + "/read/words_" + code + ".properties", words);
            return Map.copyOf(words);
        });
    }

    private static void read(String resource, Map<String, String> into) {
        try (InputStream stream = Sentences.class.getResourceAsStream(resource)) {
            if (stream == null) {
                return;
            }
            try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
                Properties properties = new Properties();
                properties.load(reader);
                properties.stringPropertyNames().forEach(key -> into.put(key, properties.getProperty(key)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " cannot be read", e);
        }
    }
}
