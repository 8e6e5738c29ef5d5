package socai.membership.read;

import static socai.membership.read.ClockKind.RECOGNITION_DECISION;
import static socai.membership.read.ClockKind.RECOGNITION_REVIEW;

import socai.membership.events.MemberRecognitionDecided;
import socai.membership.events.RecognitionCarriedOver;
import socai.membership.events.RecognitionClockExtended;
import socai.membership.events.RecognitionDocumentReceived;
import socai.membership.events.RecognitionEscalated;
import socai.membership.events.RecognitionEvent;
import socai.membership.events.RecognitionFileOpened;
import socai.membership.events.RecognitionLatenessReported;
import socai.membership.events.RecognitionProposed;
import socai.membership.events.RecognitionRefused;
import socai.membership.events.RecognitionVoteFailed;

/** The limits of the cell's resolution and of the decision. */
final class RecognitionClocks {

    private RecognitionClocks() {}

    static void apply(RecognitionEvent event, Clocks clocks) {
        switch (event) {
            case RecognitionFileOpened e -> {
                clocks.forget(RECOGNITION_DECISION);
                clocks.open(RECOGNITION_REVIEW, e.review(), e.person(), e.organisation());
            }
            case RecognitionProposed e -> {
                clocks.end(RECOGNITION_REVIEW, e.on());
                clocks.open(RECOGNITION_DECISION, e.deadline(), e.person(), e.organisation());
            }
            case RecognitionEscalated e -> {
                clocks.end(RECOGNITION_REVIEW, e.on());
                clocks.open(RECOGNITION_DECISION, e.deadline(), e.person(), e.organisation());
            }
            case RecognitionClockExtended e -> clocks.extend(RECOGNITION_DECISION, e.more());
            case MemberRecognitionDecided e -> clocks.end(RECOGNITION_DECISION, e.on());
            case RecognitionRefused e -> clocks.end(RECOGNITION_DECISION, e.on());
            case RecognitionLatenessReported e ->
                clocks.reported(
                        switch (e.clock()) {
                            case CELL_REVIEW -> RECOGNITION_REVIEW;
                            case DECISION -> RECOGNITION_DECISION;
                        },
                        e.on());
            case RecognitionCarriedOver e -> {
                clocks.movedTo(RECOGNITION_REVIEW, e.to());
                clocks.movedTo(RECOGNITION_DECISION, e.to());
            }
            case RecognitionVoteFailed ignored -> {}
            case RecognitionDocumentReceived ignored -> {}
        }
    }
}
