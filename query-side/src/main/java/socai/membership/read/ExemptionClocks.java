package socai.membership.read;

import static socai.membership.read.ClockKind.EXEMPTION;

import java.time.temporal.ChronoUnit;
import socai.membership.events.ExemptionEvent;
import socai.membership.events.ExemptionEvent.ExemptionCarriedOver;
import socai.membership.events.ExemptionEvent.ExemptionEnded;
import socai.membership.events.ExemptionEvent.ExemptionGranted;
import socai.membership.events.ExemptionEvent.ExemptionReportedUp;
import socai.membership.events.ExemptionEvent.ExemptionRequested;
import socai.membership.events.ExemptionEvent.ExemptionVoteFailed;
import socai.spine.time.Deadline;

/** The term of an exemption: up to the day before the member takes part again. */
final class ExemptionClocks {

    private ExemptionClocks() {}

    static void apply(ExemptionEvent event, Clocks clocks) {
        switch (event) {
            case ExemptionRequested ignored -> clocks.forget(EXEMPTION);
            case ExemptionGranted e ->
                e.until()
                        .ifPresent(until -> clocks.open(
                                EXEMPTION,
                                new Deadline(
                                        e.from(),
                                        Math.toIntExact(ChronoUnit.DAYS.between(e.from(), until)) - 1,
                                        "days"),
                                e.person(),
                                e.organisation()));
            case ExemptionVoteFailed ignored -> {}
            case ExemptionReportedUp ignored -> {}
            case ExemptionCarriedOver e -> clocks.movedTo(EXEMPTION, e.to());
            case ExemptionEnded e -> clocks.end(EXEMPTION, e.from());
        }
    }
}
