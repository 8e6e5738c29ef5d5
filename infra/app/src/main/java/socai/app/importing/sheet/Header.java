package socai.app.importing.sheet;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What the columns of a file are called. */
public final class Header {

    private static final List<Character> DELIMITERS = List.of(',', ';', '\t');

    private Header() {}

    /** The delimiter is the one that stands most often in the header, outside quotation marks. */
    static char delimiter(String line) {
        char best = DELIMITERS.getFirst();
        long most = 0;
        String bare = line.replaceAll("\"[^\"]*\"", "");
        for (char candidate : DELIMITERS) {
            long count = bare.chars().filter(c -> c == candidate).count();
            if (count > most) {
                most = count;
                best = candidate;
            }
        }
        return best;
    }

    /** A word without case, marks and punctuation: {@code Ngày sinh} and {@code ngay_sinh} are the same. */
    public static String plain(String text) {
        String letters = Normalizer.normalize(text.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('đ', 'd');
        return letters.replaceAll("[^a-z0-9]+", "_").replaceAll("^_|_$", "");
    }

    static Optional<String> doubled(List<String> header) {
        Set<String> seen = new HashSet<>();
        return header.stream()
                .filter(name -> !name.isBlank() && !seen.add(plain(name)))
                .findFirst();
    }
}
