package socai.spine.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The bytes of a leaf are fixed for ever: the golden ones were made by a program that shares no code with ours. */
class LeafBytesTest {

    private static final byte[] PAYLOAD = "{\"on\":\"2026-11-23\"}".getBytes(StandardCharsets.UTF_8);

    /** One field in a line, in the order of {@code docs/ledger.md}. */
    private static final String GOLDEN = """
            000000056576742d31
            0000000961646d697373696f6e
            0000000561646d2d37
            0000000000000002
            0000001c6d656d626572736869702e41646d697373696f6e50726f706f736564
            0000000000000001
            000001a20621ad7b
            00000004
            000000076163636f756e74
            000000056163632d31
            000000066f726967696e
            00000006444952454354
            00000003efbca1
            0000000862c3ad207468c6b0
            00000004f09f9392
            0000000473e1bb95
            000000137b226f6e223a22323032362d31312d3233227d
            """;

    @Test
    void theBytesOfAnEventAreTheGoldenOnes() {
        assertThat(hex(LeafBytes.of(head(metadata()), PAYLOAD))).isEqualTo(GOLDEN.replace("\n", ""));
    }

    @Test
    void theOrderInWhichMetadataCameDoesNotMatter() {
        Map<String, String> reversed = new LinkedHashMap<>();
        List.copyOf(metadata().entrySet()).reversed().forEach(entry -> reversed.put(entry.getKey(), entry.getValue()));
        assertThat(LeafBytes.of(head(reversed), PAYLOAD)).isEqualTo(LeafBytes.of(head(metadata()), PAYLOAD));
    }

    @Test
    void aLetterThatMovesFromOneFieldToTheNextChangesTheBytes() {
        assertThat(LeafBytes.of(head("a", "bc"), PAYLOAD)).isNotEqualTo(LeafBytes.of(head("ab", "c"), PAYLOAD));
    }

    @Test
    void halfACharacterIsRefusedInsteadOfBecomingAQuestionMark() {
        assertThatThrownBy(() -> LeafBytes.of(head(Map.of("note", "\ud83d")), PAYLOAD))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTimeBetweenTwoMillisecondsIsRefused() {
        LeafBytes.Head head = new LeafBytes.Head(
                "evt-1",
                "admission",
                "adm-7",
                2,
                "membership.AdmissionProposed",
                1,
                Instant.ofEpochSecond(1, 1),
                Map.of());
        assertThatThrownBy(() -> LeafBytes.of(head, PAYLOAD)).isInstanceOf(IllegalArgumentException.class);
    }

    /** The last two keys stand in another order as UTF-16 than as UTF-8. */
    private static Map<String, String> metadata() {
        Map<String, String> metadata = new LinkedHashMap<>();
        metadata.put("origin", "DIRECT");
        metadata.put("account", "acc-1");
        metadata.put("\ud83d\udcd2", "sổ");
        metadata.put("\uff21", "bí thư");
        return metadata;
    }

    private static LeafBytes.Head head(Map<String, String> metadata) {
        return new LeafBytes.Head(
                "evt-1",
                "admission",
                "adm-7",
                2,
                "membership.AdmissionProposed",
                1,
                Instant.parse("2026-11-23T02:00:00.123Z"),
                metadata);
    }

    private static LeafBytes.Head head(String type, String stream) {
        return new LeafBytes.Head("evt-1", type, stream, 0, "toy.Made", 1, Instant.EPOCH, Map.of());
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
