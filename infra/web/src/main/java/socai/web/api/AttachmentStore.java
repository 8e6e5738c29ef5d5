package socai.web.api;

import java.util.Optional;
import socai.spine.PersonId;

/** Files of dossiers: encrypted under the key of the person they are about, named by the hash of the stored bytes. */
public interface AttachmentStore {

    /** @param sha256 hex, of the bytes as stored: what an event may hold */
    record Stored(String id, String sha256, long size) {}

    record Found(PersonId subject, String mediaType, byte[] content) {}

    Stored store(PersonId subject, String mediaType, byte[] content, String account);

    /** Empty when there is none, or when the person's data was erased. */
    Optional<Found> find(String id);

    /** Whether there is such a file about this person, and its stored bytes have this hash (hex); erased or not. */
    boolean holds(String id, PersonId subject, String sha256);

    /** The same of a paper that is told by its hash alone. */
    boolean holds(PersonId subject, String sha256);

    /** Whose file it is, without opening it. */
    Optional<PersonId> subject(String id);
}
