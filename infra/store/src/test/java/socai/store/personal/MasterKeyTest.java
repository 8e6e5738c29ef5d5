package socai.store.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MasterKeyTest {

    private static final KeyId ID = new KeyId("per-1", 1);
    private static final byte[] KEY = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.UTF_8);
    private static final byte[] WORDS = {1, 2, 3};

    @TempDir
    Path data;

    private Path keys() {
        return data.resolve("keys");
    }

    @Test
    void firstUseMakesAFileOf32BytesThatOnlyItsOwnerMayOpen() throws Exception {
        MasterKey.in(keys());
        Path file = keys().resolve("master.key");
        assertThat(Files.size(file)).isEqualTo(32);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        try (Stream<Path> all = Files.list(keys())) {
            assertThat(all).containsExactly(file);
        }
    }

    @Test
    void theNextUseReadsTheSameKey() throws Exception {
        byte[] wrapped = MasterKey.in(keys()).wrap(ID, KEY);
        Aead key = MasterKey.in(keys()).unwrap(ID, wrapped);
        assertThat(key.decrypt(key.encrypt(WORDS, KEY), KEY)).isEqualTo(WORDS);
    }

    @Test
    void processesThatStartTogetherEndWithOneKey() throws Exception {
        List<Callable<byte[]>> starts = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            starts.add(() -> MasterKey.in(keys()).wrap(ID, KEY));
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (var wrapped : threads.invokeAll(starts)) {
                assertThat(MasterKey.in(keys()).unwrap(ID, wrapped.get())).isNotNull();
            }
        }
    }

    @Test
    void aWrappedKeyOpensOnlyInItsOwnRow() {
        MasterKey master = MasterKey.in(keys());
        byte[] wrapped = master.wrap(ID, KEY);
        assertThatThrownBy(() -> master.unwrap(new KeyId("per-2", 1), wrapped))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("per-2");
        assertThatThrownBy(() -> master.unwrap(new KeyId("per-1", 2), wrapped))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aFileThatOthersMayOpenIsRefused() throws Exception {
        MasterKey.in(keys());
        Files.setPosixFilePermissions(keys().resolve("master.key"), PosixFilePermissions.fromString("rw-r-----"));
        assertThatThrownBy(() -> MasterKey.in(keys())).hasMessageContaining("chmod 600");
    }

    @Test
    void aFileOfAnotherLengthIsRefusedAndLeftAlone() throws Exception {
        Files.createDirectories(keys());
        Path file = keys().resolve("master.key");
        Files.write(file, WORDS);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--------"));
        assertThatThrownBy(() -> MasterKey.in(keys())).hasMessageContaining("3 bytes");
        assertThat(Files.readAllBytes(file)).isEqualTo(WORDS);
    }
}
