package socai.membership.write.memberfile.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.events.FileExample.CLOSED;
import static socai.membership.write.memberfile.FileLife.DAY;

import org.junit.jupiter.api.Test;
import socai.membership.write.memberfile.FileLife;

class RebuildFilePaperTest {

    @Test
    void papers_come_back_one_by_one_each_once() {
        FileLife life = FileLife.gone();
        life.rebuild("1-HSĐV", CLOSED, DAY).isAccepted();
        life.rebuild("1-HSĐV", CLOSED, DAY).wroteNothing();
        life.rebuild("9-KNĐ", CLOSED, DAY).isAccepted();

        assertThat(life.custody().forms()).containsExactly("1-HSĐV", "9-KNĐ");
    }

    @Test
    void nothing_is_rebuilt_before_the_inquiry_found_the_file_gone() {
        FileLife.lost().rebuild("1-HSĐV", CLOSED, DAY).refusedBy("membership.file-inquiry-closed");
        FileLife.of()
                .rebuild("1-HSĐV", CLOSED, DAY)
                .refusedBy("membership.file-lost", "membership.file-inquiry-closed");
    }

    @Test
    void a_paper_has_a_form_and_a_day_that_has_come() {
        FileLife.gone().rebuild("", CLOSED, DAY).refusedBy("membership.file-form-named");
        FileLife.gone().rebuild("1-HSĐV", DAY, DAY).isAccepted();
        FileLife.gone().rebuild("1-HSĐV", DAY.plusDays(1), DAY).refusedBy("membership.not-in-future");
    }
}
