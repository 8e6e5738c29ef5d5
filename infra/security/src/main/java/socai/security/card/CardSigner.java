package socai.security.card;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Signs what a card shows: {@code SC1.<claims>.<signature>}, both in Base64 for addresses, ECDSA on P-256 with SHA-256
 * in the form in which every browser verifies it.
 */
public final class CardSigner {

    private static final String FORM = "SC1";
    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

    private final PrivateKey key;
    private final byte[] open;

    private CardSigner(PrivateKey key, byte[] open) {
        this.key = key;
        this.open = open;
    }

    /** The signer whose key lies in this file; it is made when it is not there. */
    public static CardSigner in(Path file) {
        try {
            List<byte[]> keys = new CardKeyFile(file).readOrMake();
            PrivateKey own = KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(keys.getFirst()));
            return new CardSigner(own, keys.getLast());
        } catch (IOException e) {
            throw new UncheckedIOException("the key that signs cards can be neither read nor made", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key that signs cards is damaged", e);
        }
    }

    /** The public key (X.509) in Base64: whoever has it verifies codes without asking anybody. */
    public String publicKey() {
        return Base64.getEncoder().encodeToString(open);
    }

    /** Names the key in each code, so that a verifier knows when it needs a newer one. */
    public String keyId() {
        try {
            return TEXT.encodeToString(
                    Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(open), 6));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    public String sign(CardClaims claims) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("k", keyId());
        json.put("n", claims.name());
        json.put("c", claims.number());
        json.put("o", claims.cell());
        json.put("s", claims.serial());
        json.put("i", claims.issued().getEpochSecond());
        json.put("e", claims.expires().getEpochSecond());
        return sign(json.toString());
    }

    /** What a text says that was signed with this key; empty when it was not, or was altered. */
    public Optional<String> verified(String signed) {
        String[] parts = signed.split("\\.", -1);
        if (parts.length != 3 || !parts[0].equals(FORM)) {
            return Optional.empty();
        }
        try {
            Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initVerify(KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(open)));
            signature.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
            return signature.verify(Base64.getUrlDecoder().decode(parts[2]))
                    ? Optional.of(new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8))
                    : Optional.empty();
        } catch (GeneralSecurityException | IllegalArgumentException notSigned) {
            return Optional.empty();
        }
    }

    /** Signs any text the same way: the list of void cards is signed too, or it could be kept from a verifier. */
    public String sign(String text) {
        String said = FORM + "." + TEXT.encodeToString(text.getBytes(StandardCharsets.UTF_8));
        try {
            Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initSign(key);
            signature.update(said.getBytes(StandardCharsets.US_ASCII));
            return said + "." + TEXT.encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a card could not be signed", e);
        }
    }
}
