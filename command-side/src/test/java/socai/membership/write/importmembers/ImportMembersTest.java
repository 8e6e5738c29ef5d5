package socai.membership.write.importmembers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import socai.membership.events.Activity;
import socai.membership.events.ImportEvent.ImportChunkRecorded;
import socai.membership.events.LifeExample;
import socai.membership.events.MembershipEvent.MembershipImported;
import socai.membership.events.MembershipId;
import socai.membership.events.PersonEvent.PersonRegistered;
import socai.membership.events.RowRefusal;
import socai.membership.events.Standing;
import socai.membership.write.Life;
import socai.membership.write.Membership;
import socai.membership.write.Person;
import socai.organisation.events.RollEvent.RollEntriesOpened;
import socai.organisation.events.RollEvent.RollMarkSet;
import socai.organisation.events.RollKind;
import socai.organisation.events.RollMark;
import socai.organisation.events.RollStanding;
import socai.organisation.write.Roll;
import socai.spine.Act;
import socai.spine.Effect;
import socai.spine.PersonId;
import socai.spine.time.Deadline;
import socai.spine.write.Acts;
import socai.spine.write.Outcome;

class ImportMembersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final Life life = Life.empty();
    private final Act act = Acts.on(DAY, Life.GRASSROOTS);

    private static ImportMembers chunk(Act act, int firstRow, ImportRows... rows) {
        return new ImportMembers(
                LifeExample.HASH,
                "f".repeat(64),
                Life.GRASSROOTS,
                firstRow,
                Stream.of(rows).map(row -> row.in(act)).toList());
    }

    private Outcome decide(Act asked, int firstRow, ImportRows... rows) {
        return life.when(new ImportMembersDecider(), chunk(asked, firstRow, rows), asked);
    }

    @Test
    void each_accepted_row_is_a_person_with_a_membership_and_a_seat() {
        Outcome outcome = decide(act, 1, ImportRows.good(1), ImportRows.good(2).cell(Life.OTHER_CELL));

        outcome.wrote(
                PersonRegistered.class,
                MembershipImported.class,
                PersonRegistered.class,
                MembershipImported.class,
                RollEntriesOpened.class,
                RollEntriesOpened.class,
                ImportChunkRecorded.class);
        PersonId person = ImportMembers.person(act, 1);
        Membership membership = life.state(Membership.TYPE, Membership.stream(person));
        assertThat(membership.official()).isTrue();
        assertThat(membership.seat().orElseThrow().from()).isEqualTo(DAY);
        assertThat(membership.dates().official()).contains(LocalDate.of(2023, 5, 19));
        assertThat(life.roll(Life.CELL, RollKind.CELL).isOfficial(person, DAY)).isTrue();
        assertThat(life.roll(Life.CELL, RollKind.CELL).isSeated(person, DAY.minusDays(1)))
                .isFalse();
    }

    @Test
    void the_members_of_one_cell_are_seated_by_one_event() {
        RollEntriesOpened opened = decide(act, 1, ImportRows.good(1), ImportRows.good(2), ImportRows.good(3))
                .event(RollEntriesOpened.class);

        assertThat(opened.entries()).hasSize(3).allSatisfy(entry -> {
            assertThat(entry.standing()).isEqualTo(RollStanding.OFFICIAL);
            assertThat(entry.from()).isEqualTo(DAY);
        });
    }

    @Test
    void a_bad_row_is_reported_and_fails_nothing_else() {
        ImportChunkRecorded recorded = decide(
                        act, 10, ImportRows.good(10), ImportRows.good(11).name("?"), ImportRows.good(13))
                .event(ImportChunkRecorded.class);

        assertThat(recorded.accepted()).isEqualTo(2);
        assertThat(recorded.refused()).isEqualTo(1);
        assertThat(recorded.firstRow()).isEqualTo(10);
        assertThat(recorded.lastRow()).isEqualTo(13);
        assertThat(recorded.refusals()).extracting(RowRefusal::row).containsExactly(11);
    }

    @Test
    void a_chunk_without_a_good_row_is_recorded_all_the_same() {
        decide(act, 1, ImportRows.good(1).name("?")).wrote(ImportChunkRecorded.class);
    }

    @Test
    void a_member_without_an_official_date_is_on_probation_by_the_law_of_the_ceremony() {
        ImportRows row = ImportRows.good(1).admitted(LocalDate.of(2025, 9, 15)).official(null);
        MembershipImported imported = decide(act, 1, row).event(MembershipImported.class);

        assertThat(imported.standing()).isEqualTo(Standing.PROBATIONARY);
        assertThat(imported.probation()).contains(new Deadline(LocalDate.of(2025, 9, 15), 12, "months"));
        assertThat(life.roll(Life.CELL, RollKind.CELL).electorate(DAY).base()).isZero();
        assertThat(life.roll(Life.CELL, RollKind.CELL).electorate(DAY).probationary())
                .hasSize(1);
    }

    @Test
    void exempt_members_and_those_temporarily_elsewhere_are_marked_on_the_roll() {
        decide(
                        act,
                        1,
                        ImportRows.good(1),
                        ImportRows.good(2).activity(Activity.EXEMPT),
                        ImportRows.good(3).activity(Activity.TEMPORARILY_OUT))
                .isAccepted();

        Roll roll = life.roll(Life.CELL, RollKind.CELL);
        assertThat(roll.electorate(DAY).base()).isEqualTo(1);
        assertThat(roll.isMarked(ImportMembers.person(act, 2), RollMark.EXEMPT, DAY))
                .isTrue();
        assertThat(roll.isMarked(ImportMembers.person(act, 3), RollMark.TEMPORARILY_OUT, DAY))
                .isTrue();
        assertThat(life.events().stream().filter(event -> event.event() instanceof RollMarkSet))
                .hasSize(2);
    }

    @Test
    void citizen_ids_and_card_numbers_are_claimed() {
        PersonId person = ImportMembers.person(act, 4);

        assertThat(decide(act, 4, ImportRows.good(4)).effects())
                .containsExactly(
                        new Effect.Claim(Person.CITIZEN_ID, "001080000004", person.raw()),
                        new Effect.Claim(
                                Membership.CARD_NUMBER,
                                "65000004",
                                MembershipId.first(person).raw()));
    }

    @Test
    void of_two_rows_with_one_citizen_id_or_card_the_first_is_taken() {
        ImportChunkRecorded recorded = decide(
                        act,
                        1,
                        ImportRows.good(1),
                        ImportRows.good(2).citizenId("001080000001"),
                        ImportRows.good(3).card("65000001"))
                .event(ImportChunkRecorded.class);

        assertThat(recorded.refusals())
                .extracting(RowRefusal::row, RowRefusal::ruleId)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2, "membership.import-citizen-id-once"),
                        org.assertj.core.groups.Tuple.tuple(3, "membership.import-card-once"));
    }

    @Test
    void a_row_that_was_refused_leaves_its_numbers_to_the_next() {
        assertThat(decide(
                                act,
                                1,
                                ImportRows.good(1).name("?"),
                                ImportRows.good(2).citizenId("001080000001"))
                        .event(ImportChunkRecorded.class)
                        .refusals())
                .extracting(RowRefusal::row)
                .containsExactly(1);
    }

    @Test
    void the_same_chunk_again_writes_nothing_and_an_overlapping_one_is_refused() {
        decide(act, 1, ImportRows.good(1), ImportRows.good(2)).isAccepted();

        Act again = Acts.on(DAY, Life.GRASSROOTS);
        decide(again, 1, ImportRows.good(1), ImportRows.good(2)).wroteNothing();
        decide(again, 2, ImportRows.good(2), ImportRows.good(3)).refusedBy("membership.import-rows-new");
        decide(again, 3, ImportRows.good(3)).isAccepted();
    }

    @Test
    void chunks_may_lie_between_each_other_when_the_file_is_not_in_the_order_of_its_cells() {
        decide(act, 1, ImportRows.good(1), ImportRows.good(4)).isAccepted();

        decide(Acts.on(DAY, Life.GRASSROOTS), 2, ImportRows.good(2), ImportRows.good(3))
                .isAccepted();
        decide(Acts.on(DAY, Life.GRASSROOTS), 3, ImportRows.good(3), ImportRows.good(5))
                .refusedBy("membership.import-rows-new");
    }

    @Test
    void rows_are_numbered_upwards_from_the_first() {
        decide(act, 1).refusedBy("membership.import-rows-numbered");
        decide(act, 2, ImportRows.good(1)).refusedBy("membership.import-rows-numbered");
        decide(act, 0, ImportRows.good(0)).refusedBy("membership.import-rows-numbered");
        decide(act, 2, ImportRows.good(2), ImportRows.good(2)).refusedBy("membership.import-rows-numbered");
    }

    @Test
    void rows_sealed_for_the_people_of_another_command_are_refused() {
        Act other = Acts.on(DAY, Life.GRASSROOTS);

        life.when(new ImportMembersDecider(), chunk(other, 1, ImportRows.good(1)), act)
                .refusedBy("membership.one-persons-data");
    }

    @Test
    void seats_open_after_the_last_vote_whose_base_was_taken() {
        life.officials(5);
        Roll before = life.roll(Life.CELL, RollKind.CELL);
        life.given(
                Roll.TYPE,
                Roll.stream(Life.CELL, RollKind.CELL),
                before.electorate(DAY).fixedFor("vote-1", Life.CELL, RollKind.CELL, DAY));

        decide(act, 1, ImportRows.good(1)).isAccepted();

        Roll after = life.roll(Life.CELL, RollKind.CELL);
        assertThat(after.electorate(DAY)).isEqualTo(before.electorate(DAY));
        assertThat(after.electorate(DAY.plusDays(1)).base()).isEqualTo(6);
    }

    @Test
    void the_report_holds_no_personal_value() {
        String report = decide(act, 1, ImportRows.good(1).name("Trần Văn An 2").citizenId("12"))
                .event(ImportChunkRecorded.class)
                .toString();

        assertThat(report).doesNotContain("Trần", "\"12\"", "65000001");
        assertThat(List.of(RowRefusal.class.getRecordComponents()))
                .extracting(component -> component.getType().getSimpleName())
                .containsExactly("int", "ImportColumn", "String");
    }
}
