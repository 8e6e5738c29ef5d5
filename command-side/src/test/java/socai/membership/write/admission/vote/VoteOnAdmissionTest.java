package socai.membership.write.admission.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.events.AdmissionExample.ADMISSION;
import static socai.membership.events.AdmissionExample.APPLICANT;
import static socai.membership.events.AdmissionExample.CELL;
import static socai.membership.events.AdmissionExample.HASH;
import static socai.membership.events.AdmissionExample.MENTOR;
import static socai.membership.events.AdmissionExample.PROVINCE;
import static socai.membership.events.AdmissionExample.SPONSOR;
import static socai.membership.events.AdmissionExample.UNDER_208;
import static socai.membership.events.AdmissionExample.UNDER_294;
import static socai.membership.events.AdmissionExample.and;
import static socai.membership.events.AdmissionExample.document;
import static socai.membership.events.AdmissionExample.person;
import static socai.membership.events.AdmissionExample.said;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import socai.membership.events.AdmissionDocumentReceived;
import socai.membership.events.AdmissionEvent;
import socai.membership.events.AdmissionExample;
import socai.membership.events.AdmissionField;
import socai.membership.events.AdmissionProposed;
import socai.membership.events.AdmissionRecordCorrected;
import socai.membership.events.AdmissionVoteFailed;
import socai.membership.events.BackgroundCheckCompleted;
import socai.membership.events.BackgroundCheckRequested;
import socai.membership.events.CheckResult;
import socai.membership.events.CheckSubject;
import socai.membership.events.EducationLevel;
import socai.membership.events.EducationRecorded;
import socai.membership.events.MergeReason;
import socai.membership.events.OverAgeConsentGiven;
import socai.membership.events.PersonEvent.PersonMergedInto;
import socai.membership.events.SponsorKind;
import socai.membership.events.SponsorNamed;
import socai.membership.events.VoteForm;
import socai.membership.write.Person;
import socai.membership.write.admission.AdmissionFile;
import socai.membership.write.admission.AdmissionWorld;
import socai.membership.write.admission.Applicant;
import socai.membership.write.voting.CellVoters;
import socai.organisation.events.RollEvent.RollFixed;
import socai.organisation.events.RollMark;
import socai.policy.write.TestPolicies;
import socai.spine.Anchors;
import socai.spine.Decision;
import socai.spine.Paper;
import socai.spine.Parameter;
import socai.spine.PersonId;
import socai.spine.Personal;
import socai.spine.Seen;
import socai.spine.Violation;
import socai.spine.time.Deadline;
import socai.spine.write.Acts;
import socai.spine.write.Circumstances;
import socai.spine.write.Outcome;

class VoteOnAdmissionTest {

    private static final LocalDate ON = UNDER_294.votedOn();
    private static final VoteOnAdmission VOTE = vote(ON, 14);

    private AdmissionWorld world = AdmissionWorld.standard();
    private List<AdmissionEvent> history = UNDER_294.complete();

    private static VoteOnAdmission vote(LocalDate on, int ayes) {
        return vote(on, 17, ayes, 17 - ayes, List.of());
    }

    private static VoteOnAdmission vote(LocalDate on, int present, int ayes, int noes, List<PersonId> exemptPresent) {
        return new VoteOnAdmission(
                ADMISSION,
                on,
                VoteForm.SECRET_BALLOT,
                present,
                ayes,
                noes,
                0,
                exemptPresent,
                List.of(MENTOR, SPONSOR),
                "34-NQ/CB");
    }

    private Outcome when(VoteOnAdmission vote) {
        return world.fixture(new VoteOnAdmissionDecider(), history).when(vote, Acts.on(vote.on(), CELL));
    }

    @Test
    void fourteen_of_twenty_propose_although_three_are_absent() {
        Outcome outcome = when(VOTE).wrote(AdmissionProposed.class, RollFixed.class);

        AdmissionProposed proposed = outcome.event(AdmissionProposed.class);
        assertThat(proposed.base()).isEqualTo(20);
        assertThat(proposed.needed()).isEqualTo(14);
        assertThat(proposed.ratio()).isEqualTo("2/3");
        assertThat(proposed.official()).isEqualTo(20);
        assertThat(proposed.probationary()).isEqualTo(2);
        assertThat(proposed.deadline()).isEqualTo(new Deadline(ON, 60, "working-days"));
        assertThat(outcome.event(RollFixed.class).electorate()).hasSize(20);
        assertThat(outcome.event(RollFixed.class).vote()).isEqualTo(ADMISSION.raw());
    }

    @Test
    void thirteen_of_twenty_fall_short_although_they_are_two_thirds_of_those_present() {
        Outcome outcome = when(vote(ON, 13)).wrote(AdmissionVoteFailed.class, RollFixed.class);

        assertThat(outcome.event(AdmissionVoteFailed.class).needed()).isEqualTo(14);
        assertThat(outcome.event(AdmissionVoteFailed.class).base()).isEqualTo(20);
    }

    @Test
    void a_vote_that_fell_short_may_be_held_again() {
        var fixture = world.fixture(new VoteOnAdmissionDecider(), history);
        fixture.when(vote(ON, 13), Acts.on(ON, CELL)).wrote(AdmissionVoteFailed.class, RollFixed.class);
        VoteOnAdmission again = vote(ON.plusDays(28), 16);

        fixture.when(again, Acts.on(again.on(), CELL)).wrote(AdmissionProposed.class, RollFixed.class);
    }

    @Test
    void the_same_vote_again_is_accepted_and_writes_nothing() {
        var fixture = world.fixture(new VoteOnAdmissionDecider(), history);
        fixture.when(vote(ON, 13), Acts.on(ON, CELL)).isAccepted();
        fixture.when(vote(ON, 13), Acts.on(ON, CELL)).wroteNothing();
        fixture.when(VOTE, Acts.on(ON, CELL)).wrote(AdmissionProposed.class, RollFixed.class);
        fixture.when(VOTE, Acts.on(ON, CELL)).wroteNothing();
    }

    @Test
    void a_vote_that_differs_in_anything_is_another_one() {
        VoteForm secret = VoteForm.SECRET_BALLOT;
        List<PersonId> tellers = List.of(MENTOR, SPONSOR);
        List<VoteOnAdmission> others = List.of(
                new VoteOnAdmission(ADMISSION, ON, VoteForm.RAISED_CARD, 17, 13, 4, 0, List.of(), tellers, "34-NQ/CB"),
                new VoteOnAdmission(ADMISSION, ON, secret, 17, 13, 4, 0, List.of(), tellers, "35-NQ/CB"),
                new VoteOnAdmission(ADMISSION, ON, secret, 17, 13, 4, 0, List.of(), List.of(MENTOR), "34-NQ/CB"),
                new VoteOnAdmission(ADMISSION, ON, secret, 17, 13, 3, 0, List.of(), tellers, "34-NQ/CB"),
                vote(ON.plusDays(7), 13));
        for (VoteOnAdmission other : others) {
            var fixture = world.fixture(new VoteOnAdmissionDecider(), history);
            fixture.when(vote(ON, 13), Acts.on(ON, CELL)).isAccepted();
            fixture.when(other, Acts.on(other.on(), CELL)).wrote(AdmissionVoteFailed.class, RollFixed.class);
        }
    }

    @Test
    void a_proposal_that_differs_in_anything_is_another_one() {
        history = UNDER_294.proposed();
        VoteForm secret = VoteForm.SECRET_BALLOT;
        List<PersonId> tellers = List.of(MENTOR, SPONSOR);

        when(new VoteOnAdmission(ADMISSION, ON, secret, 17, 15, 1, 1, List.of(), tellers, "34-NQ/CB"))
                .wroteNothing();
        for (VoteOnAdmission other : List.of(
                new VoteOnAdmission(ADMISSION, ON, VoteForm.RAISED_CARD, 17, 15, 1, 1, List.of(), tellers, "34-NQ/CB"),
                new VoteOnAdmission(ADMISSION, ON, secret, 17, 15, 1, 1, List.of(), tellers, "35-NQ/CB"),
                new VoteOnAdmission(ADMISSION, ON, secret, 17, 15, 1, 1, List.of(), List.of(MENTOR), "34-NQ/CB"),
                new VoteOnAdmission(ADMISSION, ON, secret, 17, 15, 2, 0, List.of(), tellers, "34-NQ/CB"),
                new VoteOnAdmission(ADMISSION, ON.plusDays(1), secret, 17, 15, 1, 1, List.of(), tellers, "34-NQ/CB"))) {
            when(other).refusedBy("membership.admission-stage");
        }
    }

    @Test
    void a_form_that_the_regulation_does_not_know_is_refused() {
        Parameter published = TestPolicies.book().parameter("vote-forms", Anchors.act(ON));
        Parameter narrow = new Parameter(
                published.key(),
                "SECRET_BALLOT",
                published.unit(),
                published.anchor(),
                published.citation(),
                published.ref());

        assertThat(new FormAllowed(VoteForm.RAISED_CARD, narrow).holds()).isFalse();
        assertThat(new FormAllowed(VoteForm.SECRET_BALLOT, narrow).holds()).isTrue();
    }

    @Test
    void another_vote_after_the_proposal_is_refused() {
        history = UNDER_294.proposed();

        when(vote(ON.plusDays(7), 18)).refusedBy("membership.admission-stage");
    }

    @Test
    void the_base_leaves_out_who_is_temporarily_elsewhere() {
        world.marked(AdmissionWorld.official("20"), RollMark.TEMPORARILY_OUT, ON.minusDays(30))
                .marked(AdmissionWorld.official("19"), RollMark.TEMPORARILY_OUT, ON.minusDays(30));

        AdmissionProposed proposed = when(vote(ON, 12)).event(AdmissionProposed.class);

        assertThat(proposed.base()).isEqualTo(18);
        assertThat(proposed.needed()).isEqualTo(12);
    }

    @Test
    void an_exempt_member_counts_when_present_and_not_when_absent() {
        PersonId exempt = AdmissionWorld.official("20");
        world.marked(exempt, RollMark.EXEMPT, ON.minusDays(30));

        assertThat(when(vote(ON, 13)).event(AdmissionProposed.class).base()).isEqualTo(19);
        AdmissionVoteFailed failed = when(vote(ON, 17, 13, 4, List.of(exempt))).event(AdmissionVoteFailed.class);
        assertThat(failed.base()).isEqualTo(20);
        assertThat(failed.exemptPresent()).isEqualTo(1);
    }

    @Test
    void nobody_is_exempt_who_is_not_so_by_the_roll() {
        when(vote(ON, 17, 14, 3, List.of(AdmissionWorld.official("20")))).refusedBy("membership.exempt-on-the-roll");
    }

    @Test
    void an_exempt_member_is_named_once() {
        PersonId exempt = AdmissionWorld.official("20");
        world.marked(exempt, RollMark.EXEMPT, ON.minusDays(30));

        when(vote(ON, 17, 14, 3, List.of(exempt, exempt))).refusedBy("membership.exempt-on-the-roll");
    }

    @ParameterizedTest
    @CsvSource({"22, 20, 0, true", "23, 20, 0, false", "17, 14, 4, false", "17, 15, -1, false"})
    void the_count_adds_up(int present, int ayes, int noes, boolean possible) {
        Outcome outcome = when(vote(ON, present, ayes, noes, List.of()));

        if (possible) {
            outcome.isAccepted();
        } else {
            outcome.refusedBy("membership.vote-counted");
        }
    }

    @Test
    void more_votes_than_the_base_are_refused_even_when_so_many_were_present() {
        when(vote(ON, 22, 21, 0, List.of())).refusedBy("membership.vote-counted");
    }

    @Test
    void fifty_nine_years_and_eleven_months_is_not_too_old() {
        world = world.born(ON.minusYears(60).plusMonths(1));

        when(VOTE).isAccepted();
    }

    @Test
    void sixty_years_and_twenty_nine_days_is_not_too_old() {
        world = world.born(ON.minusYears(60).minusDays(29));

        when(VOTE).isAccepted();
    }

    @Test
    void sixty_years_and_one_month_is_too_old_and_the_refusal_cites_the_regulation() {
        world = world.born(ON.minusYears(60).minusMonths(1));

        Violation violation =
                when(VOTE).refusedBy("membership.applicant-max-age").violation("membership.applicant-max-age");

        assertThat(violation.citation().shown()).isEqualTo("294-QĐ/TW, 1.1");
        assertThat(violation.sentence("vi", "…")).contains("721").contains("720");
    }

    @Test
    void above_the_highest_age_a_consent_in_the_file_suffices() {
        world = world.born(ON.minusYears(61));
        history = and(
                history,
                new OverAgeConsentGiven(ADMISSION, ON.minusDays(9), APPLICANT, PROVINCE, "9-CV/TU", ON.minusDays(10)));

        when(VOTE).wrote(AdmissionProposed.class, RollFixed.class);
    }

    @Test
    void eighteen_years_are_old_enough_and_a_day_less_is_not() {
        world = world.born(ON.minusYears(18));
        when(VOTE).isAccepted();

        world = world.born(ON.minusYears(18).plusDays(1));
        when(VOTE).refusedBy("membership.applicant-min-age");
    }

    @Test
    void an_age_that_was_erased_is_no_proof_of_age() {
        AdmissionFile file =
                history.stream().reduce(AdmissionFile.NONE, AdmissionFile::evolve, (first, second) -> second);
        VoteOnAdmission.Facts facts = new VoteOnAdmission.Facts(
                new Seen<>("rol-cell.cell", 0, CellVoters.NONE),
                new Seen<>(APPLICANT.raw(), 1, new Applicant(true, Optional.empty())));

        Decision decision = new VoteOnAdmissionDecider()
                .decide(file, VOTE, facts, new Circumstances(Acts.on(ON, CELL), TestPolicies.book()));

        assertThat(((Decision.Refused) decision).violations())
                .extracting(Violation::rule)
                .contains("membership.applicant-min-age")
                .doesNotContain("membership.applicant-max-age");
    }

    @Test
    void nobody_votes_on_a_record_that_was_merged_into_another() {
        world.fixture(new VoteOnAdmissionDecider(), history)
                .given(
                        Person.TYPE,
                        APPLICANT.raw(),
                        new PersonMergedInto(
                                APPLICANT,
                                person("kept"),
                                MergeReason.REGISTERED_TWICE,
                                new Paper("1-BC", ON.minusDays(1), HASH)))
                .when(VOTE, Acts.on(ON, CELL))
                .refusedBy("membership.applicant-known");
    }

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

    private static BackgroundCheckRequested requested() {
        return new BackgroundCheckRequested(
                ADMISSION, ON.minusDays(9), APPLICANT, List.of(CheckSubject.PERSON), "6-CV/CB");
    }

    private static BackgroundCheckCompleted checked(CheckResult result) {
        return new BackgroundCheckCompleted(
                ADMISSION, ON.minusDays(5), APPLICANT, result, "32-CV/ĐU", Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "LOWER_SECONDARY_GRADUATED, false, , true",
        "LOWER_SECONDARY_COMPLETED, false, , false",
        "PRIMARY, true, , true",
        "LITERATE, true, , false",
        "LITERATE, true, 4-CV/TU, true",
        "ILLITERATE, true, 4-CV/TU, false",
        "LITERATE, false, 4-CV/TU, false"
    })
    void the_schooling_suffices_by_the_area_and_the_consent(
            EducationLevel level, boolean hardArea, String consent, boolean suffices) {
        history = and(history, schooled(level, hardArea, Optional.ofNullable(consent)));

        if (suffices) {
            when(VOTE).wrote(AdmissionProposed.class, RollFixed.class);
        } else {
            when(VOTE).refusedBy("membership.education-suffices");
        }
    }

    @Test
    void the_programme_without_the_diploma_suffices_from_208_on() {
        history =
                and(UNDER_208.complete(), schooled(EducationLevel.LOWER_SECONDARY_COMPLETED, false, Optional.empty()));
        when(vote(UNDER_208.votedOn(), 14)).wrote(AdmissionProposed.class, RollFixed.class);

        history = and(UNDER_208.complete(), schooled(EducationLevel.PRIMARY, false, Optional.empty()));
        assertThat(when(vote(UNDER_208.votedOn(), 14))
                        .refusedBy("membership.education-suffices")
                        .violation("membership.education-suffices")
                        .citation()
                        .regulation())
                .isEqualTo("208-QĐ/TW");
    }

    private static EducationRecorded schooled(EducationLevel level, boolean hardArea, Optional<String> consent) {
        return new EducationRecorded(
                ADMISSION, ON.minusDays(4), APPLICANT, Personal.of(APPLICANT, level), hardArea, consent);
    }

    @Test
    void fourteen_of_twenty_are_a_quorum_and_thirteen_are_not() {
        when(vote(ON, 14, 14, 0, List.of())).wrote(AdmissionProposed.class, RollFixed.class);
        Outcome refused = when(vote(ON, 13, 13, 0, List.of())).refusedBy("membership.quorum-present");
        assertThat(refused.violation("membership.quorum-present").sentence("en", "…"))
                .contains("13", "20", "14");
    }

    @Test
    void three_official_members_may_vote_and_two_may_not() {
        world = world.official(3);
        when(vote(ON, 3, 2, 1, List.of())).wrote(AdmissionProposed.class, RollFixed.class);

        world = world.official(2);
        Violation violation = when(vote(ON, 2, 2, 0, List.of()))
                .refusedBy("membership.cell-can-decide")
                .violation("membership.cell-can-decide");
        assertThat(violation.citation().shown()).isEqualTo("Điều lệ Đảng 2011, 24.1");
    }

    @Test
    void the_count_is_signed_by_tellers_who_may_vote() {
        List<List<PersonId>> unsigned =
                List.of(List.of(), List.of(person("probationary 1")), List.of(MENTOR, MENTOR), List.of(APPLICANT));

        for (List<PersonId> tellers : unsigned) {
            when(new VoteOnAdmission(ADMISSION, ON, VoteForm.RAISED_CARD, 17, 14, 3, 0, List.of(), tellers, "34-NQ/CB"))
                    .refusedBy("membership.tellers-signed");
        }
    }

    @Test
    void a_vote_counts_on_the_day_on_which_it_is_entered() {
        world.fixture(new VoteOnAdmissionDecider(), history)
                .when(VOTE, Acts.on(ON.plusDays(1), CELL))
                .refusedBy("membership.on-its-day");
    }

    @Test
    void a_vote_of_an_earlier_day_is_entered_from_its_paper() {
        world.fixture(new VoteOnAdmissionDecider(), history)
                .when(VOTE, Acts.fromPaper(ON, ON.plusDays(9), CELL))
                .wrote(AdmissionProposed.class, RollFixed.class);
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
