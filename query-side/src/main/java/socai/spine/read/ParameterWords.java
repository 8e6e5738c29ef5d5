package socai.spine.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
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

    /** Lists have semicolons; of constants in capitals, blanks too. */
    private static final Pattern SEPARATORS = Pattern.compile(";|(?<=[A-Z]) (?=[A-Z]{2})");

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
            return rights(value);
        }
        if (unit.equals("organisation-types")) {
            return names(value);
        }
        String measured = sentences
                .find("spine", "unit." + unit, language)
                .map(word -> (word.equals("%") ? "" : "\u00a0") + word)
                .orElse("");
        return said(value)
                        .orElseGet(() -> Arrays.stream(SEPARATORS.split(value))
                                .map(String::strip)
                                .map(this::one)
                                .collect(Collectors.joining(", ")))
                + measured;
    }

    /** {@code SECRETARY@HERE MINUTE_TAKER@HERE}: which offices, by how far they reach. */
    private String rights(String value) {
        Map<String, List<String>> byReach = new LinkedHashMap<>();
        for (String grant : value.split(" ")) {
            String[] parts = grant.split("@", 2);
            byReach.computeIfAbsent(parts.length < 2 ? "" : parts[1], any -> new ArrayList<>())
                    .add(office(parts[0]));
        }
        return byReach.entrySet().stream()
                .map(entry -> String.join(", ", entry.getValue())
                        + (entry.getKey().isEmpty() ? "" : " " + sentences.word("reach." + entry.getKey(), language)))
                .collect(Collectors.joining("; "));
    }

    /** {@code chi-bo|CELL|CHI_BO|Chi bộ|Cell; …}: what the kinds are called, each once. */
    private String names(String value) {
        int name = language.equals("en") ? 4 : 3;
        return Arrays.stream(value.split(";"))
                .map(line -> line.strip().split("\\|"))
                .map(parts -> parts.length > name ? parts[name] : parts[0])
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private String office(String name) {
        return Stream.of(OfficeKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .map(kind -> sentences.label(kind, language))
                .orElse(name);
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
        String key =
                value.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return sentences.find(BOOK, "value." + key, language);
    }
}
