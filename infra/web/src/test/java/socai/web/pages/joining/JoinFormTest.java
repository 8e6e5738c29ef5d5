package socai.web.pages.joining;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class JoinFormTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 8, 3);

    @Test
    void a_day_is_read_as_browsers_and_as_people_write_it() {
        assertThat(new JoinForm("1", "A", "1990-05-19", "", "").day()).contains(LocalDate.of(1990, 5, 19));
        assertThat(new JoinForm("1", "A", "19/5/1990", "", "").day()).contains(LocalDate.of(1990, 5, 19));
        assertThat(new JoinForm("1", "A", "31/2/1990", "", "").day()).isEmpty();
    }

    @Test
    void each_field_that_cannot_be_taken_is_named() {
        assertThat(new JoinForm("1", "", "2026-08-03", "<b>", "abc").faults(TODAY))
                .containsOnlyKeys("ho-ten", "ngay-sinh", "so-the", "dien-thoai");
        assertThat(new JoinForm("1", "Trần Thị Bình", "1990-05-19", "38.016 842", "+84 900 000 001").faults(TODAY))
                .isEmpty();
    }
}
