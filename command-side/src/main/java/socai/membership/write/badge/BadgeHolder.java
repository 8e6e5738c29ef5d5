package socai.membership.write.badge;

import java.time.LocalDate;
import java.util.Optional;
import socai.membership.events.BadgeId;
import socai.membership.events.MembershipEnd;
import socai.membership.write.Membership;
import socai.membership.write.Seat;
import socai.spine.OrganisationId;
import socai.spine.Seen;
import socai.spine.write.Reader;

/**
 * What a badge needs to know of the membership.
 *
 * @param cell   where the member sits now; empty when there is no member
 * @param diedOn the day of death of one who died as a member
 */
public record BadgeHolder(Optional<OrganisationId> cell, Optional<LocalDate> diedOn) {

    public static BadgeHolder of(Membership membership) {
        return new BadgeHolder(
                membership.seat().map(Seat::organisation),
                membership
                        .ended()
                        .filter(end -> end.kind() == MembershipEnd.DIED)
                        .map(end -> end.on()));
    }

    public static Seen<BadgeHolder> read(BadgeId badge, Reader reader) {
        return reader.read(Membership.TYPE, badge.membership().raw()).map(BadgeHolder::of);
    }

    public boolean died() {
        return diedOn.isPresent();
    }
}
