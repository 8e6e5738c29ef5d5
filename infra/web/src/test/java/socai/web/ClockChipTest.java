package socai.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import socai.membership.read.Clock;
import socai.web.pages.words.ClockChip;

class ClockChipTest {

    /** A limit of 12 months until 25/11/2026, read on a day. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-09-20 | 0 | vi | Còn 2 tháng",
                "2026-11-22 | 0 | vi | Còn 3 ngày",
                "2026-11-22 | 0 | en | 3 days left",
                "2026-11-24 | 0 | en | 1 day left",
                "2026-11-25 | 0 | vi | Hết hạn hôm nay",
                "2026-12-24 | 1 | vi | Trễ 29 ngày",
                "2026-12-25 | 1 | vi | Trễ 1 tháng",
                "2026-12-27 | 2 | vi | Trễ 1 tháng",
                "2026-12-27 | 0 | vi | Đã hết"
            })
    void lessThanAMonthIsToldInDays(LocalDate day, int late, String language, String text) {
        ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
        texts.setBasename("socai.web.texts");
        texts.setDefaultEncoding("UTF-8");
        Clock clock = new Clock(
                "rec-1",
                "PROBATION",
                "Thời gian dự bị",
                LocalDate.of(2025, 11, 25),
                "lễ kết nạp",
                12,
                0,
                "months",
                "tháng",
                LocalDate.of(2026, 11, 25),
                day,
                11,
                0,
                late,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                "lich-2026",
                false,
                Optional.empty());
        assertThat(ClockChip.of(clock, texts, java.util.Locale.of(language)).text())
                .isEqualTo(text);
    }
}
