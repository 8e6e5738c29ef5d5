package socai.spine.read;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import socai.spine.OfficeKind;

/**
 * The people's words for what the policy book calls by key and code: {@code policy/read/words_vi.properties}. What has
 * no words there stays as the book has it.
 */
public final class ParameterWords {

    private static final String BOOK = "policy";
    private static final String RIGHT = "right.";
    private static final String READING = "right.read.";

    private final Sentences sentences = Sentences.packaged();
    private final String language;

    public ParameterWords(String language) {
        this.language = language;
    }

    /** What a parameter is called where nothing around it tells what it is about; a right bears the name of its act. */
    public String name(String key) {
        Optional<String> named = sentences.find(BOOK, "parameter." + key, language);
        if (named.isPresent() || !key.startsWith(RIGHT)) {
            return named.orElse(key);
        }
        if (key.startsWith(READING)) {
            String query = key.substring(READING.length());
            return sentences
                    .find(Sentences.contextOf(query), "query." + query, language)
                    .orElse(query);
        }
        return sentences.command(key.substring(RIGHT.length()), language);
    }

    /** A value with its unit; a list is joined by commas. */
    public String value(String value, String unit) {
        if (unit.equals("rights")) {
            return Stream.of(value.split(" ")).map(this::grant).collect(Collectors.joining("; "));
        }
        String measured = sentences
                .find("spine", "unit." + unit, language)
                .map(word -> (word.equals("%") ? "" : "\u00a0") + word)
                .orElse("");
        return said(value)
                        .orElseGet(() -> Arrays.stream(value.split(";"))
                                .map(String::strip)
                                .map(this::one)
                                .collect(Collectors.joining(", ")))
                + measured;
    }

    /** {@code SECRETARY@HERE}: which office, and how far it reaches. */
    private String grant(String text) {
        String[] parts = text.split("@", 2);
        String office = Stream.of(OfficeKind.values())
                .filter(kind -> kind.name().equals(parts[0]))
                .findFirst()
                .map(kind -> sentences.label(kind, language))
                .orElse(parts[0]);
        return parts.length < 2 ? office : office + " " + sentences.word("reach." + parts[1], language);
    }

    /** One of a list: its words, the label of a constant, or, where colons part it, the words of its parts. */
    private String one(String code) {
        return said(code)
                .or(() -> sentences.constant("membership", code, language))
                .orElseGet(() -> !code.contains(":")
                        ? code
                        : Arrays.stream(code.split(":"))
                                .map(part -> said(part).orElse(part))
                                .collect(Collectors.joining(" ")));
    }

    private Optional<String> said(String value) {
        String key = value.toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return sentences.find(BOOK, "value." + key, language);
    }
}
