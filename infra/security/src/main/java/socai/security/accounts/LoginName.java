package socai.security.accounts;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The one form of a login name: what was typed in capitals or with blanks around means the same account. */
public final class LoginName {

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9._-]{2,63}");

    private LoginName() {}

    /** As it is looked up; need not be a possible one. */
    public static String normal(String typed) {
        return Normalizer.normalize(typed.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException when no account can be called so */
    static String possible(String typed) {
        String login = normal(typed);
        if (!FORM.matcher(login).matches()) {
            throw new IllegalArgumentException(
                    "a login has 3 to 64 letters without marks, digits, dots, dashes, and starts with a letter or digit");
        }
        return login;
    }
}
