package socai.store.personal;

import java.nio.charset.StandardCharsets;

/** One version of one person's key. */
record KeyId(String subject, int version) {

    /** Binds a wrapped key to its row: moved to another row, it does not open. */
    byte[] associatedData() {
        return (subject + "|" + version).getBytes(StandardCharsets.UTF_8);
    }
}
