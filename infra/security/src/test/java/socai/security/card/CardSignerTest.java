package socai.security.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CardSignerTest {

    private static final CardClaims CLAIMS = new CardClaims(
            "Nguyễn Văn Đức",
            "38016842",
            "Chi bộ Khu phố 3",
            "AbCdEf0123456789",
            Instant.parse("2026-11-22T01:00:00Z"),
            Instant.parse("2026-11-22T01:02:00Z"));

    @TempDir
    private Path folder;

    private static boolean verifies(String code, CardSigner signer) throws Exception {
        String[] parts = code.split("\\.");
        PublicKey key = KeyFactory.getInstance("EC")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(signer.publicKey())));
        Signature check = Signature.getInstance("SHA256withECDSAinP1363Format");
        check.initVerify(key);
        check.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
        return check.verify(Base64.getUrlDecoder().decode(parts[2]));
    }

    @Test
    void a_code_is_verified_with_the_public_key_alone_and_tells_no_more_than_its_claims() throws Exception {
        CardSigner signer = CardSigner.in(folder.resolve("cards.key"));

        String code = signer.sign(CLAIMS);

        assertThat(verifies(code, signer)).isTrue();
        assertThat(new String(Base64.getUrlDecoder().decode(code.split("\\.")[1]), StandardCharsets.UTF_8))
                .isEqualTo("{\"k\":\"" + signer.keyId()
                        + "\",\"n\":\"Nguyễn Văn Đức\",\"c\":\"38016842\",\"o\":\"Chi bộ Khu phố 3\","
                        + "\"s\":\"AbCdEf0123456789\",\"i\":1795309200,\"e\":1795309320}");
    }

    @Test
    void an_altered_code_and_a_code_of_another_installation_fail() throws Exception {
        CardSigner signer = CardSigner.in(folder.resolve("cards.key"));
        CardSigner other = CardSigner.in(folder.resolve("other.key"));
        String code = signer.sign(CLAIMS);
        char at = code.charAt(20);
        String altered = code.substring(0, 20) + (at == 'A' ? 'B' : 'A') + code.substring(21);

        assertThat(verifies(altered, signer)).isFalse();
        assertThat(verifies(code, other)).isFalse();
    }

    @Test
    void the_key_stays_the_same_and_is_open_to_its_owner_only() throws Exception {
        Path file = folder.resolve("cards.key");
        CardSigner first = CardSigner.in(file);
        CardSigner again = CardSigner.in(file);

        assertThat(again.publicKey()).isEqualTo(first.publicKey());
        assertThat(verifies(again.sign(CLAIMS), first)).isTrue();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        assertThatThrownBy(() -> CardSigner.in(file)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_damaged_key_stops_the_start() throws Exception {
        Path file = folder.resolve("cards.key");
        CardSigner.in(file);
        Files.writeString(file, "AAAA\nAAAA\n");

        assertThatThrownBy(() -> CardSigner.in(file)).isInstanceOf(IllegalStateException.class);
    }
}
