package socai.membership.write.memberfile.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.events.FileExample.CLOSED;
import static socai.membership.events.FileExample.NOTICED;

import org.junit.jupiter.api.Test;
import socai.membership.events.LostFileOutcome;
import socai.membership.events.MemberFileEvent.LostFileInquiryClosed;
import socai.membership.write.memberfile.FileLife;

class CloseLostFileInquiryTest {

    @Test
    void a_file_that_turned_up_is_where_it_was() {
        FileLife life = FileLife.lost();
        life.close(LostFileOutcome.FOUND, CLOSED, CLOSED).wrote(LostFileInquiryClosed.class);

        assertThat(life.custody().lost()).isEmpty();
        life.close(LostFileOutcome.FOUND, CLOSED, CLOSED).wroteNothing();
        life.rebuild("1-HSĐV", CLOSED, CLOSED).refusedBy("membership.file-lost", "membership.file-inquiry-closed");
        life.report(CLOSED.plusDays(1), CLOSED.plusDays(1)).isAccepted();
    }

    @Test
    void one_that_is_gone_is_to_be_restored() {
        FileLife life = FileLife.gone();

        assertThat(life.custody().toRestore()).isTrue();
        life.close(LostFileOutcome.LOST, CLOSED, CLOSED).wroteNothing();
    }

    @Test
    void it_turns_up_after_all_while_it_is_being_restored() {
        FileLife life = FileLife.gone();
        life.close(LostFileOutcome.FOUND, CLOSED.plusDays(2), CLOSED.plusDays(2))
                .isAccepted();

        assertThat(life.custody().toRestore()).isFalse();
        life.restore("31-QĐ/ĐU").refusedBy("membership.file-lost", "membership.file-inquiry-closed");
    }

    @Test
    void it_is_closed_from_the_day_of_notice_until_the_day_of_the_act() {
        FileLife.lost().close(LostFileOutcome.LOST, NOTICED, CLOSED).isAccepted();
        FileLife.lost()
                .close(LostFileOutcome.LOST, NOTICED.minusDays(1), CLOSED)
                .refusedBy("membership.file-inquiry-after-loss");
        FileLife.lost().close(LostFileOutcome.LOST, CLOSED.plusDays(1), CLOSED).refusedBy("membership.not-in-future");
    }

    @Test
    void nothing_is_looked_into_that_was_not_reported() {
        FileLife.of().close(LostFileOutcome.LOST, CLOSED, CLOSED).refusedBy("membership.file-lost");
        FileLife.nobody()
                .close(LostFileOutcome.LOST, CLOSED, CLOSED)
                .refusedBy("membership.file-there", "membership.file-lost");
    }
}
