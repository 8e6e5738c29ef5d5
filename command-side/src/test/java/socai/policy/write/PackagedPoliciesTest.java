package socai.policy.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import socai.policy.events.DayStatus;
import socai.policy.events.PublishedParameter;
import socai.policy.write.publishcalendar.PublishCalendar;
import socai.policy.write.publishcalendar.PublishCalendarDecider;
import socai.policy.write.publishregulation.PublishRegulation;
import socai.policy.write.publishregulation.PublishRegulationDecider;
import socai.spine.Anchors;
import socai.spine.Command;
import socai.spine.Confidence;
import socai.spine.Decision;
import socai.spine.StreamEvent;
import socai.spine.time.Deadline;
import socai.spine.write.Decider.NoFacts;

class PackagedPoliciesTest {

    private static final PolicyFiles FILES = PolicyFiles.packaged();

    @Test
    void the_index_lists_every_file_of_the_folder() throws Exception {
        URL index = PolicyFiles.class.getResource("/policies/index.txt");
        try (Stream<Path> folder = Files.list(Path.of(index.toURI()).getParent())) {
            List<String> there = folder.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("index.txt"))
                    .toList();

            assertThat(Stream.concat(
                            FILES.regulations().stream().map(RegulationFile::file),
                            FILES.calendars().stream().map(CalendarFile::file)))
                    .containsExactlyInAnyOrderElementsOf(there);
        }
    }

    @Test
    void every_file_is_accepted_one_after_the_other_and_a_second_time_without_an_event() {
        PolicyBook book = PolicyBook.EMPTY;
        for (Command command : FILES.commands(TestPolicies.KEEPER)) {
            List<StreamEvent> events = accepted(book, command);
            assertThat(events).hasSize(1);
            book = PolicyBook.TYPE.fold(book, events.getFirst().event());
        }
        assertThat(book).isEqualTo(TestPolicies.book());
        for (Command command : FILES.commands(TestPolicies.KEEPER)) {
            assertThat(accepted(book, command)).isEmpty();
        }
    }

    static Stream<RegulationFile> regulations() {
        return FILES.regulations().stream();
    }

    @ParameterizedTest
    @MethodSource("regulations")
    void every_parameter_has_a_citation_a_mark_and_a_note(RegulationFile file) {
        assertThat(file.regulation().parameters()).isNotEmpty().allSatisfy(parameter -> {
            assertThat(parameter.citedRegulation()).isNotBlank();
            assertThat(parameter.confidence()).isNotNull();
            assertThat(parameter.note()).isNotBlank();
            assertThat(ParameterForm.flaw(parameter)).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "2021-07-30, 24-QĐ/TW",
        "2025-01-19, 24-QĐ/TW",
        "2025-01-20, 232-QĐ/TW",
        "2025-06-30, 232-QĐ/TW",
        "2025-07-01, 294-QĐ/TW",
        "2026-04-10, 294-QĐ/TW",
        "2026-04-11, 20-QĐ/TW",
        "2026-07-25, 20-QĐ/TW",
        "2026-07-26, 208-QĐ/TW",
        "2040-01-01, 208-QĐ/TW"
    })
    void the_regulation_on_the_charter_follows_its_predecessor_without_a_gap(LocalDate day, String code) {
        assertThat(TestPolicies.book()
                        .parameter("admission-vote-ratio", Anchors.act(day))
                        .ref()
                        .code())
                .isEqualTo(code);
    }

    @Test
    void the_regulations_on_the_charter_give_the_same_keys_but_for_those_named_here() {
        Map<String, List<String>> keys = new HashMap<>();
        for (String file : List.of("24", "232", "294", "20", "208")) {
            keys.put(file, keys(file + "-qd-tw.yaml"));
        }
        assertThat(keys.get("24")).containsExactlyInAnyOrderElementsOf(keys.get("232"));
        assertThat(keys.get("294")).containsExactlyInAnyOrderElementsOf(keys.get("20"));
        assertThat(keys.get("294"))
                .containsAll(keys.get("24"))
                .hasSize(keys.get("24").size() + 2)
                .contains("inspection-commission-lowest-rank", "committee-retirement-stop");
        assertThat(keys.get("208"))
                .containsAll(keys.get("294"))
                .hasSize(keys.get("294").size() + 3)
                .contains(
                        "commune-organisation-setup-decider",
                        "commune-advisory-body-setup-decider",
                        "organisation-code-groups");
    }

    @Test
    void what_nobody_saw_is_marked_so() {
        var forwarding = TestPolicies.book().parameter("admission-forwarding", Anchors.act(LocalDate.of(2026, 8, 3)));

        assertThat(forwarding.value()).isEqualTo("OPEN");
        assertThat(forwarding.citation().confidence()).isEqualTo(Confidence.R);
    }

    @Test
    void the_charter_is_cited_where_the_charter_says_it() {
        var sponsors = TestPolicies.book().parameter("sponsor-count", Anchors.act(LocalDate.of(2026, 8, 3)));

        assertThat(sponsors.citation().shown()).isEqualTo("Điều lệ Đảng 2011, 4");
        assertThat(sponsors.ref().code()).isEqualTo("208-QĐ/TW");
    }

    @Test
    void the_calendar_knows_tet_2026_and_the_worked_saturday() {
        var calendar = TestPolicies.book().calendar();

        assertThat(new Deadline(LocalDate.of(2026, 2, 12), 5, "working-days").lastDay(calendar))
                .isEqualTo("2026-02-26");
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 8, 22))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 8, 29))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 8, 31))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 11, 24))).isFalse();
    }

    @Test
    void the_days_of_2027_that_were_computed_say_so() {
        assertThat(FILES.calendars().getFirst().calendar().days())
                .filteredOn(day -> day.status() == DayStatus.COMPUTED)
                .isNotEmpty()
                .allSatisfy(day -> assertThat(day.date().getYear()).isEqualTo(2027));
    }

    private static List<String> keys(String file) {
        return FILES.regulations().stream()
                .filter(regulation -> regulation.file().equals(file))
                .flatMap(regulation -> regulation.regulation().parameters().stream())
                .map(PublishedParameter::key)
                .toList();
    }

    private static List<StreamEvent> accepted(PolicyBook book, Command command) {
        var circumstances = Sample.circumstances(book);
        Decision decision = switch (command) {
            case PublishRegulation publish ->
                new PublishRegulationDecider().decide(book, publish, new NoFacts(), circumstances);
            case PublishCalendar publish ->
                new PublishCalendarDecider().decide(book, publish, new NoFacts(), circumstances);
            default -> throw new AssertionError("unexpected " + command);
        };
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        return ((Decision.Accepted) decision).events();
    }
}
