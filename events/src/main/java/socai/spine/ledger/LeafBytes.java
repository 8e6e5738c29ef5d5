package socai.spine.ledger;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * The bytes of one recorded event as a leaf of a log; {@code docs/ledger.md} describes them for whoever verifies
 * without this code. Every text and the payload carry their length, so that no two events can share their bytes.
 */
public final class LeafBytes {

    private LeafBytes() {}

    /**
     * Everything of an event but its payload. The global index is left out on purpose: it is the store's own and would
     * change with a restore.
     *
     * @param name       logical name of the event, as stored
     * @param revision   revision that the payload was written with, as stored; upcasters play no part here
     * @param recordedAt in whole milliseconds
     * @param metadata   all of it, as stored
     */
    public record Head(
            String eventId,
            String streamType,
            String stream,
            long sequence,
            String name,
            int revision,
            Instant recordedAt,
            Map<String, String> metadata) {

        public Head {
            metadata = Map.copyOf(metadata);
        }
    }

    /**
     * @param payload exactly the bytes in the store, never written anew
     * @throws IllegalArgumentException for a text that has no UTF-8 form, or a time between two milliseconds
     */
    public static byte[] of(Head head, byte[] payload) {
        ByteArrayOutputStream leaf = new ByteArrayOutputStream(512 + payload.length);
        text(leaf, head.eventId());
        text(leaf, head.streamType());
        text(leaf, head.stream());
        number(leaf, head.sequence());
        text(leaf, head.name());
        number(leaf, head.revision());
        number(leaf, milliseconds(head.recordedAt()));
        metadata(leaf, head.metadata());
        bytes(leaf, payload);
        return leaf.toByteArray();
    }

    private static void metadata(ByteArrayOutputStream leaf, Map<String, String> metadata) {
        // By the bytes of the key: the order of Java's strings is one of UTF-16 and nobody else's.
        TreeMap<byte[], String> sorted = new TreeMap<>(Arrays::compareUnsigned);
        metadata.forEach((key, value) -> sorted.put(utf8(key), value));
        length(leaf, sorted.size());
        sorted.forEach((key, value) -> {
            bytes(leaf, key);
            text(leaf, value);
        });
    }

    private static long milliseconds(Instant time) {
        if (time.getNano() % 1_000_000 != 0) {
            throw new IllegalArgumentException("a recorded time has whole milliseconds");
        }
        return time.toEpochMilli();
    }

    private static void text(ByteArrayOutputStream leaf, String text) {
        bytes(leaf, utf8(text));
    }

    private static void bytes(ByteArrayOutputStream leaf, byte[] bytes) {
        length(leaf, bytes.length);
        leaf.writeBytes(bytes);
    }

    private static void length(ByteArrayOutputStream leaf, int length) {
        leaf.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(length).array());
    }

    private static void number(ByteArrayOutputStream leaf, long number) {
        leaf.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
    }

    /** Half a character would silently become a question mark, and two texts the same bytes. */
    private static byte[] utf8(String text) {
        try {
            ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            byte[] bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return bytes;
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("a text is not well-formed Unicode", e);
        }
    }
}
