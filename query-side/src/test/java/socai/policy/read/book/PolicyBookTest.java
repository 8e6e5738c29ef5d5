package socai.policy.read.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import socai.policy.events.CalendarDay;
import socai.policy.events.DayKind;
import socai.policy.events.DayStatus;
import socai.policy.events.PolicyEvent.CalendarPublished;
import socai.policy.read.PublishedCalendar;
import socai.policy.read.PublishedParameters;
import socai.spine.Anchors;
import socai.spine.Parameter;
import socai.spine.read.Database;
import socai.spine.read.Ledger;
import socai.spine.read.Scene;

class PolicyBookTest {

    private static final LocalDate LAST_OF_294 = LocalDate.of(2026, 4, 10);

    private final Ledger ledger = Scene.ground();

    private GetPolicyBook.Result book(LocalDate day, String language) {
        return Scene.of(ledger).ask(new GetPolicyBook(Optional.of(day)), language);
    }

    private Optional<String> ceremony(Anchors at) {
        Database database = Scene.of(ledger).database();
        return new PublishedParameters(database).find("ceremony-deadline", at).map(Parameter::value);
    }

    @Test
    void the_book_of_a_day_holds_what_is_in_force_then() {
        assertThat(book(LAST_OF_294, "vi").regulations())
                .extracting(GetPolicyBook.Regulation::code)
                .containsExactly("294-QĐ/TW");
        assertThat(book(LAST_OF_294.plusDays(1), "vi").regulations()).isEmpty();
        assertThat(book(LocalDate.of(2026, 7, 26), "en").regulations())
                .singleElement()
                .satisfies(regulation -> {
                    assertThat(regulation.title()).isEqualTo("New regulation");
                    assertThat(regulation.settings())
                            .extracting(GetPolicyBook.Setting::parameter)
                            .containsExactly("ceremony-deadline");
                });
    }

    @Test
    void the_order_of_a_regulation_is_kept_and_unchecked_articles_are_not_printed() {
        List<GetPolicyBook.Setting> settings =
                book(LAST_OF_294, "vi").regulations().getFirst().settings();

        assertThat(settings)
                .extracting(GetPolicyBook.Setting::parameter)
                .startsWith("admission-document-order", "sponsor-count");
        assertThat(settings.get(1).citation()).isEqualTo("294-QĐ/TW, 3.6b");
        assertThat(settings.get(2).citation()).isEqualTo("294-QĐ/TW");
        assertThat(settings.get(2).confidenceLabel()).contains("chưa đối chiếu");
    }

    @Test
    void a_parameter_is_chosen_by_the_anchor_that_the_version_of_the_act_names() {
        LocalDate later = LocalDate.of(2026, 8, 1);

        assertThat(ceremony(Anchors.act(LAST_OF_294))).contains("30");
        assertThat(ceremony(Anchors.act(later))).contains("40");
        assertThat(ceremony(Anchors.act(later).clockStart(LAST_OF_294)))
                .as("its anchor is the act")
                .contains("40");
        assertThat(ceremony(Anchors.act(LAST_OF_294).clockStart(later)))
                .as("its anchor is the start")
                .contains("40");
        assertThat(ceremony(Anchors.act(LAST_OF_294.plusDays(1)))).isEmpty();
    }

    @Test
    void the_calendar_that_was_published_last_counts_alone() {
        Scene scene = Scene.of(ledger);
        PublishedCalendar calendars = new PublishedCalendar(scene.database());
        assertThat(calendars.calendar().version()).isEqualTo("c".repeat(64));
        assertThat(calendars.calendar().isWorkingDay(LocalDate.of(2025, 11, 20)))
                .isFalse();
        assertThat(calendars.calendar().isWorkingDay(LocalDate.of(2025, 11, 22)))
                .isTrue();
        assertThat(calendars.calendar()).isSameAs(calendars.calendar());

        ledger.add(
                "policy",
                "pol-book",
                Scene.TODAY,
                new CalendarPublished(
                        Scene.PROVINCE,
                        "d".repeat(64),
                        List.of(new CalendarDay(
                                LocalDate.of(2025, 12, 1),
                                "Nghỉ",
                                "Off",
                                DayKind.FIXED,
                                false,
                                DayStatus.ANNOUNCED,
                                "tb"))));
        PublishedCalendar after = new PublishedCalendar(Scene.of(ledger).database());
        assertThat(after.calendar().version()).isEqualTo("d".repeat(64));
        assertThat(after.calendar().isWorkingDay(LocalDate.of(2025, 11, 20))).isTrue();
        assertThat(after.calendar().isWorkingDay(LocalDate.of(2025, 12, 1))).isFalse();
    }

    @Test
    void without_a_calendar_every_weekday_is_a_working_day() {
        PublishedCalendar none = new PublishedCalendar(Scene.of(new Ledger()).database());

        assertThat(none.calendar().isWorkingDay(LocalDate.of(2025, 11, 20))).isTrue();
        assertThat(none.calendar().version()).isEqualTo("none");
    }
}
