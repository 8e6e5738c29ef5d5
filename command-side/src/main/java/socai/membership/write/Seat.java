package socai.membership.write;

import java.time.LocalDate;
import socai.membership.events.Standing;
import socai.spine.OrganisationId;

/**
 * Where a member sits, as what, and since when that is known here.
 *
 * @param from first day of this seat in this standing; for a recognised member the day from which the vote counts
 */
public record Seat(OrganisationId organisation, Standing standing, LocalDate from) {

    Seat as(Standing newStanding, LocalDate since) {
        return new Seat(organisation, newStanding, since);
    }
}
