package socai.membership.write.admission.review;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.events.AdmissionExample.ADMISSION;
import static socai.membership.events.AdmissionExample.APPLICANT;
import static socai.membership.events.AdmissionExample.CELL;
import static socai.membership.events.AdmissionExample.and;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import socai.membership.events.AdmissionEvent;
import socai.membership.events.AdmissionExample;
import socai.membership.events.ReviewFinding;
import socai.membership.events.SympathiserReviewAsked;
import socai.membership.events.SympathiserReviewLatenessReported;
import socai.membership.events.SympathiserReviewed;
import socai.membership.write.admission.AdmissionFile;
import socai.membership.write.admission.AdmissionWorld;
import socai.spine.Violation;
import socai.spine.time.Deadline;
import socai.spine.write.Acts;
import socai.spine.write.Decider;
import socai.spine.write.DeciderFixture;

class ReportSympathiserReviewLatenessTest {

    private static final LocalDate LISTED = LocalDate.of(2026, 8, 31);
    private static final LocalDate LAST = LocalDate.of(2026, 9, 30);
    private static final AdmissionExample FILE =
            new AdmissionExample(LISTED.plusDays(150), LISTED, LISTED.plusDays(200));
    private static final ReportSympathiserReviewLateness REPORT = new ReportSympathiserReviewLateness(ADMISSION);

    private static List<AdmissionEvent> asked() {
        return and(
                FILE.listed(),
                new SympathiserReviewAsked(ADMISSION, LISTED, APPLICANT, CELL, new Deadline(LISTED, 1, "months")));
    }

    private static DeciderFixture<ReportSympathiserReviewLateness, AdmissionFile, Decider.NoFacts> given(
            List<AdmissionEvent> history) {
        return AdmissionWorld.standard().fixture(new ReportSympathiserReviewLatenessDecider(), history);
    }

    @Test
    void on_the_last_day_nothing_is_late_and_on_the_next_the_superior_is_told_once() {
        Violation early = given(asked())
                .when(REPORT, Acts.on(LAST, CELL))
                .refusedBy("membership.sympathiser-review-missed")
                .violation("membership.sympathiser-review-missed");
        assertThat(early.citation().shown()).startsWith("SC-01/sympathiser-review");
        assertThat(early.sentence("vi", "–")).contains("cảm tình đảng");

        var fixture = given(asked());
        fixture.when(REPORT, Acts.on(LAST.plusDays(1), CELL)).wrote(SympathiserReviewLatenessReported.class);
        fixture.when(REPORT, Acts.on(LAST.plusDays(2), CELL)).wroteNothing();
    }

    @Test
    void the_next_review_begins_a_limit_of_its_own() {
        LocalDate reviewed = LAST.plusDays(5);
        List<AdmissionEvent> history = and(
                asked(),
                new SympathiserReviewLatenessReported(
                        ADMISSION, LAST.plusDays(1), APPLICANT, new Deadline(LISTED, 1, "months"), "1"),
                new SympathiserReviewed(
                        ADMISSION,
                        reviewed,
                        APPLICANT,
                        CELL,
                        ReviewFinding.PROGRESSING,
                        "3-BB/CB",
                        Optional.empty(),
                        Optional.of(new Deadline(reviewed, 1, "months"))));

        given(history)
                .when(REPORT, Acts.on(reviewed.plusMonths(1), CELL))
                .refusedBy("membership.sympathiser-review-missed");
        given(history)
                .when(REPORT, Acts.on(reviewed.plusMonths(1).plusDays(1), CELL))
                .wrote(SympathiserReviewLatenessReported.class);
    }

    @Test
    void what_nobody_asked_for_and_what_is_over_is_not_late() {
        given(FILE.listed())
                .when(REPORT, Acts.on(LAST.plusYears(1), CELL))
                .refusedBy("membership.sympathiser-review-awaited");
        given(FILE.opened()).when(REPORT, Acts.on(LAST.plusYears(1), CELL)).refusedBy("membership.admission-stage");
        given(List.of()).when(REPORT, Acts.on(LAST, CELL)).refusedBy("membership.admission-exists");
    }
}
