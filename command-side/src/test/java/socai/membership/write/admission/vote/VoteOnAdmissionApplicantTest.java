package socai.membership.write.admission.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.events.AdmissionExample.ADMISSION;
import static socai.membership.events.AdmissionExample.APPLICANT;
import static socai.membership.events.AdmissionExample.CELL;
import static socai.membership.events.AdmissionExample.HASH;
import static socai.membership.events.AdmissionExample.PROVINCE;
import static socai.membership.events.AdmissionExample.UNDER_208;
import static socai.membership.events.AdmissionExample.and;
import static socai.membership.events.AdmissionExample.person;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import socai.membership.events.AdmissionProposed;
import socai.membership.events.EducationLevel;
import socai.membership.events.EducationRecorded;
import socai.membership.events.MergeReason;
import socai.membership.events.OverAgeConsentGiven;
import socai.membership.events.PersonEvent.PersonMergedInto;
import socai.membership.write.Person;
import socai.membership.write.admission.AdmissionFile;
import socai.membership.write.admission.Applicant;
import socai.membership.write.voting.CellVoters;
import socai.organisation.events.RollEvent.RollFixed;
import socai.policy.write.TestPolicies;
import socai.spine.Decision;
import socai.spine.Paper;
import socai.spine.Personal;
import socai.spine.Seen;
import socai.spine.Violation;
import socai.spine.write.Acts;
import socai.spine.write.Circumstances;

/** What the vote asks of the person: age, schooling, a record of their own. */
class VoteOnAdmissionApplicantTest extends VoteOnAdmissionSpec {

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
}
