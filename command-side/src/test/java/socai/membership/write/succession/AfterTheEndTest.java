package socai.membership.write.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.events.LifeExample.CELL;
import static socai.membership.events.LifeExample.MEMBERSHIP;
import static socai.membership.write.EndingLife.DAY;
import static socai.membership.write.EndingLife.official;
import static socai.membership.write.EndingLife.removed;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import socai.membership.events.ComplaintOutcome;
import socai.membership.events.EndingExample;
import socai.membership.events.RestorationGround;
import socai.membership.write.Life;
import socai.membership.write.Membership;
import socai.membership.write.removal.complaint.DecideRemovalComplaint;
import socai.membership.write.removal.complaint.DecideRemovalComplaintDecider;
import socai.membership.write.removal.complaint.LodgeRemovalComplaint;
import socai.membership.write.removal.complaint.LodgeRemovalComplaintDecider;
import socai.membership.write.removal.receipt.RecordRemovalReceipt;
import socai.membership.write.removal.receipt.RecordRemovalReceiptDecider;
import socai.membership.write.restore.RestoreMembership;
import socai.membership.write.restore.RestoreMembershipDecider;
import socai.organisation.events.OrganisationRank;
import socai.spine.OrganisationId;
import socai.spine.write.Acts;
import socai.spine.write.Outcome;

/** Whoever was removed is heard and given back, though the body that decided has ended since. */
class AfterTheEndTest {

    private static final LocalDate MERGED = DAY.plusDays(5);
    private static final LocalDate LATER = DAY.plusDays(9);

    private static OrganisationId second(Life life) {
        return Merged.beside(life, "second", OrganisationRank.GRASSROOTS, Life.ABOVE);
    }

    private static Outcome receipt(Life life, OrganisationId by, LocalDate day) {
        return life.when(
                new RecordRemovalReceiptDecider(),
                new RecordRemovalReceipt(EndingExample.REMOVAL, day),
                Acts.on(day, by));
    }

    private static Outcome lodge(Life life, OrganisationId with, LocalDate day) {
        return life.when(
                new LodgeRemovalComplaintDecider(),
                new LodgeRemovalComplaint(EndingExample.REMOVAL, with, Optional.empty()),
                Acts.on(day, with));
    }

    private static Outcome answer(Life life, OrganisationId by, ComplaintOutcome outcome, LocalDate day) {
        return life.when(
                new DecideRemovalComplaintDecider(),
                new DecideRemovalComplaint(EndingExample.REMOVAL, by, "55-QĐ/HU", outcome, Optional.empty()),
                Acts.on(day, by));
    }

    @Test
    void a_complaint_goes_to_the_one_above_the_successor_of_who_decided() {
        Life life = removed(official(), DAY);
        OrganisationId second = second(life);
        receipt(life, CELL, DAY.plusDays(1)).isAccepted();
        Merged.into(life, Life.GRASSROOTS, second, Life.ABOVE, MERGED, CELL);

        lodge(life, second, LATER).refusedBy("membership.complaint-goes-to-next");
        lodge(life, Life.ABOVE, LATER).isAccepted();
        answer(life, Life.ABOVE, ComplaintOutcome.DECISION_UPHELD, LATER).isAccepted();
    }

    @Test
    void the_successor_of_who_took_a_complaint_in_answers_it() {
        Life life = removed(official(), DAY);
        OrganisationId second = Merged.beside(life, "second-above", OrganisationRank.ABOVE_GRASSROOTS, Life.PROVINCE);
        receipt(life, CELL, DAY.plusDays(1)).isAccepted();
        lodge(life, Life.ABOVE, DAY.plusDays(2)).isAccepted();
        Merged.into(life, Life.ABOVE, second, Life.PROVINCE, MERGED, Life.GRASSROOTS);

        answer(life, Life.PROVINCE, ComplaintOutcome.DECISION_OVERTURNED, LATER)
                .refusedBy("membership.complaint-answered-where-lodged");
        answer(life, second, ComplaintOutcome.DECISION_OVERTURNED, LATER).isAccepted();
    }

    @Test
    void the_successor_gives_a_membership_back() {
        Life life = removed(official(), DAY);
        OrganisationId second = second(life);
        Merged.into(life, Life.GRASSROOTS, second, Life.ABOVE, MERGED, CELL);
        restore(life, second).isAccepted();
    }

    @Test
    void where_the_cell_has_ended_the_membership_comes_back_in_its_successor() {
        Life life = removed(official(), DAY);
        Merged.emptied(life, CELL, MERGED);
        Merged.into(life, CELL, Life.OTHER_CELL, Life.GRASSROOTS, MERGED);
        restore(life, Life.GRASSROOTS).isAccepted();
        assertThat(life.state(Membership.TYPE, MEMBERSHIP.raw())
                        .seat()
                        .orElseThrow()
                        .organisation())
                .isEqualTo(Life.OTHER_CELL);
    }

    private static Outcome restore(Life life, OrganisationId by) {
        return life.when(
                new RestoreMembershipDecider(),
                new RestoreMembership(
                        MEMBERSHIP,
                        by,
                        RestorationGround.WRONGFUL_DECISION,
                        "56-QĐ/ĐU",
                        Optional.empty(),
                        Optional.empty()),
                Acts.on(LATER, by));
    }
}
