package socai.web.pages.movements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import socai.membership.read.movement.Period.Basis;
import socai.web.pages.problem.BadAddress;

class AskedPeriodTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource({
        "nam, 2024-01-01, 2024-12-31",
        "nua-1, 2024-01-01, 2024-06-30",
        "nua-2, 2024-07-01, 2024-12-31",
        "quy-1, 2024-01-01, 2024-03-31",
        "quy-4, 2024-10-01, 2024-12-31",
        "thang-2, 2024-02-01, 2024-02-29",
        "thang-12, 2024-12-01, 2024-12-31"
    })
    void a_part_of_a_year_has_its_days(String code, LocalDate from, LocalDate to) {
        AskedPeriod period = AskedPeriod.of(code, 2024, null, null, null, TODAY);

        assertThat(period.from()).isEqualTo(from);
        assertThat(period.to()).isEqualTo(to);
        assertThat(period.running()).isFalse();
        assertThat(period.basis()).isEqualTo(Basis.EFFECTIVE);
    }

    @Test
    void without_a_word_it_is_this_year_up_to_today() {
        AskedPeriod period = AskedPeriod.of(null, null, null, null, null, TODAY);

        assertThat(period.from()).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(period.to()).isEqualTo(TODAY);
        assertThat(period.running()).isTrue();
    }

    @Test
    void two_days_are_taken_as_they_are_said() {
        AskedPeriod period = AskedPeriod.of("ngay", 2020, "2025-03-04", "2025-05-06", "ghi-so", TODAY);

        assertThat(period.from()).isEqualTo(LocalDate.of(2025, 3, 4));
        assertThat(period.to()).isEqualTo(LocalDate.of(2025, 5, 6));
        assertThat(period.basis()).isEqualTo(Basis.RECORDED);
        assertThat(new Links("org-a", period).people("org-b", "DIED", null))
                .isEqualTo("/bien-dong/danh-sach?to-chuc=org-a&ky=ngay&tu=2025-03-04&den=2025-05-06&theo=ghi-so"
                        + "&loai=DIED&nhanh=org-b");
    }

    @ParameterizedTest
    @CsvSource({
        "quy-5, 2024, , , , ky",
        "nam, 3001, , , , nam",
        "ngay, 2024, 2025-02-30, , , tu",
        "nam, 2024, , , x, theo",
        "ngay, 2024, 2025-02-03, 2025-02-02, , tu"
    })
    void what_is_no_period_is_named(String code, int year, String from, String to, String basis, String named) {
        assertThatThrownBy(() -> AskedPeriod.of(code, year, from, to, basis, TODAY))
                .isInstanceOfSatisfying(
                        BadAddress.class, fault -> assertThat(fault.parameter()).isEqualTo(named));
    }
}
