package socai.membership.write.badge.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import socai.membership.write.badge.BadgeMoney;
import socai.policy.write.TestPolicies;

/** The reward that {@code DecideBadge} fixes. */
class DecideBadgeTest {

    @ParameterizedTest
    @CsvSource({
        "30, 2026-11-07, 3795000",
        "30, 2026-07-01, 3795000",
        "30, 2026-06-30, 3510000",
        "50, 2024-06-30, 5400000",
        "50, 2024-07-01, 7020000",
        "80, 2023-06-30, 22350000",
        "55, 2026-09-02, 8855000"
    })
    void the_reward_is_the_factor_times_the_base_salary_of_the_day_of_the_award(int step, LocalDate award, long money) {
        assertThat(BadgeMoney.of(step, award, TestPolicies.book()).orElseThrow().dong())
                .isEqualTo(money);
        assertThat(BadgeMoney.of(step, LocalDate.of(2019, 6, 30), TestPolicies.book()))
                .isEmpty();
    }
}
