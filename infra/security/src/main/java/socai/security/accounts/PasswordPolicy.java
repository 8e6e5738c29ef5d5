package socai.security.accounts;

import java.util.Locale;
import java.util.Optional;

/** Length before everything else; beyond it only what is no password at all is refused. */
public final class PasswordPolicy {

    /** Characters (code points) at least. */
    public static final int SHORTEST = 12;

    /** Far above what anybody types; a bound on the work of hashing. */
    public static final int LONGEST = 200;

    private static final int FEWEST_DIFFERENT = 5;
    private static final int LONGEST_UNIT = 4;

    private PasswordPolicy() {}

    /** What is wrong with a password for this login; empty when nothing is. */
    public static Optional<PasswordFault> fault(String password, String login) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of(PasswordFault.TOO_SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(PasswordFault.TOO_LONG);
        }
        String lower = password.toLowerCase(Locale.ROOT);
        if (lower.contains(login) && lower.length() - login.length() < SHORTEST / 2) {
            return Optional.of(PasswordFault.LIKE_LOGIN);
        }
        if (lower.chars().distinct().count() < FEWEST_DIFFERENT || repeats(lower) || counts(lower)) {
            return Optional.of(PasswordFault.TRIVIAL);
        }
        return Optional.empty();
    }

    /** {@code abcabcabcabc}: a short unit over and over. */
    private static boolean repeats(String text) {
        int unit = (text + text).indexOf(text, 1);
        return unit <= LONGEST_UNIT;
    }

    /** {@code 123456789012}, {@code abcdefghijkl}, or either backwards, digits running over from 9 to 0. */
    private static boolean counts(String text) {
        boolean up = true;
        boolean down = true;
        for (int i = 1; i < text.length(); i++) {
            int step = text.charAt(i) - text.charAt(i - 1);
            up &= step == 1 || step == -9;
            down &= step == -1 || step == 9;
        }
        return up || down;
    }
}
