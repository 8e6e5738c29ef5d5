package socai.spine.read;

import java.util.Optional;
import socai.spine.OrganisationId;

/** The facts of a right to read, from the streams of offices, organisations and dossiers; never from a read model. */
public interface ReadingRights {

    /** Whether the asker holds the office today and what is published under {@code right} reaches this organisation. */
    boolean may(Asker asker, String right, OrganisationId matter);

    /** The organisation in which a dossier lies; empty when there is no such dossier. */
    Optional<OrganisationId> matterOf(String stream);
}
