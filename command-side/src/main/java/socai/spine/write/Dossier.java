package socai.spine.write;

import java.util.Optional;
import socai.spine.OrganisationId;
import socai.spine.PersonId;

/** What a state says about whose matter it is: who may read a stream is judged by this, from the stream itself. */
public interface Dossier {

    /** The organisation in which the matter lies now; empty while the stream does not exist. */
    Optional<OrganisationId> matter();

    /** The person it is about, if it is about one. */
    Optional<PersonId> subject();
}
