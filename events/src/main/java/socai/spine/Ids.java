package socai.spine;

import java.util.regex.Pattern;

/** The one shape of a stream id: a short type prefix and a UUID, so that ids of different kinds cannot clash. */
public final class Ids {

    private static final Pattern TAIL = Pattern.compile("[0-9a-z][0-9a-z.-]{0,99}");

    private Ids() {}

    /** @throws IllegalArgumentException when {@code raw} is not {@code prefix-…} */
    public static void requirePrefix(String prefix, String raw) {
        if (!raw.startsWith(prefix + "-")
                || !TAIL.matcher(raw.substring(prefix.length() + 1)).matches()) {
            throw new IllegalArgumentException("expected an id that starts with " + prefix + "-");
        }
    }
}
