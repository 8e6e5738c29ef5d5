package socai.membership.write.recorddeath;

import java.time.LocalDate;
import java.util.List;
import socai.membership.events.MembershipId;
import socai.membership.write.ending.CellPlace;
import socai.spine.Command;
import socai.spine.Logical;
import socai.spine.Paper;
import socai.spine.Seen;

/**
 * Records that a member died.
 *
 * @param certificate the paper that proves it
 */
@Logical("membership.RecordDeath")
public record RecordDeath(MembershipId membership, LocalDate diedOn, Paper certificate) implements Command {

    /**
     * @param place    how the roll of the cell shows the member
     * @param leftOpen files, offices and seats that the death closes not
     */
    @Logical("membership.RecordDeath.Facts")
    public record Facts(Seen<CellPlace> place, List<String> leftOpen) {}
}
