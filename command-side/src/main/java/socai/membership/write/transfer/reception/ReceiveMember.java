package socai.membership.write.transfer.reception;

import java.util.List;
import java.util.Optional;
import socai.membership.events.TransferId;
import socai.membership.write.exemption.ExemptionStage;
import socai.membership.write.transfer.Mover;
import socai.membership.write.transfer.Posts;
import socai.membership.write.transfer.Stand;
import socai.membership.write.transfer.TransferCommand;
import socai.spine.Logical;
import socai.spine.OrganisationId;
import socai.spine.Seen;
import socai.spine.Since;

/** The receiving cell takes the member in; for a transfer abroad the issuer records what the overseas committee told. */
@Logical("membership.ReceiveMember")
public record ReceiveMember(TransferId transfer) implements TransferCommand {

    /**
     * @param home the sending cell's roll
     * @param host the receiving cell's roll; absent abroad
     * @param to   the receiving cell
     * @param exemption how far the member's file of exemption has come: an open one goes along
     * @param left who has still to endorse the letter, where a level has ended since it was issued
     */
    @Logical(value = "membership.ReceiveMember.Facts", revision = 2)
    public record Facts(
            Seen<Mover> member,
            Seen<RollPlace> home,
            Optional<Seen<RollPlace>> host,
            Optional<Stand> to,
            List<Posts> posts,
            Seen<Boolean> person,
            Seen<ExemptionStage> exemption,
            @Since(2) Optional<List<OrganisationId>> left) {}
}
