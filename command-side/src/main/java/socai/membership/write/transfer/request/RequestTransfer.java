package socai.membership.write.transfer.request;

import java.time.LocalDate;
import java.util.Optional;
import socai.membership.events.MembershipId;
import socai.membership.events.TransferCause;
import socai.membership.events.TransferEvent.TransferRequested;
import socai.membership.events.TransferKind;
import socai.membership.write.transfer.Mover;
import socai.membership.write.transfer.Stand;
import socai.spine.Command;
import socai.spine.Logical;
import socai.spine.OrganisationId;
import socai.spine.Paper;
import socai.spine.Plain;
import socai.spine.Seen;
import socai.spine.TextForm;

/**
 * Asks for the transfer of one member.
 *
 * @param cell         the cell in which the member sits
 * @param destination  the receiving cell; absent for a transfer abroad
 * @param overseas     the overseas committee in words, for a transfer abroad
 * @param effectiveOn  day of effect of the decision, or of the new residence
 * @param paper        the decision, or the proof of the new residence
 * @param lastDay      last day of a temporary stay
 */
@Logical("membership.RequestTransfer")
public record RequestTransfer(
        MembershipId membership,
        OrganisationId cell,
        TransferKind kind,
        Optional<OrganisationId> destination,
        @Plain(TextForm.NAME) Optional<String> overseas,
        TransferCause cause,
        LocalDate effectiveOn,
        Paper paper,
        Optional<LocalDate> lastDay)
        implements Command {

    /**
     * @param same    the transfer under way was asked for in just these words
     * @param leaving whether a request to leave waits for its decision
     * @param removal whether a removal waits for its decision
     */
    @Logical("membership.RequestTransfer.Facts")
    public record Facts(
            Seen<Mover> member,
            Optional<Seen<Boolean>> same,
            Stand from,
            Optional<Stand> to,
            Seen<Boolean> leaving,
            Seen<Boolean> removal) {}

    boolean asks(TransferRequested request) {
        return request.kind() == kind
                && request.from().equals(cell)
                && request.to().equals(destination)
                && request.overseas().equals(overseas)
                && request.cause() == cause
                && request.effectiveOn().equals(effectiveOn)
                && request.paper().equals(paper)
                && request.lastDay().equals(lastDay);
    }
}
