package socai.membership.read;

import static socai.membership.read.ClockKind.REMOVAL_ANSWER;
import static socai.membership.read.ClockKind.REMOVAL_COMPLAINT;

import socai.membership.events.RemovalEvent;
import socai.membership.events.RemovalEvent.RemovalCarriedOver;
import socai.membership.events.RemovalEvent.RemovalComplaintLodged;
import socai.membership.events.RemovalEvent.RemovalConcluded;
import socai.membership.events.RemovalEvent.RemovalLatenessReported;
import socai.membership.events.RemovalEvent.RemovalOverturned;
import socai.membership.events.RemovalEvent.RemovalProposed;
import socai.membership.events.RemovalEvent.RemovalReceiptRecorded;
import socai.membership.events.RemovalEvent.RemovalUpheld;

/** How long a removed person may complain, and how long the answer may take. */
final class RemovalClocks {

    private RemovalClocks() {}

    static void apply(RemovalEvent event, Clocks clocks) {
        switch (event) {
            case RemovalProposed ignored -> {
                clocks.forget(REMOVAL_COMPLAINT);
                clocks.forget(REMOVAL_ANSWER);
            }
            case RemovalReceiptRecorded e -> clocks.open(REMOVAL_COMPLAINT, e.window(), e.person(), e.organisation());
            case RemovalComplaintLodged e -> {
                clocks.end(REMOVAL_COMPLAINT, e.on());
                clocks.open(REMOVAL_ANSWER, e.resolve(), e.person(), e.organisation());
            }
            case RemovalUpheld e -> clocks.end(REMOVAL_ANSWER, e.on());
            case RemovalLatenessReported e -> clocks.reported(REMOVAL_ANSWER, e.on());
            case RemovalOverturned e -> clocks.end(REMOVAL_ANSWER, e.on());
            case RemovalConcluded e -> clocks.end(REMOVAL_COMPLAINT, e.on());
            case RemovalCarriedOver e -> {
                clocks.movedTo(REMOVAL_COMPLAINT, e.to());
                clocks.movedTo(REMOVAL_ANSWER, e.to());
            }
            default -> {}
        }
    }
}
