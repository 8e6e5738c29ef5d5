package socai.spine;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * Names one attempt. The same id always gets the same answer; its text is also the id of the journal stream,
 * which is why it is a bare UUID: every other stream id carries a prefix, so that the two can never collide.
 */
public record CommandId(@JsonValue String raw) {

    public CommandId {
        if (!UUID.fromString(raw).toString().equals(raw)) {
            throw new IllegalArgumentException("a command id is a lower-case UUID, not: " + raw);
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static CommandId of(String raw) {
        return new CommandId(raw);
    }

    public static CommandId of(UUID id) {
        return new CommandId(id.toString());
    }

    /** A UUIDv5-style id from a name: the same deadline, file chunk or cause always gives the same command id. */
    public static CommandId named(String... parts) {
        return of(nameUuid(String.join("\u001f", parts)));
    }

    /** Which kind of UUID it is: 4 random, 5 from a name, 7 from the time. */
    public int version() {
        return UUID.fromString(raw).version();
    }

    static UUID nameUuid(String name) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-1").digest(name.getBytes(StandardCharsets.UTF_8));
            hash[6] = (byte) ((hash[6] & 0x0f) | 0x50);
            hash[8] = (byte) ((hash[8] & 0x3f) | 0x80);
            long high = 0;
            long low = 0;
            for (int i = 0; i < 8; i++) {
                high = (high << 8) | (hash[i] & 0xff);
                low = (low << 8) | (hash[i + 8] & 0xff);
            }
            return new UUID(high, low);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-1", e);
        }
    }

    /** An id for the n-th new thing that this command creates; pure, so that a replay creates the same one. */
    public String derive(String prefix, int index) {
        return prefix + "-" + (index == 0 ? raw : nameUuid(raw + "/" + index));
    }
}
