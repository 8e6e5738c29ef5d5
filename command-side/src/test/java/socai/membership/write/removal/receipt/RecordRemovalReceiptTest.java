package socai.membership.write.removal.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.events.LifeExample.CELL;
import static socai.membership.write.EndingLife.DAY;
import static socai.membership.write.EndingLife.official;
import static socai.membership.write.EndingLife.removalBacked;
import static socai.membership.write.EndingLife.removed;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import socai.membership.events.EndingExample;
import socai.membership.events.RemovalEvent.RemovalReceiptRecorded;
import socai.membership.write.Life;
import socai.spine.time.Deadline;
import socai.spine.write.Acts;
import socai.spine.write.Outcome;

class RecordRemovalReceiptTest {

    private static Outcome receive(Life life, LocalDate received) {
        return life.when(
                new RecordRemovalReceiptDecider(),
                new RecordRemovalReceipt(EndingExample.REMOVAL, received),
                Acts.on(DAY.plusDays(5), CELL));
    }

    @Test
    void the_time_for_a_complaint_runs_from_the_day_of_receipt() {
        Life life = removed(official(), DAY);
        assertThat(receive(life, DAY.plusDays(2))
                        .event(RemovalReceiptRecorded.class)
                        .window())
                .isEqualTo(new Deadline(DAY.plusDays(2), 30, "working-days"));
        receive(life, DAY.plusDays(2)).wroteNothing();
        receive(life, DAY.plusDays(3)).refusedBy("membership.matter-stage");
    }

    @Test
    void nobody_receives_a_decision_before_it_was_taken_or_after_today() {
        receive(removed(official(), DAY), DAY.minusDays(1)).refusedBy("membership.removal-received-after");
        receive(removed(official(), DAY), DAY).isAccepted();
        receive(removed(official(), DAY), DAY.plusDays(6)).refusedBy("membership.not-in-future");
        receive(removalBacked(official()), DAY).refusedBy("membership.matter-stage");
    }
}
