package socai.membership.write.admission.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.events.AdmissionExample.ADMISSION;
import static socai.membership.events.AdmissionExample.APPLICANT;
import static socai.membership.events.AdmissionExample.HASH;
import static socai.membership.events.AdmissionExample.UNDER_208;
import static socai.membership.events.AdmissionExample.UNDER_294;
import static socai.membership.events.AdmissionExample.and;
import static socai.membership.events.AdmissionExample.document;
import static socai.membership.events.AdmissionExample.said;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import socai.membership.events.AdmissionDocumentReceived;
import socai.membership.events.AdmissionEvent;
import socai.membership.events.AdmissionExample;
import socai.membership.events.AdmissionField;
import socai.membership.events.AdmissionProposed;
import socai.membership.events.AdmissionRecordCorrected;
import socai.membership.events.BackgroundCheckCompleted;
import socai.membership.events.BackgroundCheckRequested;
import socai.membership.events.CheckResult;
import socai.membership.events.CheckSubject;
import socai.membership.events.SponsorKind;
import socai.membership.events.SponsorNamed;
import socai.organisation.events.RollEvent.RollFixed;
import socai.spine.Paper;
import socai.spine.Violation;
import socai.spine.write.Outcome;

/** What the vote asks of the file: certificate, sponsors, papers, check. */
class VoteOnAdmissionFileTest extends VoteOnAdmissionSpec {

    @Test
    void a_certificate_is_valid_for_sixty_months_to_the_day() {
        history = new AdmissionExample(UNDER_294.openedOn(), ON.minusMonths(60), ON).complete();
        when(VOTE).isAccepted();

        history = new AdmissionExample(UNDER_294.openedOn(), ON.minusMonths(60).minusDays(1), ON).complete();
        when(VOTE).refusedBy("membership.certificate-valid");

        history = new AdmissionExample(UNDER_294.openedOn(), ON.minusMonths(61), ON).complete();
        when(VOTE).refusedBy("membership.certificate-valid");
    }

    @Test
    void a_corrected_certificate_date_is_the_one_that_counts() {
        history = and(
                history,
                new AdmissionRecordCorrected(
                        ADMISSION,
                        ON.minusDays(3),
                        APPLICANT,
                        AdmissionField.CERTIFICATE_DATE,
                        Optional.of(UNDER_294.certificateDate()),
                        Optional.of(ON.minusMonths(61)),
                        Optional.empty(),
                        Optional.empty(),
                        ON.minusMonths(61),
                        said("ghi nhầm năm"),
                        new Paper("CN-118", ON.minusMonths(61), HASH)));

        when(VOTE).refusedBy("membership.certificate-valid");
    }

    @Test
    void one_sponsor_is_not_enough() {
        history = without(SponsorNamed.class, 1);

        Violation violation =
                when(VOTE).refusedBy("membership.sponsors-complete").violation("membership.sponsors-complete");

        assertThat(violation.citation().shown()).isEqualTo("Điều lệ Đảng 2011, 4");
    }

    @Test
    void two_committees_and_no_member_are_no_set_of_sponsors() {
        history = and(
                without(SponsorNamed.class, 2),
                union(SponsorKind.YOUTH_UNION_COMMITTEE),
                union(SponsorKind.TRADE_UNION_COMMITTEE),
                document("4-KNĐ", ON.minusDays(20)),
                document("4A-KNĐ", ON.minusDays(20)));

        when(VOTE).refusedBy("membership.sponsors-complete");
    }

    @Test
    void the_youth_union_and_one_member_sponsor_with_the_resolution_in_the_file() {
        history = and(without(SponsorNamed.class, 1), union(SponsorKind.YOUTH_UNION_COMMITTEE));
        Violation violation =
                when(VOTE).refusedBy("membership.papers-complete").violation("membership.papers-complete");
        assertThat(violation.sentence("vi", "…")).contains("4-KNĐ");

        history = and(history, document("4-KNĐ", ON.minusDays(20)));
        when(VOTE).wrote(AdmissionProposed.class, RollFixed.class);
    }

    @Test
    void all_that_the_file_lacks_is_told_at_once() {
        history = UNDER_294.withPapers();

        Outcome outcome = when(VOTE)
                .refusedBy(
                        "membership.papers-complete",
                        "membership.sponsors-complete",
                        "membership.education-suffices",
                        "membership.check-complete");

        assertThat(outcome.violation("membership.papers-complete").sentence("vi", "…"))
                .contains("5-KNĐ");
    }

    @Test
    void each_introduction_is_in_the_file() {
        history = without(AdmissionDocumentReceived.class, 1);

        when(VOTE).refusedBy("membership.papers-complete");
    }

    @Test
    void a_check_that_is_asked_for_and_not_answered_holds_up_the_vote() {
        history = without(BackgroundCheckCompleted.class, 1);

        when(VOTE).refusedBy("membership.check-complete");
    }

    @Test
    void a_problem_that_the_check_found_bars_the_vote_until_a_later_check_is_clear() {
        history = and(history, requested(), checked(CheckResult.PROBLEM));
        when(VOTE).refusedBy("membership.check-clear");

        history = and(history, requested());
        when(VOTE).refusedBy("membership.check-complete");

        history = and(history, checked(CheckResult.CLEAR));
        when(VOTE).wrote(AdmissionProposed.class, RollFixed.class);
    }

    @Test
    void a_check_and_opinions_of_twelve_months_still_count_and_a_day_later_they_do_not() {
        LocalDate opened = ON.minusMonths(12).minusDays(12);
        history = new AdmissionExample(opened, UNDER_294.certificateDate(), ON).complete();
        when(VOTE).isAccepted();

        history = new AdmissionExample(opened.minusDays(1), UNDER_294.certificateDate(), ON).complete();
        Violation old =
                when(VOTE).refusedBy("membership.check-papers-fresh").violation("membership.check-papers-fresh");
        assertThat(old.citation().shown()).startsWith("SC-01/background-papers");

        history = and(history, requested(), checked(CheckResult.CLEAR));
        when(VOTE).isAccepted();

        history = and(
                new AdmissionExample(ON.minusMonths(12).minusDays(16), UNDER_294.certificateDate(), ON).complete(),
                requested(),
                checked(CheckResult.CLEAR));
        when(VOTE).refusedBy("membership.check-papers-fresh");
    }

    private static BackgroundCheckRequested requested() {
        return new BackgroundCheckRequested(
                ADMISSION, ON.minusDays(9), APPLICANT, List.of(CheckSubject.PERSON), "6-CV/CB");
    }

    private static BackgroundCheckCompleted checked(CheckResult result) {
        return new BackgroundCheckCompleted(
                ADMISSION, ON.minusDays(5), APPLICANT, result, "32-CV/ĐU", Optional.empty());
    }

    @Test
    void a_file_that_is_not_there_is_told_so_and_nothing_else() {
        history = List.of();

        when(VOTE).refusedBy("membership.admission-exists");
    }

    @Test
    void under_208_the_same_vote_names_208() {
        history = UNDER_208.complete();

        Outcome outcome = when(vote(UNDER_208.votedOn(), 14)).wrote(AdmissionProposed.class, RollFixed.class);

        assertThat(outcome.regulations()).contains("208-QĐ/TW").doesNotContain("294-QĐ/TW");
    }

    private static SponsorNamed union(SponsorKind kind) {
        return new SponsorNamed(
                ADMISSION,
                ON.minusDays(20),
                APPLICANT,
                kind,
                Optional.empty(),
                Optional.empty(),
                Optional.of("3-NQ/ĐTN"));
    }

    /** The complete history without the last {@code count} events of a type. */
    private static List<AdmissionEvent> without(Class<? extends AdmissionEvent> type, int count) {
        List<AdmissionEvent> rest = new ArrayList<>(UNDER_294.complete());
        for (int i = 0; i < count; i++) {
            rest.remove(rest.stream()
                    .filter(type::isInstance)
                    .reduce((first, second) -> second)
                    .orElseThrow());
        }
        return rest;
    }
}
