package socai.membership.write.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.events.LifeExample.CELL;
import static socai.membership.events.LifeExample.MEMBER;
import static socai.membership.events.LifeExample.MEMBERSHIP;
import static socai.membership.write.EndingLife.DAY;
import static socai.membership.write.EndingLife.official;
import static socai.membership.write.EndingLife.removed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import socai.membership.events.ComplaintOutcome;
import socai.membership.events.EndingExample;
import socai.membership.events.LifeExample;
import socai.membership.events.RemovalEvent.RemovalComplaintLodged;
import socai.membership.events.RestorationGround;
import socai.membership.write.Life;
import socai.membership.write.removal.RemovalFile;
import socai.membership.write.removal.complaint.ComplainOfRemoval;
import socai.membership.write.removal.complaint.ComplainOfRemovalDecider;
import socai.membership.write.removal.complaint.DecideRemovalComplaint;
import socai.membership.write.removal.complaint.DecideRemovalComplaintDecider;
import socai.membership.write.removal.complaint.LodgeRemovalComplaint;
import socai.membership.write.removal.complaint.LodgeRemovalComplaintDecider;
import socai.membership.write.removal.receipt.RecordRemovalReceipt;
import socai.membership.write.removal.receipt.RecordRemovalReceiptDecider;
import socai.membership.write.restore.RestoreMembership;
import socai.membership.write.restore.RestoreMembershipDecider;
import socai.organisation.events.DissolutionReason;
import socai.organisation.events.OrganisationEvent.OrganisationDissolved;
import socai.organisation.events.OrganisationEvent.OrganisationReparented;
import socai.organisation.events.OrganisationRank;
import socai.organisation.write.Organisation;
import socai.spine.OfficeKind;
import socai.spine.OrganisationId;
import socai.spine.write.Acts;
import socai.spine.write.Outcome;

/** A level that was dissolved and went into no other: what lay with it is answered by the next one above that stands. */
class DissolvedLevelsTest {

    private static final LocalDate ENDED = DAY.plusDays(5);
    private static final LocalDate LATER = DAY.plusDays(9);

    /** Removed by the grassroots committee, whose cells stand under another one when it is dissolved. */
    private static Life decidedByOneThatIsGone() {
        Life life = removed(official(), DAY);
        life.when(
                        new RecordRemovalReceiptDecider(),
                        new RecordRemovalReceipt(EndingExample.REMOVAL, DAY.plusDays(1)),
                        Acts.on(DAY.plusDays(1), CELL))
                .isAccepted();
        OrganisationId second = Merged.beside(life, "second", OrganisationRank.GRASSROOTS, Life.ABOVE);
        life.given(
                Organisation.TYPE,
                CELL.raw(),
                new OrganisationReparented(
                        CELL,
                        Optional.of(Life.GRASSROOTS),
                        second,
                        List.of(second, Life.ABOVE, Life.PROVINCE),
                        ENDED,
                        Optional.empty()));
        dissolved(life, Life.GRASSROOTS);
        return life;
    }

    private static void dissolved(Life life, OrganisationId organisation) {
        life.given(
                Organisation.TYPE,
                organisation.raw(),
                new OrganisationDissolved(organisation, ENDED, DissolutionReason.UNIT_CLOSED, Optional.empty()));
    }

    private static Outcome lodge(Life life, OrganisationId with) {
        return life.when(
                new LodgeRemovalComplaintDecider(),
                new LodgeRemovalComplaint(EndingExample.REMOVAL, with, Optional.empty()),
                Acts.on(LATER, with));
    }

    private static Outcome answer(Life life, OrganisationId by) {
        return life.when(
                new DecideRemovalComplaintDecider(),
                new DecideRemovalComplaint(
                        EndingExample.REMOVAL, by, "55-QĐ/HU", ComplaintOutcome.DECISION_OVERTURNED, Optional.empty()),
                Acts.on(LATER, by));
    }

    private static Outcome restore(Life life, OrganisationId by) {
        return life.when(
                new RestoreMembershipDecider(),
                new RestoreMembership(
                        MEMBERSHIP,
                        by,
                        RestorationGround.COMPLAINT_UPHELD,
                        "56-QĐ/HU",
                        Optional.empty(),
                        Optional.empty()),
                Acts.on(LATER, by));
    }

    @Test
    void a_complaint_against_what_it_decided_goes_to_the_level_above_it_and_the_membership_comes_back_from_there() {
        Life life = decidedByOneThatIsGone();

        lodge(life, Life.PROVINCE).refusedBy("membership.complaint-goes-to-next");
        lodge(life, Life.GRASSROOTS).refusedBy("membership.complaint-goes-to-next");
        lodge(life, Life.ABOVE).isAccepted();
        answer(life, Life.ABOVE).isAccepted();
        restore(life, OrganisationId.of("org-second")).refusedBy("membership.restored-from-above");
        restore(life, Life.ABOVE).isAccepted();
    }

    @Test
    void whoever_complains_themselves_is_led_there() {
        Life life = decidedByOneThatIsGone();

        Outcome own = life.when(
                new ComplainOfRemovalDecider(),
                new ComplainOfRemoval(EndingExample.REMOVAL, LifeExample.said("Tôi đã đóng đủ")),
                Acts.by(MEMBER, OfficeKind.FORMER_MEMBER, LATER, CELL));

        assertThat(own.event(RemovalComplaintLodged.class).lodgedWith()).isEqualTo(Life.ABOVE);
    }

    @Test
    void a_complaint_that_lay_with_it_is_answered_by_the_level_above() {
        Life life = removed(official(), DAY);
        life.when(
                        new RecordRemovalReceiptDecider(),
                        new RecordRemovalReceipt(EndingExample.REMOVAL, DAY.plusDays(1)),
                        Acts.on(DAY.plusDays(1), CELL))
                .isAccepted();
        life.when(
                        new LodgeRemovalComplaintDecider(),
                        new LodgeRemovalComplaint(EndingExample.REMOVAL, Life.ABOVE, Optional.empty()),
                        Acts.on(DAY.plusDays(2), Life.ABOVE))
                .isAccepted();
        dissolved(life, Life.ABOVE);

        answer(life, Life.GRASSROOTS).refusedBy("membership.complaint-answered-where-lodged");
        answer(life, Life.PROVINCE).isAccepted();
    }

    @Test
    void where_the_level_that_should_answer_is_dissolved_the_next_one_does() {
        Life life = removed(official(), DAY);
        life.when(
                        new RecordRemovalReceiptDecider(),
                        new RecordRemovalReceipt(EndingExample.REMOVAL, DAY.plusDays(1)),
                        Acts.on(DAY.plusDays(1), CELL))
                .isAccepted();
        dissolved(life, Life.ABOVE);

        lodge(life, Life.ABOVE).refusedBy("membership.complaint-goes-to-next");
        lodge(life, Life.PROVINCE).isAccepted();
        assertThat(life.state(RemovalFile.TYPE, EndingExample.REMOVAL.raw())
                        .complaint()
                        .orElseThrow()
                        .lodgedWith())
                .isEqualTo(Life.PROVINCE);
    }
}
