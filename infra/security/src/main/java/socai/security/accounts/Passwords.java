package socai.security.accounts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.concurrent.Semaphore;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Hashes passwords with Argon2id, about a tenth of a second each. Only a few at a time: each takes memory on purpose, and
 * everybody can ask for one by trying to log in.
 */
public final class Passwords {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;

    private final PasswordEncoder encoder =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, PASSES);
    private final Semaphore turns =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()), true);
    private final String nobodys = hash("a password that nobody has");

    public String hash(String password) {
        turns.acquireUninterruptibly();
        try {
            return encoder.encode(normal(password));
        } finally {
            turns.release();
        }
    }

    public boolean matches(String password, String hash) {
        // Nobody can have set a longer one; hashing it all the same keeps the time of the answer.
        String typed = password.length() > 4 * PasswordPolicy.LONGEST ? "" : normal(password);
        turns.acquireUninterruptibly();
        try {
            return encoder.matches(typed, hash);
        } finally {
            turns.release();
        }
    }

    /** Takes as long as {@link #matches}: an answer for a login that does not exist must not come sooner. */
    public void pretend(String password) {
        matches(password, nobodys);
    }

    /** Names a hash without telling it. */
    static String stamp(String hash) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(hash.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** Keyboards write the same Vietnamese letter in different ways. */
    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }
}
