package socai.store.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.Test;

class PinnedJsonInAxonTest {

    record Moved(String zulu, LocalDate day, int count) {}

    private final Jackson3Serializer serializer = Jackson3Serializer.builder()
            .jsonMapperBuilderCustomizer(PinnedJson::pin)
            .build();

    private static String text(SerializedObject<byte[]> object) {
        return new String(object.getData(), StandardCharsets.UTF_8);
    }

    @Test
    void payloadsAreWrittenAndReadAsPinned() {
        SerializedObject<byte[]> bytes =
                serializer.serialize(new Moved("z", LocalDate.of(2026, 2, 3), 1), byte[].class);
        assertThat(text(bytes)).isEqualTo("{\"count\":1,\"day\":\"2026-02-03\",\"zulu\":\"z\"}");
        assertThat((Object) serializer.deserialize(bytes)).isEqualTo(new Moved("z", LocalDate.of(2026, 2, 3), 1));
    }

    @Test
    void whatDoesNotFitFailsThereToo() {
        SerializedObject<byte[]> bytes = new SimpleSerializedObject<>(
                "{\"count\":1.7,\"day\":\"2026-02-03\",\"zulu\":\"z\"}".getBytes(StandardCharsets.UTF_8),
                byte[].class,
                Moved.class.getName(),
                null);
        assertThatThrownBy(() -> serializer.deserialize(bytes)).isInstanceOf(SerializationException.class);
    }

    @Test
    void metadataIsWrittenWithSortedKeysAndComesBackAsMetadata() {
        SerializedObject<byte[]> bytes =
                serializer.serialize(MetaData.with("zulu", "z").and("alpha", "a"), byte[].class);
        assertThat(text(bytes)).isEqualTo("{\"alpha\":\"a\",\"zulu\":\"z\"}");
        assertThat((Object) serializer.deserialize(bytes))
                .isEqualTo(MetaData.with("zulu", "z").and("alpha", "a"));
    }
}
