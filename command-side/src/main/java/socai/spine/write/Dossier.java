package socai.spine.write;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.spine.OrganisationId;
import socai.spine.PersonId;

/** What a state says about whose matter it is: who may read a stream is judged by this, from the stream itself. */
public interface Dossier {

    /** The organisation in which the matter lies now; empty while the stream does not exist. */
    Optional<OrganisationId> matter();

    /**
     * All organisations whose matter it is: whoever may read or act in one of them, or above it, is concerned. A transfer
     * has two ends.
     */
    default List<OrganisationId> matters() {
        return matter().stream().toList();
    }

    /** The same on a day: the successor of one that has ended stands in its place. For reading and for choosing only. */
    default List<OrganisationId> matters(LocalDate day, Reader reader) {
        return matters();
    }

    /** Whether the person it is about may read it as such, where a right of that kind is published. */
    default boolean openToSubject() {
        return false;
    }

    /** The person it is about, if it is about one. */
    Optional<PersonId> subject();
}
