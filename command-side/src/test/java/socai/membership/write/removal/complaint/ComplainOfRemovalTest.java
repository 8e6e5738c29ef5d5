package socai.membership.write.removal.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.events.LifeExample.CELL;
import static socai.membership.events.LifeExample.DUPLICATE;
import static socai.membership.events.LifeExample.MEMBER;
import static socai.membership.write.EndingLife.DAY;
import static socai.membership.write.EndingLife.official;
import static socai.membership.write.EndingLife.removed;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import socai.membership.events.EndingExample;
import socai.membership.events.LifeExample;
import socai.membership.events.RemovalEvent.RemovalComplaintLodged;
import socai.membership.write.Life;
import socai.membership.write.removal.receipt.RecordRemovalReceipt;
import socai.membership.write.removal.receipt.RecordRemovalReceiptDecider;
import socai.spine.OfficeKind;
import socai.spine.PersonId;
import socai.spine.write.Acts;
import socai.spine.write.Outcome;

/** {@link ComplainOfRemoval}: by the person themselves, within their time. */
class ComplainOfRemovalTest {

    private static final LocalDate RECEIVED = DAY.plusDays(2);

    private static Life received() {
        Life life = removed(official(), DAY);
        life.when(
                        new RecordRemovalReceiptDecider(),
                        new RecordRemovalReceipt(EndingExample.REMOVAL, RECEIVED),
                        Acts.on(RECEIVED, CELL))
                .isAccepted();
        return life;
    }

    private static Outcome complain(Life life, PersonId person, OfficeKind office, LocalDate day) {
        return life.when(
                new ComplainOfRemovalDecider(),
                new ComplainOfRemoval(EndingExample.REMOVAL, LifeExample.said("Tôi có lý do")),
                Acts.by(person, office, day, CELL));
    }

    @Test
    void it_goes_to_whoever_stands_above_those_who_decided_and_sent_twice_is_one() {
        Life life = received();
        RemovalComplaintLodged lodged = complain(life, MEMBER, OfficeKind.FORMER_MEMBER, DAY.plusDays(5))
                .event(RemovalComplaintLodged.class);

        assertThat(lodged.lodgedWith()).isEqualTo(Life.ABOVE);
        assertThat(lodged.instance()).isEqualTo(1);
        complain(life, MEMBER, OfficeKind.FORMER_MEMBER, DAY.plusDays(5)).wroteNothing();
    }

    @Test
    void nobody_complains_for_somebody_else() {
        complain(received(), DUPLICATE, OfficeKind.FORMER_MEMBER, DAY.plusDays(5))
                .refusedBy("membership.own-matter");
        complain(received(), DUPLICATE, OfficeKind.SECRETARY, DAY.plusDays(5)).refusedBy("membership.own-matter");
    }

    @Test
    void after_its_time_it_is_refused() {
        complain(received(), MEMBER, OfficeKind.FORMER_MEMBER, DAY.plusDays(90))
                .refusedBy("membership.complaint-in-time");
    }

    @Test
    void there_is_nothing_to_complain_of_before_the_decision_has_come() {
        complain(removed(official(), DAY), MEMBER, OfficeKind.FORMER_MEMBER, DAY.plusDays(5))
                .refusedBy("membership.matter-stage");
    }
}
