package socai.store.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import socai.membership.events.AdmissionChoice;
import socai.membership.events.AdmissionId;
import socai.membership.events.VoteForm;
import socai.membership.write.admission.decision.DecideAdmission;
import socai.membership.write.admission.vote.VoteOnAdmission;
import socai.organisation.events.OrganisationEvent.CommitteeTermBegan;
import socai.organisation.events.TermCorrectionReason;
import socai.organisation.write.term.BeginCommitteeTerm;
import socai.organisation.write.term.CorrectCommitteeTerm;
import socai.policy.events.DecidingOrgan;
import socai.spine.Answer;
import socai.spine.Violation;

/** A committee begins its term in the middle of a year: decided, claimed and replayed on PostgreSQL. */
class TermNumbersTest extends AdmissionSpine {

    @Test
    void the_numbers_of_a_year_begin_again_with_the_term_and_are_used_once_in_it() {
        List<AdmissionId> files =
                Stream.generate(() -> complete(applicant())).limit(3).toList();
        files.forEach(file -> accepted(day(20), vote(file)));

        accepted(day(30), decide(files.getFirst(), "16-QĐ/ĐU"));
        Answer begun = accepted(
                day(31),
                new BeginCommitteeTerm(
                        commune, "2026–2031", today.minusDays(1), Optional.empty(), "01-NQ/ĐH", Optional.empty()));
        assertThat(spine.tails()
                        .range(
                                begun.stream("organisation"),
                                begun.events().getFirst().first(),
                                Long.MAX_VALUE))
                .singleElement()
                .satisfies(told -> assertThat(told.event())
                        .isInstanceOfSatisfying(
                                CommitteeTermBegan.class,
                                term -> assertThat(term.countsFrom()).isEqualTo(today)));
        LocalDate counted = today;
        accepted(day(32), decide(files.get(1), "16-QĐ/ĐU"));

        Answer again = submit(day(33), decide(files.get(2), "16-QĐ/ĐU"));
        assertThat(again.violations()).extracting(Violation::rule).containsExactly("membership.number-free-in-term");
        assertThat(again.violations().getFirst().sentence("vi", "…"))
                .contains("2026–2031", files.get(1).raw());

        accepted(
                day(34),
                new CorrectCommitteeTerm(
                        commune,
                        counted,
                        "2026–2031",
                        counted.minusDays(3),
                        Optional.empty(),
                        Optional.empty(),
                        "01-NQ/ĐH",
                        TermCorrectionReason.MISTYPED));
        Answer still = submit(day(35), decide(files.get(2), "16-QĐ/ĐU"));
        assertThat(still.violations())
                .as("a number of the term stays its number, from whichever day it counts")
                .extracting(Violation::rule)
                .containsExactly("membership.number-free-in-term");
        accepted(today, decide(files.get(2), "17-QĐ/ĐU"));
    }

    private VoteOnAdmission vote(AdmissionId admission) {
        return new VoteOnAdmission(
                admission, today, VoteForm.SECRET_BALLOT, 20, 20, 0, 0, List.of(), members.subList(0, 2), "34-NQ/CB");
    }

    private DecideAdmission decide(AdmissionId admission, String number) {
        return new DecideAdmission(
                admission,
                AdmissionChoice.ADMIT,
                commune,
                DecidingOrgan.STANDING_COMMITTEE,
                3,
                3,
                0,
                0,
                number,
                today,
                Optional.empty());
    }
}
