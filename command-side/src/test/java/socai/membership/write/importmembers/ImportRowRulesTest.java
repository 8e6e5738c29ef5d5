package socai.membership.write.importmembers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import socai.membership.events.Activity;
import socai.membership.events.ImportColumn;
import socai.membership.events.ImportEvent.ImportChunkRecorded;
import socai.membership.events.LifeExample;
import socai.membership.events.RowRefusal;
import socai.membership.write.Life;
import socai.membership.write.Membership;
import socai.membership.write.Person;
import socai.organisation.events.DissolutionReason;
import socai.organisation.events.OrganisationEvent.OrganisationDissolved;
import socai.organisation.write.Organisation;
import socai.spine.Act;
import socai.spine.OrganisationId;
import socai.spine.write.Acts;

/** Each rule of a row on both sides of its limit. */
class ImportRowRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final Life life = Life.empty();

    private List<RowRefusal> refusals(ImportRows row, OrganisationId scope) {
        Act act = Acts.on(DAY, scope);
        ImportMembers command =
                new ImportMembers(act.command().raw(), LifeExample.HASH, scope, row.number(), List.of(row.in(act)));
        return life.when(new ImportMembersDecider(), command, act)
                .event(ImportChunkRecorded.class)
                .refusals();
    }

    private void refused(ImportRows row, ImportColumn column, String rule) {
        assertThat(refusals(row, Life.GRASSROOTS))
                .containsExactly(new RowRefusal(row.number(), column, "membership." + rule));
    }

    private void accepted(ImportRows row) {
        assertThat(refusals(row, Life.GRASSROOTS)).isEmpty();
    }

    private static ImportRows row() {
        return ImportRows.good(7);
    }

    @Test
    void a_good_row_is_accepted() {
        accepted(row());
    }

    @Test
    void a_cell_must_be_known_and_be_a_cell() {
        refused(row().cell(null), ImportColumn.ORGANISATION, "import-cell-known");
        refused(row().cell(OrganisationId.of("org-nowhere")), ImportColumn.ORGANISATION, "import-cell-known");
        refused(row().cell(Life.GRASSROOTS), ImportColumn.ORGANISATION, "import-cell-known");
    }

    @Test
    void a_cell_takes_members_until_the_day_before_its_end() {
        life.given(
                Organisation.TYPE,
                Life.OTHER_CELL.raw(),
                new OrganisationDissolved(
                        Life.OTHER_CELL, DAY, DissolutionReason.MERGED, java.util.Optional.of("1-QĐ")));
        life.given(
                Organisation.TYPE,
                Life.CELL.raw(),
                new OrganisationDissolved(
                        Life.CELL, DAY.plusDays(1), DissolutionReason.MERGED, java.util.Optional.of("1-QĐ")));

        refused(row().cell(Life.OTHER_CELL), ImportColumn.ORGANISATION, "import-cell-stands");
        accepted(row());
    }

    @Test
    void a_cell_lies_in_or_below_the_organisation_that_imports() {
        assertThat(refusals(row(), Life.CELL)).isEmpty();
        assertThat(refusals(ImportRows.good(8), Life.PROVINCE)).isEmpty();
        assertThat(refusals(row().cell(Life.CELL), Life.OTHER_CELL))
                .extracting(RowRefusal::ruleId)
                .contains("membership.import-cell-in-scope");
    }

    @Test
    void a_malformed_name_is_refused() {
        refused(row().name("An1"), ImportColumn.NAME, "proper-name");
        refused(row().name(""), ImportColumn.NAME, "proper-name");
    }

    @Test
    void a_birth_date_is_needed_and_lies_in_the_past() {
        refused(row().born(null), ImportColumn.BIRTH_DATE, "import-date-given");
        assertThat(refusals(row().born(DAY), Life.GRASSROOTS))
                .extracting(RowRefusal::ruleId)
                .containsExactly("membership.birth-date-past", "membership.import-old-enough");
    }

    @Test
    void a_member_was_eighteen_on_admission() {
        LocalDate admitted = LocalDate.of(2022, 5, 19);
        refused(
                row().admitted(admitted).born(admitted.minusYears(18).plusDays(1)),
                ImportColumn.ADMISSION_DATE,
                "import-old-enough");
        accepted(row().admitted(admitted).born(admitted.minusYears(18)));
    }

    @Test
    void an_admission_before_the_book_begins_is_not_judged_by_a_law_that_nobody_published() {
        LocalDate admitted = LocalDate.of(1968, 2, 3);
        refused(
                row().born(LocalDate.of(1951, 1, 1)).admitted(admitted).official(admitted.minusDays(1)),
                ImportColumn.OFFICIAL_DATE,
                "import-official-after-admission");
        accepted(row().born(LocalDate.of(1951, 1, 1)).admitted(admitted).official(admitted.plusMonths(6)));
    }

    @Test
    void the_admission_date_is_needed_and_not_in_the_future() {
        refused(row().admitted(null), ImportColumn.ADMISSION_DATE, "import-date-given");
        refused(row().admitted(DAY.plusDays(1)).official(null), ImportColumn.ADMISSION_DATE, "not-in-future");
        accepted(row().admitted(DAY).official(null));
    }

    @Test
    void between_admission_and_official_date_lie_twelve_months() {
        LocalDate admitted = LocalDate.of(2022, 5, 19);
        refused(
                row().official(admitted.plusMonths(12).minusDays(1)),
                ImportColumn.OFFICIAL_DATE,
                "import-official-after-probation");
        accepted(row().official(admitted.plusMonths(12)));
    }

    @Test
    void an_official_date_is_not_in_the_future() {
        refused(row().official(DAY.plusDays(1)), ImportColumn.OFFICIAL_DATE, "not-in-future");
        accepted(row().official(DAY));
    }

    @Test
    void the_decision_is_not_after_the_ceremony() {
        LocalDate admitted = LocalDate.of(2022, 5, 19);
        refused(row().decided(admitted.plusDays(1)), ImportColumn.DECISION_DATE, "import-decision-before-admission");
        accepted(row().decided(admitted));
    }

    @Test
    void a_citizen_id_has_its_form_and_is_nobody_elses() {
        refused(row().citizenId("12345678901"), ImportColumn.CITIZEN_ID, "citizen-id-form");
        accepted(row().citizenId(null));
        life.claimed(Person.CITIZEN_ID, "001080000007", "per-somebody");
        refused(row().card(null), ImportColumn.CITIZEN_ID, "import-citizen-id-free");
    }

    @Test
    void a_card_number_is_nobody_elses() {
        life.claimed(Membership.CARD_NUMBER, "65000007", "mem-somebody-1");

        refused(row(), ImportColumn.CARD_NUMBER, "import-card-free");
        accepted(row().card(null));
    }

    @Test
    void gender_is_a_known_word_and_may_be_missing() {
        refused(row().gender("Nam"), ImportColumn.GENDER, "gender-form");
        accepted(row().gender(null).activity(Activity.EXEMPT));
    }

    @Test
    void a_column_that_could_not_be_read_is_never_taken_for_empty() {
        refused(
                row().official(null).unreadable(ImportColumn.OFFICIAL_DATE),
                ImportColumn.OFFICIAL_DATE,
                "import-column-readable");
    }

    @Test
    void every_violated_rule_of_a_row_is_reported() {
        assertThat(refusals(row().name("?").born(null).unreadable(ImportColumn.ACTIVITY), Life.GRASSROOTS))
                .extracting(RowRefusal::column)
                .containsExactly(ImportColumn.ACTIVITY, ImportColumn.NAME, ImportColumn.BIRTH_DATE);
    }
}
