package socai.security.accounts;

import java.security.SecureRandom;
import java.util.Optional;

/**
 * A password to be read off a screen once and changed at the first login. It is told in two halves to two people, so that
 * nobody but its owner ever knows the whole of it.
 */
public final class OneTimePassword {

    /** No letters or digits that are easily taken for one another. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int LENGTH = 20;
    private static final SecureRandom RANDOM = new SecureRandom();

    private OneTimePassword() {}

    /**
     * One after the other they are the password; each alone leaves some 49 bits to guess.
     *
     * @param first ends with the stroke that joins the two
     */
    public record Halves(String first, String second) {

        public String whole() {
            return first + second;
        }
    }

    public static Halves halves() {
        String password = random();
        int middle = password.length() / 2 + 1;
        return new Halves(password.substring(0, middle), password.substring(middle));
    }

    /** Some 99 bits of chance, in groups of five. */
    public static String random() {
        while (true) {
            StringBuilder password = new StringBuilder();
            for (int i = 0; i < LENGTH; i++) {
                if (i > 0 && i % 5 == 0) {
                    password.append('-');
                }
                password.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
            }
            Optional<PasswordFault> fault = PasswordPolicy.fault(password.toString(), "socai");
            if (fault.isEmpty()) {
                return password.toString();
            }
        }
    }
}
