package socai.membership.write.reorganisation.carry;

import socai.membership.events.ReorganisationId;
import socai.membership.events.TransferId;
import socai.membership.write.reorganisation.ReorganisationCommand;
import socai.spine.Logical;
import socai.spine.OrganisationId;
import socai.spine.Seen;

/** A transfer towards the reorganised organisation goes on towards another cell. */
@Logical("membership.CarryOverTransfer")
public record CarryOverTransfer(ReorganisationId reorganisation, TransferId transfer, OrganisationId destination)
        implements ReorganisationCommand {

    @Logical("membership.CarryOverTransfer.Facts")
    public record Facts(Seen<CarriedFile> file, Seen<CarryPlace> place, boolean inside) {}
}
