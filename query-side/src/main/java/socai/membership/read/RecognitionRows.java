package socai.membership.read;

import static socai.membership.read.AdmissionRows.decided;
import static socai.membership.read.AdmissionRows.vote;

import socai.membership.events.MemberRecognitionDecided;
import socai.membership.events.RecognitionCarriedOver;
import socai.membership.events.RecognitionEvent;
import socai.membership.events.RecognitionFileOpened;
import socai.membership.events.RecognitionLatenessReported;
import socai.membership.events.RecognitionProposed;
import socai.membership.events.RecognitionRefused;
import socai.membership.events.RecognitionVoteFailed;
import socai.spine.read.Columns;

/** What the events of a recognition file change in its row, apart from the stage. */
final class RecognitionRows {

    private RecognitionRows() {}

    static Columns columns(RecognitionEvent event) {
        return switch (event) {
            case RecognitionFileOpened e -> opened(e);
            case RecognitionProposed e ->
                vote(e.ayes(), e.base(), e.needed(), true)
                        .and("proposed_on", e.on())
                        .and("review_late", e.late());
            case RecognitionVoteFailed e -> vote(e.ayes(), e.base(), e.needed(), false);
            case MemberRecognitionDecided e ->
                decided(e.decidedBy(), e.decisionNumber(), e.late())
                        .and("decided_on", e.on())
                        .and("official_on", e.officialDate());
            case RecognitionRefused e ->
                decided(e.decidedBy(), e.decisionNumber(), e.late()).and("decided_on", e.on());
            case RecognitionLatenessReported ignored -> Columns.of("lateness_reported", true);
            case RecognitionCarriedOver e -> Columns.of("org_id", e.to().raw());
            default -> Columns.none();
        };
    }

    /** A file that is opened again begins anew. */
    private static Columns opened(RecognitionFileOpened e) {
        return Columns.of("kind", "RECOGNITION")
                .and("person", e.person().raw())
                .and("org_id", e.organisation().raw())
                .and("round", e.round())
                .and("opened_on", e.on())
                .and("file_opened_on", e.on())
                .and("proposed_on", null)
                .and("decided_on", null)
                .and("decision_number", null)
                .and("decided_by", null)
                .and("ayes", null)
                .and("base", null)
                .and("needed", null)
                .and("passed", null)
                .and("review_late", null)
                .and("decision_late", null)
                .and("lateness_reported", false)
                .and("closed", false);
    }
}
