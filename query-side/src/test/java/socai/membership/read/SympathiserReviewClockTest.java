package socai.membership.read;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.events.AdmissionExample.ADMISSION;
import static socai.membership.events.AdmissionExample.APPLICANT;
import static socai.membership.events.AdmissionExample.CELL;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import socai.membership.events.AdmissionCarriedOver;
import socai.membership.events.AdmissionClosed;
import socai.membership.events.AdmissionFileOpened;
import socai.membership.events.ClosingReason;
import socai.membership.events.ReviewFinding;
import socai.membership.events.SympathiserReviewAsked;
import socai.membership.events.SympathiserReviewLatenessReported;
import socai.membership.events.SympathiserReviewed;
import socai.spine.OrganisationId;
import socai.spine.read.Ledger;
import socai.spine.time.Deadline;

/** The monthly review among the limits that run. */
class SympathiserReviewClockTest {

    private static final LocalDate LISTED = LocalDate.of(2026, 8, 31);
    private static final Deadline FIRST = new Deadline(LISTED, 1, "months");
    private static final LocalDate LATER = LocalDate.of(2026, 10, 5);

    private final Ledger ledger = new Ledger();

    private Map<String, @Nullable Object> clock() {
        return ledger.fold(new DueProjection())
                .get(DueTables.CLOCK, Map.of("dossier", ADMISSION.raw(), "kind", ClockKind.SYMPATHISER_REVIEW.name()))
                .orElseThrow();
    }

    private void listed() {
        Lives.admission(ledger, Lives.ADMISSION.listed());
        Lives.admission(ledger, new SympathiserReviewAsked(ADMISSION, LISTED, APPLICANT, CELL, FIRST));
    }

    private void reviewed(Optional<Deadline> next) {
        Lives.admission(
                ledger,
                new SympathiserReviewed(
                        ADMISSION,
                        LATER,
                        APPLICANT,
                        CELL,
                        ReviewFinding.PROGRESSING,
                        "3-BB/CB",
                        Optional.empty(),
                        next));
    }

    @Test
    void it_runs_from_the_listing_in_the_cell() {
        listed();

        assertThat(clock())
                .containsEntry("start_on", LISTED)
                .containsEntry("length", 1)
                .containsEntry("unit", "months")
                .containsEntry("org_id", CELL.raw())
                .containsEntry("opened_by", "membership.SympathiserReviewAsked")
                .containsEntry("ended_on", null);
    }

    @Test
    void told_lateness_stands_until_the_review_which_begins_the_next_one() {
        listed();
        Lives.admission(
                ledger, new SympathiserReviewLatenessReported(ADMISSION, LATER.minusDays(1), APPLICANT, FIRST, "1"));
        assertThat(clock()).containsEntry("reported_on", LATER.minusDays(1)).containsEntry("ended_on", null);

        reviewed(Optional.of(new Deadline(LATER, 1, "months")));
        assertThat(clock())
                .containsEntry("start_on", LATER)
                .containsEntry("opened_by", "membership.SympathiserReviewed")
                .containsEntry("reported_on", null)
                .containsEntry("ended_on", null);
    }

    @Test
    void it_ends_where_no_next_one_is_asked_for_and_with_the_file_proper_and_with_closing() {
        listed();
        reviewed(Optional.empty());
        assertThat(clock()).containsEntry("ended_on", LATER);

        reviewed(Optional.of(new Deadline(LATER, 1, "months")));
        Lives.admission(
                ledger,
                new AdmissionFileOpened(
                        ADMISSION, LATER.plusDays(9), APPLICANT, CELL, LATER, LATER.plusDays(1), "208-QĐ/TW"));
        assertThat(clock()).containsEntry("ended_on", LATER.plusDays(9));

        reviewed(Optional.of(new Deadline(LATER, 1, "months")));
        Lives.admission(
                ledger, new AdmissionClosed(ADMISSION, LATER.plusDays(4), APPLICANT, ClosingReason.WITHDRAWN, "1-CV"));
        assertThat(clock()).containsEntry("ended_on", LATER.plusDays(4));
    }

    @Test
    void it_goes_along_with_a_file_that_is_carried_over() {
        OrganisationId successor = OrganisationId.of("org-successor");
        listed();
        Lives.admission(ledger, new AdmissionCarriedOver(ADMISSION, LATER, APPLICANT, CELL, successor));

        assertThat(clock()).containsEntry("org_id", successor.raw());
    }
}
