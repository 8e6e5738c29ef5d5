package socai.membership.write.exemption.end;

import socai.membership.events.ExemptionEnd;
import socai.membership.events.ExemptionId;
import socai.membership.write.ending.CellPlace;
import socai.membership.write.ending.SeatedMember;
import socai.membership.write.exemption.ExemptionCommand;
import socai.spine.Logical;
import socai.spine.Seen;

/** Ends an exemption. Of somebody who is no member any more only the file is closed, whatever reason is given. */
@Logical("membership.EndExemption")
public record EndExemption(ExemptionId exemption, ExemptionEnd reason) implements ExemptionCommand {

    /**
     * @param place  how the roll of the cell where the member sits now shows them
     * @param marked whether that roll shows them as exempt on the first day that can change
     */
    @Logical("membership.EndExemption.Facts")
    public record Facts(Seen<SeatedMember> member, Seen<CellPlace> place, boolean marked) {}
}
