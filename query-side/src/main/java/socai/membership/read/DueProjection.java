package socai.membership.read;

import java.util.List;
import java.util.Set;
import socai.dues.events.DuesAccountEvent.DuesDeferralGranted;
import socai.membership.events.AdmissionEvent;
import socai.membership.events.CorrectionEvent;
import socai.membership.events.ExemptionEvent;
import socai.membership.events.MembershipEvent;
import socai.membership.events.RecognitionEvent;
import socai.membership.events.RemovalEvent;
import socai.membership.events.TransferEvent;
import socai.spine.Recorded;
import socai.spine.read.Projection;
import socai.spine.read.Rows;
import socai.spine.read.Table;
import socai.spine.time.Deadline;

/** The limits that run or ran. */
public final class DueProjection implements Projection {

    @Override
    public String name() {
        return "Due";
    }

    @Override
    public int version() {
        return 4;
    }

    @Override
    public List<Table> tables() {
        return List.of(DueTables.CLOCK);
    }

    @Override
    public Set<String> streamTypes() {
        return Set.of(
                "admission",
                "membership",
                "recognition",
                "transfer",
                "exemption",
                "removal",
                "correction",
                "dues-account");
    }

    @Override
    public void apply(Recorded recorded, Rows rows) {
        Clocks clocks = new Clocks(recorded, rows);
        switch (recorded.event()) {
            case AdmissionEvent event -> AdmissionClocks.apply(event, clocks);
            case MembershipEvent event -> ProbationClocks.apply(event, clocks);
            case RecognitionEvent event -> RecognitionClocks.apply(event, clocks);
            case TransferEvent event -> TransferClocks.apply(event, clocks);
            case ExemptionEvent event -> ExemptionClocks.apply(event, clocks);
            case RemovalEvent event -> RemovalClocks.apply(event, clocks);
            case CorrectionEvent event -> CorrectionClocks.apply(event, clocks);
            case DuesDeferralGranted event -> deferred(event, clocks);
            default -> {}
        }
    }

    /** Nothing ends it but its last day; of two that run the later one is followed. */
    private static void deferred(DuesDeferralGranted event, Clocks clocks) {
        boolean later = clocks.row(ClockKind.DUES_DEFERRAL)
                .map(row -> row.day("start_on").plusMonths(row.integer("length")))
                .filter(event.deferral().payable()::isBefore)
                .isEmpty();
        if (later) {
            clocks.open(
                    ClockKind.DUES_DEFERRAL,
                    new Deadline(event.deferral().from(), event.deferral().length(), "months"),
                    event.person(),
                    event.organisation());
        }
    }
}
