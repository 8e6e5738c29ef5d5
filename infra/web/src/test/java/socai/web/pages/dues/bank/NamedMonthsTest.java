package socai.web.pages.dues.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import socai.membership.read.FoldedName;

class NamedMonthsTest {

    private static final LocalDate ON = LocalDate.of(2026, 1, 5);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DP T3/2026|2026-03-01|1",
                "đảng phí tháng 3 năm 2026 Nguyễn Văn An|2026-03-01|1",
                "dang phi thang 03-2026|2026-03-01|1",
                "DP T3/26|2026-03-01|1",
                "DP T12|2025-12-01|1",
                "DP T2|2026-02-01|1",
                "T1-T3/2026 dang phi|2026-01-01|3",
                "T1-3/2026|2026-01-01|3",
                "thang 4, 5, 6/2026|2026-04-01|3",
                "T5 T6 nam 2026|2026-05-01|2",
                "tu thang 10 den thang 12 nam 2025|2025-10-01|3",
                "dang phi quy II/2026|2026-04-01|3",
                "dang phi 07/2026|2026-07-01|1"
            })
    void months_are_found_as_people_name_them(String text, LocalDate first, int months) {
        assertThat(NamedMonths.in(FoldedName.of(text), ON)).contains(new NamedMonths(first, months));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "dang phi", "FT26003 38016842", "ngay 05/03/2026", "T13/2026", "T1, T3/2026", "at 3pm"})
    void what_names_no_span_of_months_names_none(String text) {
        assertThat(NamedMonths.in(FoldedName.of(text), ON)).isEmpty();
    }
}
