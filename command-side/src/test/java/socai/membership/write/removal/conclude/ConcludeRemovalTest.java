package socai.membership.write.removal.conclude;

import static socai.membership.events.LifeExample.CELL;
import static socai.membership.write.EndingLife.official;
import static socai.membership.write.EndingLife.removed;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import socai.membership.events.EndingExample;
import socai.membership.events.RemovalEvent.RemovalConcluded;
import socai.membership.write.Life;
import socai.membership.write.removal.receipt.RecordRemovalReceipt;
import socai.membership.write.removal.receipt.RecordRemovalReceiptDecider;
import socai.spine.write.Acts;
import socai.spine.write.Outcome;

class ConcludeRemovalTest {

    /**
     * A Friday. 17–22/8 with the worked Saturday (6), 24–28/8 (11), 3–4/9 after the holidays from 31/8 (13), 7–11 (18),
     * 14–18 (23), 21–25 (28), 28–29/9 (30).
     */
    private static final LocalDate RECEIVED = LocalDate.of(2026, 8, 14);

    private static Life received() {
        Life life = removed(official(), LocalDate.of(2026, 8, 12));
        life.when(
                        new RecordRemovalReceiptDecider(),
                        new RecordRemovalReceipt(EndingExample.REMOVAL, RECEIVED),
                        Acts.on(RECEIVED, CELL))
                .isAccepted();
        return life;
    }

    private static Outcome conclude(Life life, LocalDate day) {
        return life.when(new ConcludeRemovalDecider(), new ConcludeRemoval(EndingExample.REMOVAL), Acts.on(day, CELL));
    }

    @Test
    void while_the_person_may_complain_nothing_is_final() {
        Life life = received();
        conclude(life, LocalDate.of(2026, 9, 29)).refusedBy("membership.complaint-window-passed");
        conclude(life, LocalDate.of(2026, 9, 30)).wrote(RemovalConcluded.class);
        conclude(life, LocalDate.of(2026, 9, 30)).wroteNothing();
        conclude(removed(official(), LocalDate.of(2026, 8, 12)), LocalDate.of(2026, 12, 1))
                .refusedBy("membership.matter-stage");
    }
}
