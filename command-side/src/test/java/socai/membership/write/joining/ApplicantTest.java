package socai.membership.write.joining;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import socai.membership.events.AskingExample;
import socai.membership.events.LifeExample;
import socai.spine.Personal;

class ApplicantTest {

    @Test
    void marks_capitals_and_spare_blanks_make_no_other_name() {
        assertThat(Applicant.folded("  ĐẶNG  thị Ánh ")).isEqualTo("dang thi anh");
        assertThat(Applicant.sameName(
                        Personal.of(AskingExample.APPLICANT, "nguyen thi anh tuyet"),
                        Optional.of(LifeExample.said("Nguyễn Thị Ánh Tuyết"))))
                .isTrue();
        assertThat(Applicant.sameName(
                        Personal.of(AskingExample.APPLICANT, "nguyen thi anh"),
                        Optional.of(LifeExample.said("Nguyễn Thị Ánh Tuyết"))))
                .isFalse();
    }
}
