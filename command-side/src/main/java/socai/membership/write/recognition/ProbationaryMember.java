package socai.membership.write.recognition;

import java.time.LocalDate;
import java.util.Optional;
import socai.membership.write.Membership;
import socai.membership.write.Seat;
import socai.spine.OrganisationId;

/**
 * What a recognition needs to know of the membership.
 *
 * @param cell        where the member sits now; empty when there is no member
 * @param probationary whether still on probation
 * @param admission   day of the ceremony
 * @param probationEnd the day that becomes the official date
 * @param classCompleted whether the certificate of the class for new members is recorded
 */
public record ProbationaryMember(
        Optional<OrganisationId> cell,
        boolean probationary,
        Optional<LocalDate> admission,
        Optional<LocalDate> probationEnd,
        boolean classCompleted) {

    public static ProbationaryMember of(Membership membership) {
        return new ProbationaryMember(
                membership.seat().map(Seat::organisation),
                membership.probationary(),
                membership.dates().admission(),
                membership.probationEnds(),
                membership.papers().newClass().isPresent());
    }
}
