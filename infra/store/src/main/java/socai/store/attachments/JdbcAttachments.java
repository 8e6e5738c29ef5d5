package socai.store.attachments;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import socai.spine.PersonId;
import socai.store.personal.PersonKeys;

/** The table of attachments. What is stored and hashed is the ciphertext, so that a proof survives an erasure. */
public final class JdbcAttachments {

    /** @param sha256 hex, of the bytes as stored */
    public record Stored(String id, String sha256, long size) {}

    /** A file in plain, for one answer. */
    public record Opened(PersonId subject, String mediaType, byte[] content) {}

    private final JdbcClient database;
    private final PersonKeys keys;

    public JdbcAttachments(DataSource source, PersonKeys keys) {
        this.database = JdbcClient.create(source);
        this.keys = keys;
    }

    public Stored store(PersonId subject, String mediaType, byte[] content, String account) {
        return store("att-" + UUID.randomUUID(), subject, mediaType, content, account);
    }

    /** @param id chosen by the caller; the same id is stored once */
    public Stored store(String id, PersonId subject, String mediaType, byte[] content, String account) {
        byte[] sealed = seal(id, subject, content);
        byte[] hash = sha256(sealed);
        database.sql("insert into attachment (id, subject, sha256, media_type, size, content, stored_by)"
                        + " values (?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing")
                .params(List.of(id, subject.raw(), hash, mediaType, content.length, sealed, account))
                .update();
        return new Stored(id, HexFormat.of().formatHex(hash), content.length);
    }

    /** Empty when there is no such file, or when the person's data was erased. */
    public Optional<Opened> open(String id) {
        return database.sql("select subject, media_type, content from attachment where id = ?")
                .param(id)
                .query((row, number) -> new Opened(
                        PersonId.of(row.getString("subject")), row.getString("media_type"), row.getBytes("content")))
                .optional()
                .flatMap(stored -> keys.keyForReading(stored.subject(), PersonKeys.VERSION)
                        .map(key -> new Opened(
                                stored.subject(),
                                stored.mediaType(),
                                unseal(key, id, stored.subject(), stored.content()))));
    }

    /** Whether there is such a file about this person, and its stored bytes have this hash (hex). */
    public boolean holds(String id, PersonId subject, String sha256) {
        return database.sql("select exists (select from attachment"
                        + " where id = ? and subject = ? and sha256 = decode(?, 'hex') and sha256(content) = sha256)")
                .params(List.of(id, subject.raw(), sha256))
                .query(Boolean.class)
                .single();
    }

    /** Whether any file about this person has stored bytes with this hash (hex). */
    public boolean holds(PersonId subject, String sha256) {
        return database.sql("select exists (select from attachment"
                        + " where subject = ? and sha256 = decode(?, 'hex') and sha256(content) = sha256)")
                .params(List.of(subject.raw(), sha256))
                .query(Boolean.class)
                .single();
    }

    public Optional<PersonId> subject(String id) {
        return database.sql("select subject from attachment where id = ?")
                .param(id)
                .query(String.class)
                .optional()
                .map(PersonId::of);
    }

    private byte[] seal(String id, PersonId subject, byte[] content) {
        try {
            return keys.keyForWriting(subject).encrypt(content, label(id, subject));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("an attachment could not be encrypted", e);
        }
    }

    private static byte[] unseal(Aead key, String id, PersonId subject, byte[] sealed) {
        try {
            return key.decrypt(sealed, label(id, subject));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("attachment " + id + " was changed in the store", e);
        }
    }

    private static byte[] label(String id, PersonId subject) {
        return ("attachment|" + id + "|" + subject.raw()).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
