package socai.membership.write.admission.nominate;

import java.util.Optional;
import socai.membership.events.Nominator;
import socai.spine.Command;
import socai.spine.Logical;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.Plain;
import socai.spine.Seen;
import socai.spine.TextForm;

/**
 * Puts a person forward (quần chúng ưu tú).
 *
 * @param organisation     the cell that will look after the person
 * @param nominationNumber number of the nomination's text
 */
@Logical("membership.NominateEliteMass")
public record NominateEliteMass(
        PersonId person,
        OrganisationId organisation,
        Nominator nominatedBy,
        @Plain(TextForm.NUMBER) String nominationNumber)
        implements Command {

    /** @param owner the open file of this person, if there is one */
    @Logical("membership.NominateEliteMass.Facts")
    public record Facts(
            Seen<Candidate> candidate,
            Seen<Membered> membership,
            Seen<Place> cell,
            Optional<String> owner,
            Optional<Nomination> open) {}

    /** @param usable the person is registered, not merged into another record and not erased */
    public record Candidate(boolean usable) {}

    /** @param ever the person is or was a member */
    public record Membered(boolean ever) {}

    /** @param cell the organisation is a cell and exists on the day of the act */
    public record Place(boolean cell) {}

    /** What the person's open file was begun with. */
    public record Nomination(OrganisationId organisation, Nominator nominatedBy, String nominationNumber) {}
}
