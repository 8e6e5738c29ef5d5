package socai.membership.read;

import static socai.membership.read.ClockKind.ADMISSION_CEREMONY;
import static socai.membership.read.ClockKind.ADMISSION_DECISION;
import static socai.membership.read.ClockKind.SYMPATHISER_REVIEW;

import socai.membership.events.AdmissionCarriedOver;
import socai.membership.events.AdmissionCeremonyHeld;
import socai.membership.events.AdmissionClosed;
import socai.membership.events.AdmissionDecided;
import socai.membership.events.AdmissionEvent;
import socai.membership.events.AdmissionField;
import socai.membership.events.AdmissionFileOpened;
import socai.membership.events.AdmissionProposed;
import socai.membership.events.AdmissionRecordCorrected;
import socai.membership.events.AdmissionRefused;
import socai.membership.events.DecisionClockExtended;
import socai.membership.events.DecisionReceived;
import socai.membership.events.LatenessReported;
import socai.membership.events.SympathiserReviewAsked;
import socai.membership.events.SympathiserReviewLatenessReported;
import socai.membership.events.SympathiserReviewed;
import socai.spine.read.LogicalNames;

/** The limits of the reviews on the list of sympathisers, of the decision and of the ceremony. */
final class AdmissionClocks {

    private AdmissionClocks() {}

    static void apply(AdmissionEvent event, Clocks clocks) {
        switch (event) {
            case SympathiserReviewAsked e -> clocks.open(SYMPATHISER_REVIEW, e.limit(), e.person(), e.organisation());
            case SympathiserReviewed e -> reviewed(e, clocks);
            case SympathiserReviewLatenessReported e -> clocks.reported(SYMPATHISER_REVIEW, e.on());
            case AdmissionFileOpened e -> clocks.end(SYMPATHISER_REVIEW, e.on());
            case AdmissionProposed e -> clocks.open(ADMISSION_DECISION, e.deadline(), e.person(), e.organisation());
            case DecisionClockExtended e -> clocks.extend(ADMISSION_DECISION, e.more());
            case AdmissionDecided e -> {
                clocks.end(ADMISSION_DECISION, e.on());
                e.ceremony().ifPresent(limit -> clocks.open(ADMISSION_CEREMONY, limit, e.person(), e.organisation()));
            }
            case AdmissionRefused e -> clocks.end(ADMISSION_DECISION, e.on());
            case DecisionReceived e -> received(e, clocks);
            case AdmissionRecordCorrected e -> corrected(e, clocks);
            case AdmissionCeremonyHeld e -> clocks.end(ADMISSION_CEREMONY, e.on());
            case LatenessReported e ->
                clocks.reported(
                        switch (e.clock()) {
                            case DECISION -> ADMISSION_DECISION;
                            case CEREMONY -> ADMISSION_CEREMONY;
                        },
                        e.on());
            case AdmissionClosed e -> {
                clocks.end(SYMPATHISER_REVIEW, e.on());
                clocks.end(ADMISSION_DECISION, e.on());
                clocks.end(ADMISSION_CEREMONY, e.on());
            }
            case AdmissionCarriedOver e -> {
                clocks.movedTo(SYMPATHISER_REVIEW, e.to());
                clocks.movedTo(ADMISSION_DECISION, e.to());
                clocks.movedTo(ADMISSION_CEREMONY, e.to());
            }
            default -> {}
        }
    }

    /** Each review begins the limit of the next one. */
    private static void reviewed(SympathiserReviewed event, Clocks clocks) {
        event.next()
                .ifPresentOrElse(
                        limit -> clocks.open(SYMPATHISER_REVIEW, limit, event.person(), event.organisation()),
                        () -> clocks.end(SYMPATHISER_REVIEW, event.on()));
    }

    /** The event does not name the cell; the limit of the decision before it does. */
    private static void received(DecisionReceived event, Clocks clocks) {
        event.ceremony()
                .ifPresent(limit -> clocks.row(ADMISSION_DECISION)
                        .ifPresent(decision ->
                                clocks.open(ADMISSION_CEREMONY, limit, event.person(), decision.text("org_id"))));
    }

    /** A limit that runs from the receipt moves with a corrected day of receipt. */
    private static void corrected(AdmissionRecordCorrected event, Clocks clocks) {
        if (event.field() == AdmissionField.RECEIPT_DATE) {
            clocks.row(ADMISSION_CEREMONY)
                    .filter(row -> row.text("opened_by").equals(LogicalNames.of(DecisionReceived.class)))
                    .ifPresent(row -> event.newDate().ifPresent(day -> clocks.startAt(ADMISSION_CEREMONY, day)));
        }
    }
}
