package socai.membership.write.memberfile.restore;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.events.FileExample.CLOSED;
import static socai.membership.write.memberfile.FileLife.DAY;

import org.junit.jupiter.api.Test;
import socai.membership.events.MemberFileEvent.MemberFileRestored;
import socai.membership.events.RecordExample;
import socai.membership.write.memberfile.FileLife;

class RestoreMemberFileTest {

    private static FileLife with(String... forms) {
        FileLife life = FileLife.gone();
        for (String form : forms) {
            life.rebuild(form, CLOSED, CLOSED).isAccepted();
        }
        return life;
    }

    @Test
    void it_is_restored_with_the_papers_that_are_there_again() {
        FileLife life = with("1-HSĐV", "2-HSĐV", "9-KNĐ");
        MemberFileRestored restored = life.restore("31-QĐ/ĐU").event(MemberFileRestored.class);

        assertThat(restored.forms()).containsExactly("1-HSĐV", "2-HSĐV", "9-KNĐ");
        assertThat(restored.decisionDate()).isEqualTo(DAY);
        assertThat(life.custody().lost()).isEmpty();
        life.restore("31-QĐ/ĐU").wroteNothing();
        life.restore("32-QĐ/ĐU").refusedBy("membership.file-lost", "membership.file-inquiry-closed");
    }

    @Test
    void without_cv_or_data_sheet_it_is_not() {
        with("1-HSĐV", "2-HSĐV").restore("31-QĐ/ĐU").isAccepted();
        with("1-HSĐV", "9-KNĐ").restore("31-QĐ/ĐU").refusedBy("membership.file-rebuilt");
        with("2-HSĐV").restore("31-QĐ/ĐU").refusedBy("membership.file-rebuilt");
        with().restore("31-QĐ/ĐU").refusedBy("membership.file-rebuilt");
    }

    @Test
    void it_goes_on_with_what_it_was_opened_with() {
        FileLife life = FileLife.of(RecordExample.asked(), RecordExample.opened(RecordExample.LAST_DAY));
        life.report(CLOSED, CLOSED).isAccepted();

        assertThat(life.life
                        .state(
                                socai.membership.write.Membership.TYPE,
                                socai.membership.events.LifeExample.MEMBERSHIP.raw())
                        .papers()
                        .record()
                        .opened())
                .isPresent();
    }

    @Test
    void a_decision_has_a_number_and_a_loss_is_looked_into_first() {
        with("1-HSĐV", "2-HSĐV").restore("").refusedBy("membership.number-given");
        FileLife.lost().restore("31-QĐ/ĐU").refusedBy("membership.file-inquiry-closed");
        FileLife.nobody()
                .restore("31-QĐ/ĐU")
                .refusedBy("membership.file-there", "membership.file-lost", "membership.file-inquiry-closed");
    }

    @Test
    void a_second_loss_begins_without_the_papers_of_the_first() {
        FileLife life = with("1-HSĐV", "2-HSĐV");
        life.restore("31-QĐ/ĐU").isAccepted();
        life.report(DAY, DAY).isAccepted();

        assertThat(life.custody().rebuilt()).isEmpty();
        life.restore("32-QĐ/ĐU").refusedBy("membership.file-inquiry-closed");
    }
}
