package socai.organisation.read;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A name as it is searched: without case, marks and doubled spaces, so that it is found however it is typed. */
public final class BareName {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private BareName() {}

    public static String of(String name) {
        String apart = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return SPACES.matcher(MARKS.matcher(apart).replaceAll("").replace('đ', 'd'))
                .replaceAll(" ")
                .strip();
    }
}
