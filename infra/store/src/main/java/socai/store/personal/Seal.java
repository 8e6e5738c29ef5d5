package socai.store.personal;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import socai.spine.PersonId;
import socai.spine.Personal;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * Turns values of one label into ciphertext and back. What can go wrong is told without causes that could quote the
 * value.
 */
final class Seal {

    private final PersonKeys keys;
    private final JsonMapper json;
    private final String label;

    /** @param json writes and reads what lies inside the ciphertext */
    Seal(PersonKeys keys, JsonMapper json, String label) {
        this.keys = keys;
        this.json = json;
        this.label = label;
    }

    String label() {
        return label;
    }

    ObjectReader reader(JavaType type) {
        return json.readerFor(type);
    }

    /** @throws PersonErased when the subject's data is erased */
    Personal.Sealed close(PersonId subject, Object value) {
        byte[] plain;
        try {
            plain = json.writeValueAsBytes(value);
        } catch (JacksonException e) {
            throw new PersonalUnreadable(describe(subject) + " is of a type that cannot be written: "
                    + value.getClass().getName());
        }
        try {
            byte[] cipher = keys.keyForWriting(subject).encrypt(plain, associatedData(subject));
            return new Personal.Sealed(
                    label, PersonKeys.VERSION, Base64.getEncoder().encodeToString(cipher));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a personal value can always be encrypted", e);
        }
    }

    /**
     * @return null when the key is gone
     * @throws PersonalUnreadable when the key is there and the bytes are not what it once wrote under this label
     */
    @Nullable
    Object open(SealedJson sealed, ObjectReader reader) {
        byte[] cipher;
        try {
            cipher = Base64.getDecoder().decode(sealed.ciphertext());
        } catch (IllegalArgumentException e) {
            throw new PersonalUnreadable(describe(sealed.subject()) + " is not base64");
        }
        Optional<Aead> key = keys.keyForReading(sealed.subject(), sealed.keyVersion());
        if (key.isEmpty()) {
            return null;
        }
        byte[] plain;
        try {
            plain = key.get().decrypt(cipher, associatedData(sealed.subject()));
        } catch (GeneralSecurityException e) {
            throw new PersonalUnreadable(describe(sealed.subject())
                    + " does not open with the key it names: it was changed, or written for another component");
        }
        return value(plain, sealed.subject(), reader);
    }

    private Object value(byte[] plain, PersonId subject, ObjectReader reader) {
        Object value;
        try {
            value = reader.readValue(plain);
        } catch (JacksonException e) {
            value = null;
        }
        if (value == null) {
            throw new PersonalUnreadable(describe(subject) + " is not of the type expected here");
        }
        return value;
    }

    private byte[] associatedData(PersonId subject) {
        return (label + "|" + subject.raw()).getBytes(StandardCharsets.UTF_8);
    }

    private String describe(PersonId subject) {
        return "the personal value " + label + " of " + subject;
    }
}
