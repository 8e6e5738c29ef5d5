package socai.membership.read.cards;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/**
 * Names one card without telling whose it is: the membership's id is random, and only part of its hash is used. The next
 * card of the same member has another serial, so that a void card does not make its successor void.
 */
public final class CardSerial {

    private static final int BYTES = 12;

    private CardSerial() {}

    public static String of(String membership, int issue) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(("card|" + membership + "|" + issue).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
