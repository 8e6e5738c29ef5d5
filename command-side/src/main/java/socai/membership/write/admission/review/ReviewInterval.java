package socai.membership.write.admission.review;

import java.time.LocalDate;
import java.util.Optional;
import socai.spine.Anchors;
import socai.spine.Parameter;
import socai.spine.Policies;
import socai.spine.time.Deadline;
import socai.spine.write.Circumstances;

/**
 * How long after the listing, or after the last review, somebody on the list of sympathisers is reviewed again. Where no
 * interval is published nothing is asked for: lists of before come out as they did.
 */
public final class ReviewInterval {

    static final String KEY = "sympathiser-review-interval";

    private ReviewInterval() {}

    public static Optional<Deadline> from(LocalDate day, Policies policies) {
        Anchors at = Anchors.act(day);
        if (!policies.has(KEY, at)) {
            return Optional.empty();
        }
        Parameter interval = policies.parameter(KEY, at);
        return Optional.of(new Deadline(day, interval.number(), interval.unit()));
    }

    /** How the review that is recorded now stands to the limit that ran; empty where none did. */
    static Optional<ReviewClock> clock(Optional<Deadline> running, Circumstances circumstances) {
        return running.filter(limit -> circumstances.policies().has(KEY, Anchors.act(limit.start())))
                .map(limit -> new ReviewClock(
                        limit,
                        circumstances.date(),
                        circumstances.policies().calendar(),
                        circumstances.policies().parameter(KEY, Anchors.act(limit.start()))));
    }
}
