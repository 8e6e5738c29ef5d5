package socai.membership.read;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names without case and marks, so that {@code dang} finds {@code Đặng}. */
public final class FoldedName {

    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private FoldedName() {}

    public static String of(String name) {
        String bare = MARKS.matcher(Normalizer.normalize(lower(name), Normalizer.Form.NFD))
                .replaceAll("");
        return bare.replace('đ', 'd');
    }

    /** With its marks, but in one form and without case: what was typed with marks is found first. */
    public static String lower(String name) {
        String lower = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return SPACES.matcher(lower).replaceAll(" ").strip();
    }

    /** Vietnamese lists go by the given name, which stands last. */
    public static String sortKey(String name) {
        String folded = of(name);
        int given = folded.lastIndexOf(' ');
        return given < 0 ? folded : folded.substring(given + 1) + " " + folded.substring(0, given);
    }
}
