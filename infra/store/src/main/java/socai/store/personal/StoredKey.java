package socai.store.personal;

import com.google.crypto.tink.Aead;
import java.util.Optional;

/** What a row says about a key: the key, or that it was destroyed. */
record StoredKey(Optional<Aead> aead) {

    static final StoredKey DESTROYED = new StoredKey(Optional.empty());

    static StoredKey of(Aead aead) {
        return new StoredKey(Optional.of(aead));
    }
}
