package socai.membership.write.transfer;

import java.time.LocalDate;
import java.util.Optional;
import socai.membership.events.MembershipId;
import socai.membership.events.Standing;
import socai.membership.events.TransferId;
import socai.membership.write.Membership;
import socai.membership.write.Seat;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.Seen;
import socai.spine.write.Reader;

/**
 * What a transfer needs to know of the membership.
 *
 * @param cell     where the member sits; empty when there is no member
 * @param since    first day of the seat: it cannot be left earlier
 * @param transfer the one that is under way
 */
public record Mover(
        Optional<PersonId> person,
        Optional<OrganisationId> cell,
        Optional<Standing> standing,
        Optional<LocalDate> since,
        Optional<TransferId> transfer) {

    public static Mover of(Membership membership) {
        return new Mover(
                membership.person(),
                membership.seat().map(Seat::organisation),
                membership.seat().map(Seat::standing),
                membership.seat().map(Seat::from),
                membership.placement().transfer());
    }

    public static Seen<Mover> read(MembershipId membership, Reader reader) {
        return reader.read(Membership.TYPE, membership.raw()).map(Mover::of);
    }

    /** The member of a transfer's file; nobody where there is no such file. */
    public static Seen<Mover> of(TransferFile file, Reader reader) {
        return file.requested()
                .map(request -> read(request.membership(), reader))
                .orElseGet(() -> new Seen<>("", -1, of(Membership.NONE)));
    }
}
