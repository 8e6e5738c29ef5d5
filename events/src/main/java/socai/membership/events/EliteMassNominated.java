package socai.membership.events;

import java.time.LocalDate;
import socai.spine.Logical;
import socai.spine.OrganisationId;
import socai.spine.PersonId;

/**
 * Somebody was put forward as an outstanding non-member (quần chúng ưu tú): the file begins.
 *
 * @param organisation     the cell that will look after the person
 * @param nominatedBy      who put the person forward
 * @param nominationNumber number of the nomination's text
 */
@Logical("membership.EliteMassNominated")
public record EliteMassNominated(
        AdmissionId admission,
        LocalDate on,
        PersonId person,
        OrganisationId organisation,
        Nominator nominatedBy,
        String nominationNumber)
        implements AdmissionEvent {}
