package socai.membership.read;

import socai.membership.events.CorrectionEvent;
import socai.membership.events.CorrectionEvent.CorrectionAccepted;
import socai.membership.events.CorrectionEvent.CorrectionDeclined;
import socai.membership.events.CorrectionEvent.CorrectionRequested;
import socai.membership.events.CorrectionEvent.CorrectionWithdrawn;

/** How long whoever keeps the file may take to answer a request for a correction. */
final class CorrectionClocks {

    private CorrectionClocks() {}

    static void apply(CorrectionEvent event, Clocks clocks) {
        switch (event) {
            case CorrectionRequested e ->
                clocks.open(ClockKind.CORRECTION_ANSWER, e.answer(), e.person(), e.organisation());
            case CorrectionAccepted e -> clocks.end(ClockKind.CORRECTION_ANSWER, e.on());
            case CorrectionDeclined e -> clocks.end(ClockKind.CORRECTION_ANSWER, e.on());
            case CorrectionWithdrawn e -> clocks.end(ClockKind.CORRECTION_ANSWER, e.on());
        }
    }
}
