package socai.spine.read;

import socai.spine.OrganisationId;
import socai.spine.PersonId;

/** Of what a query tells. */
public sealed interface Scope {

    /** People and dossiers of an organisation and the tree below it; recorded as one read with filter and count. */
    record OfOrganisation(OrganisationId organisation) implements Scope {}

    /** One dossier (its stream id); each opening is recorded before the answer goes out. */
    record OfDossier(String stream) implements Scope {}

    /** What a person may know of themself. */
    record Own(PersonId person) implements Scope {}

    /** Published matters without personal data: policies, the organisation tree. */
    record Published() implements Scope {}
}
