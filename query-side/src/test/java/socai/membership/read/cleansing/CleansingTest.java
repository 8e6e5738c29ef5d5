package socai.membership.read.cleansing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import socai.organisation.events.OrganisationRank;
import socai.policy.events.PolicyEvent.RegulationPublished;
import socai.policy.events.PublishedParameter;
import socai.spine.Anchor;
import socai.spine.Confidence;
import socai.spine.OrganisationId;
import socai.spine.Text;
import socai.spine.read.Ledger;
import socai.spine.read.Page;
import socai.spine.read.Scene;

/** 11,000 records in two cells without telephone and home town; nine of the second cell are wrong in other ways too. */
class CleansingTest {

    private static final int RECORDS = 11_000;
    private static final int LATER = 6_001;
    private static final LocalDate FOUNDED = LocalDate.of(2020, 1, 1);
    private static final OrganisationId LATER_CELL = OrganisationId.of("org-zz-later");
    private static final OrganisationId ENDED_CELL = OrganisationId.of("org-zz-ended");

    private static Scene scene;

    @BeforeAll
    static void fill() {
        Ledger ledger = Scene.ground();
        for (OrganisationId cell : List.of(LATER_CELL, ENDED_CELL)) {
            Scene.establish(ledger, cell, "Chi bộ sau", Optional.of(Scene.GRASSROOTS), OrganisationRank.CELL, FOUNDED);
        }
        ledger.add("policy", "pol-clean", FOUNDED, List.of(published()));
        scene = Scene.of(ledger);
        write("insert into {Member}.person (person, name, name_lower, name_sort, birth_date) select 'per-' || n,"
                + " 'Người ' || n, 'người ' || n, to_char(n, '000000'), date '1960-01-01' + n from " + numbers());
        write(
                "insert into {Member}.membership (membership, person, org_id, standing, admission_date) select 'mem-' || n,"
                        + " 'per-' || n, case when n < " + LATER + " then '" + Scene.CELL.raw() + "' else '"
                        + LATER_CELL.raw()
                        + "' end, 'OFFICIAL', '2020-05-01' from " + numbers());
        write("insert into {Cleansing}.seat (membership, sequence, person, org_id, since) select m.membership, 0,"
                + " m.person, m.org_id, date '2025-10-25' from {Member}.membership m");
        for (String rule : List.of("CONTACT_MISSING", "HOME_TOWN_MISSING")) {
            write("insert into {Cleansing}.fault select 'per-' || n, '" + rule + "', 0, date '2025-10-25' from "
                    + numbers());
        }
        wrong();
    }

    private static void wrong() {
        write("insert into {Cleansing}.fault values ('per-10001', 'NAME_CAPITALS', 1, '2025-10-30', '2025-11-09'),"
                + " ('per-10002', 'NAME_CAPITALS', 1, '2025-10-30', null),"
                + " ('mem-10002', 'CARD_MISSING', 1, '2025-11-02', null),"
                + " ('mem-10003', 'CARD_MISSING', 1, '2025-11-02', null)");
        // 18 years after 29 February is 28 February.
        write("update {Member}.person set birth_date = '2000-02-29' where person in ('per-10003', 'per-10004')");
        write("update {Member}.membership set admission_date = date '2018-02-27' where membership = 'mem-10003'");
        write("update {Member}.membership set admission_date = date '2018-02-28' where membership = 'mem-10004'");
        write("update {Member}.person set name_lower = 'người một', birth_date = '1970-07-07'"
                + " where person in ('per-1', 'per-10005')");
        write("update {Member}.membership set standing = 'PROBATIONARY', probation_unit = 'months',"
                + " probation_length = 12, probation_start = case membership when 'mem-10006' then date '2024-11-16'"
                + " else date '2024-11-17' end where membership in ('mem-10006', 'mem-10007')");
        write("update {Member}.membership set closed_on = '2025-11-01' where membership = 'mem-10008'");
        write("update {Cleansing}.seat set until = '2025-11-01' where membership = 'mem-10008'");
        write("update {Member}.membership set org_id = '" + ENDED_CELL.raw() + "' where membership = 'mem-10009'");
        write("update {Organisation}.organisation set valid_to = '2025-11-01' where id = '" + ENDED_CELL.raw() + "'");
    }

    private static String numbers() {
        return "generate_series(1, " + RECORDS + ") n";
    }

    private static void write(String sql) {
        scene.database().insert(scene.database().text(sql));
    }

    private static RegulationPublished published() {
        List<PublishedParameter> rules = new ArrayList<>();
        for (RecordRule rule : RecordRule.values()) {
            String value = switch (rule) {
                case CONTACT_MISSING, HOME_TOWN_MISSING -> "SUFFICIENT;0";
                case ADMITTED_TOO_YOUNG -> "CORRECT;2;216";
                default -> "CLEAN;3";
            };
            rules.add(new PublishedParameter(rule.key(), value, "codes", Anchor.ACT, "", Confidence.R, "x", ""));
        }
        return new RegulationPublished(
                Scene.PROVINCE,
                "Làm sạch",
                new Text("Làm sạch", "Cleansing"),
                FOUNDED,
                Optional.empty(),
                "quy ước",
                "d".repeat(64),
                rules);
    }

    private static GetCleansing.Result board(OrganisationId root) {
        return scene.ask(new GetCleansing(root));
    }

    private static List<String> named(RecordRule rule) {
        return scene.ask(new ListFaults(Scene.PROVINCE, Optional.of(rule), Page.FIRST)).lines().stream()
                .map(ListFaults.Line::personId)
                .toList();
    }

    private static ExportFaults.Result export(OrganisationId root, Optional<RecordRule> rule, String... codes) {
        return scene.ask(new ExportFaults(
                root, rule, codes.length == 0 ? Optional.empty() : Optional.of(String.join(" ", codes))));
    }

    @Test
    void records_are_counted_by_fault_and_a_record_with_two_faults_is_one_record() {
        GetCleansing.Result board = board(Scene.PROVINCE);

        Map<RecordRule, Integer> found = board.rules().stream()
                .filter(rule -> rule.records() > 0)
                .collect(Collectors.toMap(GetCleansing.Rule::rule, GetCleansing.Rule::records));
        assertThat(found)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        RecordRule.CONTACT_MISSING, RECORDS - 1,
                        RecordRule.HOME_TOWN_MISSING, RECORDS - 1,
                        RecordRule.NAME_CAPITALS, 1,
                        RecordRule.CARD_MISSING, 2,
                        RecordRule.ADMITTED_TOO_YOUNG, 1,
                        RecordRule.DUPLICATE_SUSPECTED, 2,
                        RecordRule.PROBATION_OVERDUE, 1,
                        RecordRule.CELL_DISSOLVED, 1));
        // 10002, 10003, 1, 10005, 10006, 10009
        assertThat(board.score()).isEqualTo(new GetCleansing.Score(RECORDS - 1, RECORDS - 7));
        assertThat(board(LATER_CELL).score())
                .isEqualTo(new GetCleansing.Score(RECORDS - LATER - 1, RECORDS - LATER - 4));
        assertThat(board(Scene.GRASSROOTS).rows())
                .extracting(row -> row.score().total())
                .containsExactlyInAnyOrder(LATER - 1, RECORDS - LATER - 1, 1);
    }

    @Test
    void every_figure_opens_to_its_records() {
        for (GetCleansing.Rule rule : board(Scene.PROVINCE).rules()) {
            assertThat(scene.ask(new ListFaults(Scene.PROVINCE, Optional.of(rule.rule()), Page.FIRST))
                            .total())
                    .as(rule.rule().name())
                    .isEqualTo(rule.records());
        }
        assertThat(named(RecordRule.ADMITTED_TOO_YOUNG)).containsExactly("per-10003");
        assertThat(named(RecordRule.PROBATION_OVERDUE)).containsExactly("per-10006");
        assertThat(named(RecordRule.CELL_DISSOLVED)).containsExactly("per-10009");
        assertThat(named(RecordRule.DUPLICATE_SUSPECTED)).containsExactly("per-1", "per-10005");
        assertThat(scene.ask(new ListFaults(LATER_CELL, Optional.of(RecordRule.DUPLICATE_SUSPECTED), Page.FIRST))
                        .lines())
                .as("beside another one within the tree that is looked at")
                .isEmpty();
    }

    @Test
    void the_days_before_are_counted_as_they_were() {
        Map<LocalDate, GetCleansing.Score> trend = board(Scene.PROVINCE).trend().stream()
                .collect(Collectors.toMap(GetCleansing.Point::day, GetCleansing.Point::score));

        assertThat(trend).hasSize(GetCleansing.DAYS);
        assertThat(trend.get(LocalDate.of(2025, 10, 24))).isEqualTo(new GetCleansing.Score(0, 0));
        assertThat(trend.get(LocalDate.of(2025, 10, 29))).isEqualTo(new GetCleansing.Score(RECORDS, RECORDS));
        assertThat(trend.get(LocalDate.of(2025, 10, 31))).isEqualTo(new GetCleansing.Score(RECORDS, RECORDS - 2));
        // One left; of two faults of 10002 one is enough.
        assertThat(trend.get(LocalDate.of(2025, 11, 2))).isEqualTo(new GetCleansing.Score(RECORDS - 1, RECORDS - 4));
        assertThat(trend.get(LocalDate.of(2025, 11, 9))).isEqualTo(new GetCleansing.Score(RECORDS - 1, RECORDS - 3));
    }

    @Test
    void a_long_list_is_taken_away_at_once_in_the_order_of_the_pages_and_says_where_it_ends() {
        ExportFaults.Result one = export(Scene.PROVINCE, Optional.of(RecordRule.CONTACT_MISSING));
        assertThat(one.total()).isEqualTo(RECORDS - 1);
        assertThat(one.lines())
                .extracting(ListFaults.Line::code)
                .doesNotHaveDuplicates()
                .hasSize(RECORDS - 1);
        assertThat(one.lines().subList(400, 600))
                .isEqualTo(scene.ask(new ListFaults(
                                Scene.PROVINCE, Optional.of(RecordRule.CONTACT_MISSING), new Page(2, Page.MOST)))
                        .lines());

        ExportFaults.Result all = export(Scene.PROVINCE, Optional.empty());
        assertThat(all.total()).isEqualTo(2 * (RECORDS - 1) + 8);
        assertThat(all.lines()).hasSize(ExportFaults.MOST);
    }

    @Test
    void lines_are_found_by_their_codes_wherever_they_stand_in_the_whole() {
        List<String> codes = IntStream.rangeClosed(LATER, RECORDS)
                .mapToObj(number -> "mem-" + number + "/HOME_TOWN_MISSING")
                .toList();
        List<ListFaults.Line> found = export(Scene.PROVINCE, Optional.empty(), codes.toArray(String[]::new))
                .lines();
        assertThat(found).hasSize(codes.size() - 1);
        assertThat(new HashSet<>(codes))
                .containsAll(found.stream().map(ListFaults.Line::code).toList());

        assertThat(export(
                                Scene.CELL,
                                Optional.empty(),
                                "mem-1/CONTACT_MISSING",
                                "mem-1/CONTACT_MISSING",
                                "mem-1/CARD_MISSING",
                                "mem-10002/CARD_MISSING",
                                "mem-1/NOTHING",
                                "mem-1")
                        .lines())
                .as("not a fault of it, not of this cell, no rule, no code")
                .extracting(ListFaults.Line::code)
                .containsExactly("mem-1/CONTACT_MISSING");
        assertThat(export(Scene.PROVINCE, Optional.empty(), "mem-1/DUPLICATE_SUSPECTED")
                        .lines())
                .hasSize(1);
    }
}
