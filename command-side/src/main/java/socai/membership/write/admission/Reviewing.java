package socai.membership.write.admission;

import java.util.Optional;
import socai.membership.events.SympathiserReviewAsked;
import socai.membership.events.SympathiserReviewLatenessReported;
import socai.membership.events.SympathiserReviewed;
import socai.spine.time.Deadline;

/**
 * The reviews of somebody on the list of sympathisers.
 *
 * @param limit  within what the next one is asked for; absent for who was listed before reviews were asked for
 * @param latest the review that was recorded last
 * @param told   the superior was told that this limit has passed
 */
public record Reviewing(Optional<Deadline> limit, Optional<SympathiserReviewed> latest, boolean told) {

    static final Reviewing NONE = new Reviewing(Optional.empty(), Optional.empty(), false);

    Reviewing with(SympathiserReviewAsked event) {
        return new Reviewing(Optional.of(event.limit()), latest, false);
    }

    Reviewing with(SympathiserReviewed event) {
        return new Reviewing(event.next(), Optional.of(event), false);
    }

    Reviewing with(SympathiserReviewLatenessReported ignored) {
        return new Reviewing(limit, latest, true);
    }
}
