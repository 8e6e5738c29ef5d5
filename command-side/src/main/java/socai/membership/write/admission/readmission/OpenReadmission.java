package socai.membership.write.admission.readmission;

import java.time.LocalDate;
import java.util.Optional;
import socai.membership.events.MembershipEnd;
import socai.membership.events.MembershipId;
import socai.membership.events.Nominator;
import socai.membership.events.RemovalGround;
import socai.membership.write.admission.nominate.NominateEliteMass.Candidate;
import socai.membership.write.admission.nominate.NominateEliteMass.Place;
import socai.membership.write.deciding.Superiors;
import socai.spine.Command;
import socai.spine.Logical;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.Plain;
import socai.spine.Seen;
import socai.spine.TextForm;

/**
 * Puts a former member forward again. The file then goes the whole way of an admission, probation too.
 *
 * @param organisation      the cell that will look after the person
 * @param consentNumber     letter of consent of the standing committee of the province
 * @param hardship          left in extreme hardship of the family
 * @param noBarringCause    the committee declares that nothing else bars it: no grave disunity, no conviction that does
 */
@Logical("membership.OpenReadmission")
public record OpenReadmission(
        PersonId person,
        OrganisationId organisation,
        Nominator nominatedBy,
        @Plain(TextForm.NUMBER) String nominationNumber,
        @Plain(TextForm.NUMBER) String consentNumber,
        boolean hardship,
        boolean noBarringCause)
        implements Command {

    /**
     * @param former the membership that ended last
     * @param again  how often the person was admitted again
     * @param open   the open admission file of this person, if there is one
     * @param begun  what that file was begun with, when it is one of re-admission
     */
    @Logical("membership.OpenReadmission.Facts")
    public record Facts(
            Seen<Candidate> candidate,
            Seen<Former> former,
            int again,
            Seen<Place> cell,
            Superiors superiors,
            Optional<String> open,
            Optional<Begun> begun) {}

    /** @param ground of a removal */
    public record Former(
            MembershipId membership,
            boolean exists,
            boolean live,
            Optional<MembershipEnd> end,
            Optional<LocalDate> leftOn,
            Optional<RemovalGround> ground) {}

    /** What an open file of re-admission was begun with. */
    public record Begun(OrganisationId organisation, String nominationNumber, String consentNumber) {}
}
