package socai.demo;

import socai.spine.PersonId;

/** The store of scans, encrypted with the key of the person they speak of. */
@FunctionalInterface
public interface DemoAttachments {

    /**
     * A stored scan.
     *
     * @param sha256 hash (64 hex digits) of the stored bytes
     */
    record Stored(String id, String sha256) {}

    /** @param mediaType for example {@code application/pdf} */
    Stored store(PersonId subject, String mediaType, byte[] content);
}
