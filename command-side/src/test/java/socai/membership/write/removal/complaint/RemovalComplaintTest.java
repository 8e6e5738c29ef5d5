package socai.membership.write.removal.complaint;

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
import socai.membership.events.LifeExample;
import socai.membership.events.RemovalEvent.RemovalComplaintLodged;
import socai.membership.events.RemovalEvent.RemovalConcluded;
import socai.membership.events.RemovalEvent.RemovalOverturned;
import socai.membership.events.RemovalEvent.RemovalUpheld;
import socai.membership.write.Life;
import socai.membership.write.Membership;
import socai.membership.write.removal.RemovalFile;
import socai.membership.write.removal.RemovalStage;
import socai.membership.write.removal.receipt.RecordRemovalReceipt;
import socai.membership.write.removal.receipt.RecordRemovalReceiptDecider;
import socai.organisation.events.OrganisationEvent.OrganisationEstablished;
import socai.organisation.events.OrganisationForm;
import socai.organisation.events.OrganisationRank;
import socai.organisation.write.Organisation;
import socai.spine.OrganisationId;
import socai.spine.Personal;
import socai.spine.write.Acts;
import socai.spine.write.Outcome;

/** {@link LodgeRemovalComplaint} and {@link DecideRemovalComplaint}: level by level, to the last one. */
class RemovalComplaintTest {

    private static final LocalDate RECEIVED = DAY.plusDays(2);

    private static Life received() {
        return received(removed(official(), DAY), RECEIVED);
    }

    private static Life received(Life life, LocalDate day) {
        life.when(
                        new RecordRemovalReceiptDecider(),
                        new RecordRemovalReceipt(EndingExample.REMOVAL, day),
                        Acts.on(day, CELL))
                .isAccepted();
        return life;
    }

    private static Outcome lodge(Life life, OrganisationId with, LocalDate day) {
        return life.when(
                new LodgeRemovalComplaintDecider(),
                new LodgeRemovalComplaint(EndingExample.REMOVAL, with, Optional.of(LifeExample.said("Tôi có lý do"))),
                Acts.on(day, with));
    }

    private static Outcome answer(Life life, OrganisationId by, ComplaintOutcome outcome, LocalDate day) {
        return life.when(
                new DecideRemovalComplaintDecider(),
                new DecideRemovalComplaint(
                        EndingExample.REMOVAL, by, "44-QĐ/" + by.raw().length(), outcome, Optional.empty()),
                Acts.on(day, by));
    }

    private static RemovalStage stage(Life life) {
        return life.state(RemovalFile.TYPE, EndingExample.REMOVAL.raw()).stage();
    }

    @Test
    void a_complaint_goes_to_the_next_level_and_suspends_nothing() {
        Life life = received();
        lodge(life, Life.PROVINCE, DAY.plusDays(5)).refusedBy("membership.complaint-goes-to-next");
        lodge(life, Life.GRASSROOTS, DAY.plusDays(5)).refusedBy("membership.complaint-goes-to-next");

        RemovalComplaintLodged lodged = lodge(life, Life.ABOVE, DAY.plusDays(5)).event(RemovalComplaintLodged.class);
        assertThat(lodged.instance()).isEqualTo(1);
        assertThat(lodged.resolve().length()).isEqualTo(90);
        assertThat(life.state(Membership.TYPE, MEMBERSHIP.raw()).live()).isFalse();
        lodge(life, Life.ABOVE, DAY.plusDays(5)).wroteNothing();
        lodge(life, Life.ABOVE, DAY.plusDays(6)).refusedBy("membership.matter-stage");
    }

    @Test
    void level_by_level_up_to_the_last_which_is_final() {
        Life life = received();
        lodge(life, Life.ABOVE, DAY.plusDays(5)).isAccepted();
        answer(life, Life.PROVINCE, ComplaintOutcome.DECISION_UPHELD, DAY.plusDays(30))
                .refusedBy("membership.complaint-answered-where-lodged");
        assertThat(answer(life, Life.ABOVE, ComplaintOutcome.DECISION_UPHELD, DAY.plusDays(30))
                        .wrote(RemovalUpheld.class)
                        .event(RemovalUpheld.class)
                        .last())
                .isFalse();
        answer(life, Life.ABOVE, ComplaintOutcome.DECISION_UPHELD, DAY.plusDays(30))
                .wroteNothing();
        lodge(life, Life.PROVINCE, DAY.plusDays(31)).refusedBy("membership.matter-stage");

        received(life, DAY.plusDays(32));
        assertThat(lodge(life, Life.PROVINCE, DAY.plusDays(35))
                        .event(RemovalComplaintLodged.class)
                        .instance())
                .isEqualTo(2);
        answer(life, Life.PROVINCE, ComplaintOutcome.DECISION_UPHELD, DAY.plusDays(60))
                .wrote(RemovalUpheld.class, RemovalConcluded.class);
        assertThat(stage(life)).isEqualTo(RemovalStage.FINAL);
    }

    @Test
    void the_centre_has_twice_the_time() {
        OrganisationId centre = OrganisationId.of("org-centre");
        Life life = removed(official(), DAY);
        life.given(
                Organisation.TYPE,
                "org-above",
                new OrganisationEstablished(
                        Life.ABOVE,
                        "Đảng ủy trực thuộc Trung ương",
                        Optional.of(centre),
                        java.util.List.of(centre),
                        "type",
                        OrganisationRank.CENTRAL,
                        OrganisationForm.DANG_BO,
                        Optional.empty(),
                        false,
                        false,
                        Life.FOUNDED,
                        Optional.empty()));
        assertThat(lodge(received(life, RECEIVED), Life.ABOVE, DAY.plusDays(5))
                        .event(RemovalComplaintLodged.class)
                        .resolve()
                        .length())
                .isEqualTo(180);
    }

    @Test
    void an_answer_that_comes_late_is_accepted_and_marked() {
        Life life = received();
        lodge(life, Life.ABOVE, DAY.plusDays(5)).isAccepted();
        RemovalOverturned overturned = answer(life, Life.ABOVE, ComplaintOutcome.DECISION_OVERTURNED, DAY.plusDays(300))
                .event(RemovalOverturned.class);
        assertThat(overturned.late()).isGreaterThan(0);
        assertThat(stage(life)).isEqualTo(RemovalStage.OVERTURNED);
    }

    @Test
    void without_a_receipt_no_time_runs_and_words_of_others_are_refused() {
        lodge(removed(official(), DAY), Life.ABOVE, DAY.plusDays(5)).refusedBy("membership.matter-stage");
        received()
                .when(
                        new LodgeRemovalComplaintDecider(),
                        new LodgeRemovalComplaint(
                                EndingExample.REMOVAL,
                                Life.ABOVE,
                                Optional.of(Personal.of(LifeExample.DUPLICATE, "Không phải tôi"))),
                        Acts.on(DAY.plusDays(5), Life.ABOVE))
                .refusedBy("membership.one-persons-data");
    }
}
