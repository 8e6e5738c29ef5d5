package socai.membership.write.removal.lateness;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.events.LifeExample.CELL;
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
import socai.membership.events.RemovalEvent.RemovalLatenessReported;
import socai.membership.write.Life;
import socai.membership.write.removal.RemovalFile;
import socai.membership.write.removal.RemovalStage;
import socai.membership.write.removal.complaint.DecideRemovalComplaint;
import socai.membership.write.removal.complaint.DecideRemovalComplaintDecider;
import socai.membership.write.removal.complaint.LodgeRemovalComplaint;
import socai.membership.write.removal.complaint.LodgeRemovalComplaintDecider;
import socai.membership.write.removal.receipt.RecordRemovalReceipt;
import socai.membership.write.removal.receipt.RecordRemovalReceiptDecider;
import socai.policy.write.TestPolicies;
import socai.spine.OrganisationId;
import socai.spine.time.WorkingCalendar;
import socai.spine.write.Acts;
import socai.spine.write.Outcome;

class ReportRemovalLatenessTest {

    private static final WorkingCalendar CALENDAR = TestPolicies.book().calendar();

    private static LocalDate lodged(Life life, OrganisationId with, LocalDate day) {
        life.when(
                        new RecordRemovalReceiptDecider(),
                        new RecordRemovalReceipt(EndingExample.REMOVAL, day),
                        Acts.on(day, CELL))
                .isAccepted();
        return life.when(
                        new LodgeRemovalComplaintDecider(),
                        new LodgeRemovalComplaint(
                                EndingExample.REMOVAL, with, Optional.of(LifeExample.said("Tôi có lý do"))),
                        Acts.on(day, with))
                .event(RemovalComplaintLodged.class)
                .resolve()
                .lastDay(CALENDAR);
    }

    private static Outcome report(Life life, LocalDate day) {
        return life.when(
                new ReportRemovalLatenessDecider(),
                new ReportRemovalLateness(EndingExample.REMOVAL),
                Acts.on(day, CELL));
    }

    private static void answer(Life life, OrganisationId by, LocalDate day) {
        life.when(
                        new DecideRemovalComplaintDecider(),
                        new DecideRemovalComplaint(
                                EndingExample.REMOVAL, by, "44-QĐ", ComplaintOutcome.DECISION_UPHELD, Optional.empty()),
                        Acts.on(day, by))
                .isAccepted();
    }

    @Test
    void the_superior_of_whoever_owes_the_answer_is_told_once_on_the_day_after_the_last() {
        Life life = removed(official(), DAY);
        report(life, DAY.plusYears(1)).refusedBy("membership.matter-stage");
        LocalDate last = lodged(life, Life.ABOVE, DAY.plusDays(5));
        report(life, last).refusedBy("membership.complaint-answer-overdue");

        RemovalLatenessReported told = report(life, last.plusDays(1)).event(RemovalLatenessReported.class);
        assertThat(told.lodgedWith()).isEqualTo(Life.ABOVE);
        assertThat(told.superior()).contains(Life.PROVINCE);
        assertThat(told.late()).isEqualTo(CALENDAR.between(last, last.plusDays(1)));
        report(life, last.plusDays(9)).wroteNothing();
        assertThat(life.state(RemovalFile.TYPE, EndingExample.REMOVAL.raw()).stage())
                .isEqualTo(RemovalStage.COMPLAINED);
    }

    @Test
    void an_answer_in_time_leaves_nothing_to_report() {
        Life life = removed(official(), DAY);
        LocalDate last = lodged(life, Life.ABOVE, DAY.plusDays(5));
        answer(life, Life.ABOVE, last);
        report(life, last.plusDays(1)).refusedBy("membership.matter-stage");
    }

    @Test
    void each_complaint_is_reported_for_itself_and_at_the_top_nobody_is_above() {
        Life life = removed(official(), DAY);
        LocalDate first = lodged(life, Life.ABOVE, DAY.plusDays(5));
        report(life, first.plusDays(3)).isAccepted();
        answer(life, Life.ABOVE, first.plusDays(4));

        LocalDate second = lodged(life, Life.PROVINCE, first.plusDays(6));
        report(life, second).refusedBy("membership.complaint-answer-overdue");
        RemovalLatenessReported told = report(life, second.plusDays(3)).event(RemovalLatenessReported.class);
        assertThat(told.instance()).isEqualTo(2);
        assertThat(told.superior()).isEmpty();
        report(life, second.plusDays(4)).wroteNothing();
    }
}
