package socai.store.personal;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;

/**
 * The key that wraps every person's key. It lies in the data folder and never in the database, so that a copy of the
 * database alone tells nothing about anybody. Losing the file loses every personal value.
 */
public final class MasterKey {

    public static final String FILE = "master.key";

    private final Path file;
    private final Aead aead;

    private MasterKey(Path file, Aead aead) {
        this.file = file;
        this.aead = aead;
    }

    /**
     * Reads {@code master.key} (32 random bytes, mode 0600) or makes it where it is missing.
     *
     * @param keys the folder {@code keys} of the data folder
     * @throws IllegalStateException when the file is not a master key, or open to others
     * @throws UncheckedIOException when it can be neither read nor made
     */
    public static MasterKey in(Path keys) {
        Path file = keys.resolve(FILE);
        try {
            return new MasterKey(file, new AesGcmJce(new MasterKeyFile(file).readOrMake()));
        } catch (IOException e) {
            throw new UncheckedIOException("The master key " + file + " can be neither read nor made", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has AES-GCM", e);
        }
    }

    byte[] wrap(KeyId id, byte[] key) {
        try {
            return aead.encrypt(key, id.associatedData());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a key of 32 bytes can always be wrapped", e);
        }
    }

    /** @throws IllegalStateException when this master key is not the one that wrapped it, or the row was changed */
    Aead unwrap(KeyId id, byte[] wrapped) {
        try {
            return new AesGcmJce(aead.decrypt(wrapped, id.associatedData()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "the key of " + id.subject() + " does not open with " + file
                            + ": the database was written with another master key, or its row was changed",
                    e);
        }
    }

    @Override
    public String toString() {
        return "MasterKey[" + file + "]";
    }
}
