package socai.membership.write.restore;

import java.util.List;
import java.util.Optional;
import socai.membership.events.MembershipId;
import socai.membership.events.RestorationGround;
import socai.membership.write.deciding.Superiors;
import socai.membership.write.ending.CellPlace;
import socai.membership.write.removal.RemovalStage;
import socai.spine.Command;
import socai.spine.Logical;
import socai.spine.OrganisationId;
import socai.spine.Personal;
import socai.spine.Plain;
import socai.spine.Seen;
import socai.spine.Since;
import socai.spine.TextForm;

/**
 * Gives a membership back that was wrongly ended; Party age has no gap.
 *
 * @param organisation   who decides: the organisation that ended it, or one above
 * @param decisionNumber of the decision that gives it back
 * @param cell           where the seat begins again, where that is to be another cell than the last one
 */
@Logical(value = "membership.RestoreMembership", revision = 2)
public record RestoreMembership(
        MembershipId membership,
        OrganisationId organisation,
        RestorationGround ground,
        @Plain(TextForm.NUMBER) String decisionNumber,
        @Personal.Label("membership.restoration-reason") Optional<Personal<String>> reason,
        @Since(2) Optional<OrganisationId> cell)
        implements Command {

    /**
     * @param ended       how the membership ended and who decided it
     * @param place       how the roll of the last cell shows the person
     * @param cellStands  whether that cell is there
     * @param memberAgain whether the person was admitted again meanwhile
     * @param elsewhere   where the seat begins again, where the last cell has ended or another one was named
     * @param chosen      the cell that was named
     */
    @Logical(value = "membership.RestoreMembership.Facts", revision = 3)
    public record Facts(
            Seen<Ended> ended,
            Superiors superiors,
            Seen<CellPlace> place,
            Seen<Boolean> cellStands,
            Seen<Boolean> memberAgain,
            @Since(2) Optional<Elsewhere> elsewhere,
            @Since(3) Optional<Chosen> chosen) {}

    /**
     * @param cell  members sit in it
     * @param above the organisations above it
     */
    public record Chosen(boolean cell, List<OrganisationId> above) {}

    /**
     * @param cell   the one to which the members of the last cell went
     * @param usable whether the record of the person can still be written to
     */
    public record Elsewhere(OrganisationId cell, boolean usable) {}

    /** @param decidedBy empty where nobody decided it; the successor of one that has ended */
    public record Ended(RemovalStage removal, Optional<OrganisationId> decidedBy) {}
}
