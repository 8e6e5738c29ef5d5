package socai.policy.write.publishcalendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import socai.policy.events.CalendarDay;
import socai.policy.events.DayKind;
import socai.policy.events.DayStatus;
import socai.policy.write.PolicyBook;
import socai.policy.write.Sample;
import socai.policy.write.TestPolicies;
import socai.spine.Decision;
import socai.spine.OrganisationId;
import socai.spine.write.Decider.NoFacts;

class PublishCalendarTest {

    private static final CalendarDay TET = day("2026-02-17", DayKind.TET, false);
    private static final CalendarDay WORKED = day("2026-08-22", DayKind.SWAP_WORKING_DAY, true);

    @Test
    void the_newest_calendar_counts_and_carries_its_hash_as_version() {
        PolicyBook first = fold(PolicyBook.EMPTY, List.of(TET));
        PolicyBook second = fold(first, List.of(TET, WORKED));

        assertThat(first.calendar().isWorkingDay(WORKED.date())).isFalse();
        assertThat(second.calendar().isWorkingDay(WORKED.date())).isTrue();
        assertThat(second.calendar().isWorkingDay(TET.date())).isFalse();
        assertThat(second.calendar().version())
                .matches("[0-9a-f]{64}")
                .isNotEqualTo(first.calendar().version());
    }

    @Test
    void the_same_days_again_in_any_order_change_nothing() {
        PolicyBook book = fold(PolicyBook.EMPTY, List.of(TET, WORKED));

        assertThat(((Decision.Accepted) decide(book, List.of(WORKED, TET), TestPolicies.KEEPER)).events())
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} {1}, worked {2}: accepted {3}")
    @CsvSource({
        "2026-08-22, SWAP_WORKING_DAY, true, true",
        "2026-08-23, SWAP_WORKING_DAY, true, true",
        "2026-08-24, SWAP_WORKING_DAY, true, false",
        "2026-08-22, SWAP_WORKING_DAY, false, false",
        "2026-08-22, FIXED, true, false",
        "2026-08-31, SWAP_DAY_OFF, false, true",
        "2026-05-02, FIXED, false, true"
    })
    void only_a_day_of_the_weekend_is_worked_in_exchange(
            LocalDate date, DayKind kind, boolean worked, boolean accepted) {
        Decision decision = decide(PolicyBook.EMPTY, List.of(day(date.toString(), kind, worked)), TestPolicies.KEEPER);

        assertThat(decision instanceof Decision.Accepted).isEqualTo(accepted);
    }

    @Test
    void a_date_stands_once_and_there_is_at_least_one() {
        assertThat(rule(decide(PolicyBook.EMPTY, List.of(TET, TET), TestPolicies.KEEPER)))
                .isEqualTo("policy.days-well-formed");
        assertThat(rule(decide(PolicyBook.EMPTY, List.of(), TestPolicies.KEEPER)))
                .isEqualTo("policy.days-well-formed");
    }

    @Test
    void only_the_keeper_of_the_book_publishes_a_calendar() {
        PolicyBook book = fold(PolicyBook.EMPTY, List.of(TET));

        assertThat(rule(decide(book, List.of(WORKED), OrganisationId.of("org-other"))))
                .isEqualTo("policy.keeper-publishes");
    }

    private static CalendarDay day(String date, DayKind kind, boolean worked) {
        return new CalendarDay(LocalDate.parse(date), "Ngày", "Day", kind, worked, DayStatus.ANNOUNCED, "sample");
    }

    private static PolicyBook fold(PolicyBook book, List<CalendarDay> days) {
        Decision.Accepted accepted = (Decision.Accepted) decide(book, days, TestPolicies.KEEPER);
        return PolicyBook.TYPE.fold(book, accepted.events().getFirst().event());
    }

    private static Decision decide(PolicyBook book, List<CalendarDay> days, OrganisationId publisher) {
        return new PublishCalendarDecider()
                .decide(book, new PublishCalendar(publisher, days), new NoFacts(), Sample.circumstances(book));
    }

    private static String rule(Decision decision) {
        return ((Decision.Refused) decision).violations().getFirst().rule();
    }
}
