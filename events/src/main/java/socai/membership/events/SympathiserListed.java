package socai.membership.events;

import java.time.LocalDate;
import socai.spine.Logical;
import socai.spine.OrganisationId;
import socai.spine.PersonId;

/**
 * The cell put the person on its list of sympathisers (cảm tình đảng).
 *
 * @param base            the official members that count (DOMAIN §C.3); the ayes are held against it, never against those present
 * @param needed          the fewest ayes that suffice
 */
@Logical("membership.SympathiserListed")
public record SympathiserListed(
        AdmissionId admission,
        LocalDate on,
        PersonId person,
        OrganisationId organisation,
        String resolutionNumber,
        int present,
        int ayes,
        int noes,
        int others,
        int base,
        int needed,
        String ratio)
        implements AdmissionEvent {}
