package socai.membership.write.deciding;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.events.LifeExample.CELL;
import static socai.membership.write.EndingLife.DAY;
import static socai.membership.write.EndingLife.official;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import socai.membership.events.ComplaintOutcome;
import socai.membership.events.EndingExample;
import socai.membership.events.LifeExample;
import socai.membership.events.TransferId;
import socai.membership.events.TransferKind;
import socai.membership.write.EndingLife;
import socai.membership.write.Life;
import socai.membership.write.RecognitionLife;
import socai.membership.write.deciderecognition.DecideRecognition;
import socai.membership.write.deciderecognition.DecideRecognitionDecider;
import socai.membership.write.leaving.decide.DecideLeaveDecider;
import socai.membership.write.removal.complaint.DecideRemovalComplaint;
import socai.membership.write.removal.complaint.DecideRemovalComplaintDecider;
import socai.membership.write.removal.complaint.LodgeRemovalComplaint;
import socai.membership.write.removal.complaint.LodgeRemovalComplaintDecider;
import socai.membership.write.removal.decide.DecideRemovalDecider;
import socai.membership.write.removal.receipt.RecordRemovalReceipt;
import socai.membership.write.removal.receipt.RecordRemovalReceiptDecider;
import socai.membership.write.transfer.Moving;
import socai.membership.write.transfer.letter.IssueIntroductionLetterDecider;
import socai.organisation.events.OrganisationEvent.CommitteeTermBegan;
import socai.organisation.write.CommitteeTerm;
import socai.organisation.write.Organisation;
import socai.policy.events.DecidingOrgan;
import socai.spine.Effect;
import socai.spine.OrganisationId;
import socai.spine.write.Acts;
import socai.spine.write.Outcome;

/** Each command that gives a number counts it in the term of the committee, where one is on record. */
class TermInEachDecisionTest {

    private static final CommitteeTerm BEFORE =
            new CommitteeTerm("2020–2025", LocalDate.of(2020, 6, 20), Optional.empty());
    private static final CommitteeTerm NOW =
            new CommitteeTerm("2025–2030", LocalDate.of(2025, 8, 16), Optional.empty());

    /** Refused with the number taken in this term; accepted with it taken in the one before and in the year of the congress. */
    private static void countsByTerm(
            OrganisationId by, String kind, String number, Life taken, Life free, Function<Life, Outcome> decision) {
        inTerms(taken, by).claimed(kind, TermUse.claimed(by, number, NOW), "adm-another");
        decision.apply(taken).refusedBy("membership.number-free-in-term");

        inTerms(free, by)
                .claimed(kind, TermUse.claimed(by, number, BEFORE), "adm-another")
                .claimed(kind, NumberUse.claimed(by, number, NOW.from().getYear()), "adm-third");
        decision.apply(free).isAccepted();
        assertThat(free.claims())
                .extracting(Effect.Claim::value)
                .contains(TermUse.claimed(by, number, NOW))
                .doesNotContain(NumberUse.claimed(by, number, 2026));
    }

    private static Life inTerms(Life life, OrganisationId by) {
        for (CommitteeTerm term : new CommitteeTerm[] {BEFORE, NOW}) {
            life.given(
                    Organisation.TYPE,
                    by.raw(),
                    new CommitteeTermBegan(
                            by, term.name(), term.from(), term.from().minusDays(1), Optional.empty(), "01-NQ/ĐH"));
        }
        return life;
    }

    @Test
    void a_recognition() {
        countsByTerm(
                Life.ABOVE,
                NumberUse.CLAIM,
                "130-QĐ",
                probationer(),
                probationer(),
                life -> life.when(
                        new DecideRecognitionDecider(),
                        new DecideRecognition(
                                LifeExample.FILE,
                                Life.ABOVE,
                                DecidingOrgan.STANDING_COMMITTEE,
                                "130-QĐ",
                                6,
                                5,
                                1,
                                0,
                                Optional.empty()),
                        Acts.on(LocalDate.of(2025, 10, 20), Life.ABOVE)));
    }

    private static Life probationer() {
        return RecognitionLife.proposed(RecognitionLife.probation(Life.empty(false), 20));
    }

    @Test
    void a_leave() {
        countsByTerm(
                Life.GRASSROOTS,
                NumberUse.CLAIM,
                "12-QĐ/ĐU",
                EndingLife.leaveProposed(official()),
                EndingLife.leaveProposed(official()),
                life -> life.when(
                        new DecideLeaveDecider(),
                        EndingLife.leaveDecision(4, true, null),
                        Acts.on(DAY.plusDays(7), Life.GRASSROOTS)));
    }

    @Test
    void a_removal() {
        countsByTerm(
                Life.GRASSROOTS,
                NumberUse.CLAIM,
                "13-QĐ/ĐU",
                EndingLife.removalBacked(official()),
                EndingLife.removalBacked(official()),
                life -> life.when(
                        new DecideRemovalDecider(),
                        EndingLife.removalDecision(4, null),
                        Acts.on(DAY.plusDays(7), Life.GRASSROOTS)));
    }

    @Test
    void an_answer_to_a_complaint() {
        countsByTerm(
                Life.ABOVE,
                NumberUse.CLAIM,
                "44-QĐ",
                complained(),
                complained(),
                life -> life.when(
                        new DecideRemovalComplaintDecider(),
                        new DecideRemovalComplaint(
                                EndingExample.REMOVAL,
                                Life.ABOVE,
                                "44-QĐ",
                                ComplaintOutcome.DECISION_UPHELD,
                                Optional.empty()),
                        Acts.on(DAY.plusDays(30), Life.ABOVE)));
    }

    private static Life complained() {
        Life life = EndingLife.removed(official(), DAY);
        life.when(
                        new RecordRemovalReceiptDecider(),
                        new RecordRemovalReceipt(EndingExample.REMOVAL, DAY.plusDays(2)),
                        Acts.on(DAY.plusDays(2), CELL))
                .isAccepted();
        life.when(
                        new LodgeRemovalComplaintDecider(),
                        new LodgeRemovalComplaint(
                                EndingExample.REMOVAL, Life.ABOVE, Optional.of(LifeExample.said("Tôi có lý do"))),
                        Acts.on(DAY.plusDays(5), Life.ABOVE))
                .isAccepted();
        return life;
    }

    @Test
    void a_letter_of_introduction() {
        Moving taken = Moving.town();
        Moving free = Moving.town();
        TransferId first = taken.requested(Moving.asked(TransferKind.INTERNAL, Life.OTHER_CELL), Moving.DAY);
        TransferId second = free.requested(Moving.asked(TransferKind.INTERNAL, Life.OTHER_CELL), Moving.DAY);
        countsByTerm(
                Life.GRASSROOTS,
                IssueIntroductionLetterDecider.NUMBER,
                "7-GGT/ĐU",
                taken.life,
                free.life,
                life -> life == taken.life
                        ? taken.letter(first, Life.GRASSROOTS, "7-GGT/ĐU", Moving.DAY)
                        : free.letter(second, Life.GRASSROOTS, "7-GGT/ĐU", Moving.DAY));
    }
}
