package socai.membership.write.admission.review;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.events.AdmissionExample.ADMISSION;
import static socai.membership.events.AdmissionExample.APPLICANT;
import static socai.membership.events.AdmissionExample.CELL;
import static socai.membership.events.AdmissionExample.MENTOR;
import static socai.membership.events.AdmissionExample.and;
import static socai.membership.events.AdmissionExample.said;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import socai.membership.events.AdmissionEvent;
import socai.membership.events.AdmissionExample;
import socai.membership.events.ReviewFinding;
import socai.membership.events.SympathiserListed;
import socai.membership.events.SympathiserReviewAsked;
import socai.membership.events.SympathiserReviewed;
import socai.membership.write.admission.AdmissionFile;
import socai.membership.write.admission.AdmissionWorld;
import socai.membership.write.admission.listing.ListSympathiser;
import socai.membership.write.admission.listing.ListSympathiserDecider;
import socai.organisation.events.RollEvent.RollFixed;
import socai.spine.Personal;
import socai.spine.time.Deadline;
import socai.spine.write.Acts;
import socai.spine.write.Decider;
import socai.spine.write.DeciderFixture;
import socai.spine.write.Outcome;

class ReviewSympathiserTest {

    /** The day from which reviews are asked for. */
    private static final LocalDate FIRST = LocalDate.of(2026, 7, 26);

    private static final AdmissionExample NEW =
            new AdmissionExample(FIRST.plusDays(151), FIRST.plusDays(100), FIRST.plusDays(200));
    private static final LocalDate LISTED = FIRST.plusDays(1);
    private static final Deadline LIMIT = new Deadline(LISTED, 1, "months");

    private static List<AdmissionEvent> asked() {
        return and(NEW.listed(), new SympathiserReviewAsked(ADMISSION, LISTED, APPLICANT, CELL, LIMIT));
    }

    private static DeciderFixture<ReviewSympathiser, AdmissionFile, Decider.NoFacts> given(
            List<AdmissionEvent> history) {
        return AdmissionWorld.standard().fixture(new ReviewSympathiserDecider(), history);
    }

    private static ReviewSympathiser review(String number) {
        return new ReviewSympathiser(ADMISSION, ReviewFinding.PROGRESSING, number, Optional.of(said("Có cố gắng")));
    }

    private static Outcome listed(LocalDate on) {
        AdmissionExample example = new AdmissionExample(on.plusDays(150), on, on.plusDays(190));
        return AdmissionWorld.standard()
                .fixture(new ListSympathiserDecider(), example.nominated())
                .when(new ListSympathiser(ADMISSION, on, "21-NQ/CB", 20, 18, 2, 0, List.of()), Acts.on(on, CELL));
    }

    @Test
    void who_is_listed_is_to_be_reviewed_within_a_month_and_who_was_listed_before_is_not() {
        Outcome now = listed(FIRST).wrote(SympathiserListed.class, SympathiserReviewAsked.class, RollFixed.class);
        assertThat(now.event(SympathiserReviewAsked.class).limit()).isEqualTo(new Deadline(FIRST, 1, "months"));

        listed(FIRST.minusDays(1)).wrote(SympathiserListed.class, RollFixed.class);
    }

    @Test
    void a_review_asks_for_the_next_one_and_tells_whether_it_was_in_time() {
        LocalDate last = LISTED.plusMonths(1);
        var fixture = given(asked());
        Outcome inTime = fixture.when(review("3-BB/CB"), Acts.on(last, CELL)).wrote(SympathiserReviewed.class);

        SympathiserReviewed reviewed = inTime.event(SympathiserReviewed.class);
        assertThat(reviewed.next()).contains(new Deadline(last, 1, "months"));
        assertThat(late(inTime)).isEqualTo("0");
        assertThat(inTime.check("membership.sympathiser-review-clock")
                        .citation()
                        .shown())
                .startsWith("SC-01/sympathiser-review");

        assertThat(late(given(asked()).when(review("3-BB/CB"), Acts.on(last.plusDays(1), CELL))))
                .isEqualTo("1");
        fixture.when(review("3-BB/CB"), Acts.on(last, CELL)).wroteNothing();
        fixture.when(review("4-BB/CB"), Acts.on(last.plusMonths(1), CELL)).wrote(SympathiserReviewed.class);
    }

    private static String late(Outcome outcome) {
        return outcome.check("membership.sympathiser-review-clock").facts().stream()
                .filter(fact -> fact.name().equals("late"))
                .flatMap(fact -> fact.value().stream())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void who_was_listed_before_reviews_were_asked_for_is_reviewed_from_the_first_one_on() {
        Outcome first = given(NEW.listed())
                .when(review("3-BB/CB"), Acts.on(LISTED, CELL))
                .wrote(SympathiserReviewed.class);
        assertThat(first.event(SympathiserReviewed.class).next()).isPresent();

        AdmissionExample old = AdmissionExample.UNDER_294;
        Outcome before = given(old.listed())
                .when(review("3-BB/CB"), Acts.on(old.openedOn().minusDays(100), CELL))
                .wrote(SympathiserReviewed.class);
        assertThat(before.event(SympathiserReviewed.class).next()).isEmpty();
    }

    @Test
    void only_who_is_on_the_list_and_has_no_file_yet_is_reviewed() {
        given(NEW.nominated()).when(review("3-BB/CB"), Acts.on(LISTED, CELL)).refusedBy("membership.admission-stage");
        given(NEW.trained())
                .when(review("3-BB/CB"), Acts.on(NEW.openedOn().minusDays(1), CELL))
                .isAccepted();
        given(NEW.opened())
                .when(review("3-BB/CB"), Acts.on(NEW.openedOn(), CELL))
                .refusedBy("membership.admission-stage");
        given(List.of()).when(review("3-BB/CB"), Acts.on(LISTED, CELL)).refusedBy("membership.admission-exists");
    }

    @Test
    void a_remark_is_about_the_sympathiser_only() {
        given(asked())
                .when(
                        new ReviewSympathiser(
                                ADMISSION,
                                ReviewFinding.NEEDS_HELP,
                                "3-BB/CB",
                                Optional.of(Personal.of(MENTOR, "Còn rụt rè"))),
                        Acts.on(LISTED, CELL))
                .refusedBy("membership.text-of-applicant");
    }
}
