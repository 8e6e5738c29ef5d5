package socai.store.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import socai.membership.events.AdmissionChoice;
import socai.membership.events.AdmissionDecided;
import socai.membership.events.AdmissionId;
import socai.membership.events.ClosingReason;
import socai.membership.events.MembershipEvent.MemberAdmitted;
import socai.membership.events.Nominator;
import socai.membership.events.VoteForm;
import socai.membership.write.admission.ceremony.HoldAdmissionCeremony;
import socai.membership.write.admission.closing.CloseAdmission;
import socai.membership.write.admission.decision.DecideAdmission;
import socai.membership.write.admission.nominate.NominateEliteMass;
import socai.membership.write.admission.receipt.RecordDecisionReceipt;
import socai.membership.write.admission.vote.VoteOnAdmission;
import socai.policy.events.DecidingOrgan;
import socai.spine.Answer;
import socai.spine.Appended;
import socai.spine.Command;
import socai.spine.Metadata;
import socai.spine.PersonId;
import socai.spine.Recorded;
import socai.spine.Violation;
import socai.spine.write.Catalogue;

/** One person on the way into the Party, through the one door, on PostgreSQL, with keys and journal. */
class AdmissionTest extends AdmissionSpine {

    @Test
    void from_nomination_to_ceremony_under_208() {
        PersonId person = applicant();
        AdmissionId admission = complete(person);

        refusedBy("membership.vote-counted", vote(admission, 21));
        assertThat(events(day(20), vote(admission, 13))).contains("membership.AdmissionVoteFailed");
        assertThat(events(day(40), vote(admission, 14))).contains("membership.AdmissionProposed");
        Answer wrong = submit(day(50), decide(admission, DecidingOrgan.COMMITTEE, 9, 9, "15-QĐ/ĐU"));
        assertThat(wrong.violations()).extracting(Violation::rule).containsExactly("membership.competent-body");
        assertThat(events(day(50), decide(admission, DecidingOrgan.STANDING_COMMITTEE, 3, 2, "15-QĐ/ĐU")))
                .contains("membership.AdmissionDecided");
        accepted(day(55), new RecordDecisionReceipt(admission, today));
        Answer ceremony = accepted(day(60), new HoldAdmissionCeremony(admission, today, members.getFirst()));

        assertThat(ceremony.events())
                .extracting(Appended::type)
                .containsExactlyInAnyOrder("admission", "membership", "roll");
        assertThat(stream(ceremony.stream("membership")).getFirst().event()).isInstanceOf(MemberAdmitted.class);
        Recorded decided = stream(admission.raw()).stream()
                .filter(recorded -> recorded.event() instanceof AdmissionDecided)
                .findFirst()
                .orElseThrow();
        assertThat(decided.metadata().get(Metadata.POLICIES)).contains("208-QĐ/TW");
        day(70);
        refusedBy("membership.never-a-member", nominate(person));
    }

    @Test
    void a_person_has_one_open_file_and_a_decision_number_is_used_once() {
        PersonId first = applicant();
        PersonId second = applicant();
        AdmissionId one = complete(first);
        AdmissionId other = complete(second);

        refusedBy("membership.one-open-file", new NominateEliteMass(first, cell, Nominator.TRADE_UNION, "77-GT"));
        accepted(day(20), vote(one, 20));
        accepted(today, vote(other, 20));
        accepted(day(30), decide(one, DecidingOrgan.STANDING_COMMITTEE, 3, 3, "16-QĐ/ĐU"));
        refusedBy("membership.decision-number-free", decide(other, DecidingOrgan.STANDING_COMMITTEE, 3, 3, "16-QĐ/ĐU"));
        accepted(day(31), new CloseAdmission(one, ClosingReason.MOVED_AWAY, "3-CV"));
        accepted(today, new NominateEliteMass(first, cell, Nominator.TRADE_UNION, "77-GT"));
    }

    private VoteOnAdmission vote(AdmissionId admission, int ayes) {
        return new VoteOnAdmission(
                admission,
                today,
                VoteForm.SECRET_BALLOT,
                20,
                ayes,
                Math.max(0, 20 - ayes),
                0,
                List.of(),
                members.subList(0, 2),
                "34-NQ/CB");
    }

    private DecideAdmission decide(AdmissionId admission, DecidingOrgan organ, int present, int ayes, String number) {
        return new DecideAdmission(
                admission,
                AdmissionChoice.ADMIT,
                commune,
                organ,
                present,
                ayes,
                present - ayes,
                0,
                number,
                today,
                Optional.empty());
    }

    private void refusedBy(String rule, Command command) {
        Answer answer = submit(today, command);
        assertThat(answer.violations()).extracting(Violation::rule).containsExactly(rule);
    }

    private static List<String> events(LocalDate on, Command command) {
        return accepted(on, command).events().stream()
                .flatMap(appended -> stream(appended.stream()).stream()
                        .skip(appended.first())
                        .limit(appended.count()))
                .map(recorded -> Catalogue.nameOf(recorded.event().getClass()))
                .toList();
    }

    private static List<Recorded> stream(String id) {
        return spine.tails().range(id, 0, Long.MAX_VALUE);
    }
}
