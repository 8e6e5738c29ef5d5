package socai.app.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import socai.app.importing.report.ImportSummary;
import socai.spine.write.CommandDoor;

/** What comes in, in whatever order and however often. */
class ImportRunTest extends ImportRunSpec {

    @Test
    void organisations_come_in_whatever_their_order_and_members_after_them() throws IOException {
        ImportSummary summary = prepared();

        assertThat(summary.complete()).isTrue();
        assertThat(summary.organisations().orElseThrow().imported()).isEqualTo(14);
        assertThat(members(summary).imported()).isEqualTo(files.registered());
        assertThat(store.count("payload_type = 'organisation.OrganisationEstablished'"))
                .isEqualTo(14);
        assertThat(store.persons()).isEqualTo(files.registered());
        assertThat(store.memberships()).isEqualTo(files.registered());
    }

    @Test
    void every_act_of_an_import_names_the_file_as_its_paper() throws IOException {
        prepared();

        assertThat(store.column("select distinct convert_from(payload, 'UTF8')::jsonb #>> '{attempt,act,origin}'"
                        + " from domain_event_entry where type = 'journal'"
                        + " and convert_from(payload, 'UTF8') like '%\"number\":\"F0-%'"))
                .containsExactly("IMPORT");
        // A file name may hold anything, so that the number is made of the file's hash.
        assertThat(store.column("select distinct convert_from(payload, 'UTF8')::jsonb #>> '{attempt,act,paper,number}'"
                        + " from domain_event_entry where type = 'journal' order by 1 nulls last"))
                .filteredOn(number ->
                        number != null && String.valueOf(number).matches("F0-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}"))
                .hasSize(2);
    }

    @Test
    void no_value_of_the_list_stands_readable_in_the_store() throws IOException {
        prepared();
        ImportRun.of(store.ports()).members(files.members()).run();

        for (String line : Files.readAllLines(files.members()).subList(1, 60)) {
            String name = line.split(",")[1];
            assertThat(store.count("convert_from(payload, 'UTF8') like '%" + name + "%'"
                            + " or convert_from(meta_data, 'UTF8') like '%" + name + "%'"))
                    .as(name)
                    .isZero();
        }
        assertThat(store.count("convert_from(payload, 'UTF8') like '%đi vắng%'"))
                .isZero();
    }

    @Test
    void the_same_import_again_changes_nothing_and_tells_the_same_faults() throws IOException {
        prepared();
        ImportSummary first =
                ImportRun.of(store.ports()).members(files.members()).run();
        long everything = store.everything();
        ImportSummary second = ImportRun.of(store.ports())
                .organisations(files.organisations())
                .members(files.members())
                .run();

        assertThat(store.everything()).isEqualTo(everything);
        assertThat(second.organisations().orElseThrow().before()).isEqualTo(14);
        assertThat(members(second).imported()).isZero();
        assertThat(members(second).before()).isEqualTo(members(first).imported());
        assertThat(members(second).reasons()).isEqualTo(members(first).reasons());
    }

    @Test
    void an_interrupted_import_goes_on_where_it_was_and_doubles_nothing() throws IOException {
        prepared();
        int rows = 2 * ROWS;
        Path list = new BigFile(folder, rows, BAD, 12, false).members();
        for (int chunks = 0; chunks < 3; chunks++) {
            CommandDoor breaking = new BreakingDoor(store.spine.door(), 1, chunks == 1);
            assertThatThrownBy(() ->
                            ImportRun.of(store.ports(breaking)).members(list).run())
                    .isInstanceOf(BreakingDoor.Broken.class);
        }
        long before = store.persons();
        assertThat(before).isBetween(1_000L, 2_500L);
        ImportSummary summary = ImportRun.of(store.ports()).members(list).run();

        assertThat(members(summary).imported() + members(summary).before()).isEqualTo(rows - BAD);
        assertThat(members(summary).before()).isEqualTo(before - files.registered());
        assertThat(store.persons()).isEqualTo(rows - BAD + files.registered());
        assertThat(store.memberships()).isEqualTo(store.persons());
        assertThat(store.number("select count(*) from claim where kind = 'citizen-id'"))
                .isEqualTo(store.persons());
        assertThat(store.column("select aggregate_identifier from domain_event_entry"
                        + " group by aggregate_identifier having max(sequence_number) + 1 <> count(*)"))
                .as("streams with holes")
                .isEmpty();
    }

    @Test
    void a_rehearsal_writes_nothing_and_says_what_the_import_then_does() throws IOException {
        Path organisations = files.organisations();
        Path list = files.members();
        long everything = store.everything();
        ImportSummary rehearsed = ImportRun.of(store.ports())
                .organisations(organisations)
                .members(list)
                .rehearse();

        assertThat(store.everything()).isEqualTo(everything);
        assertThat(store.number("select count(*) from claim")).isZero();
        assertThat(store.number("select count(*) from person_key")).isZero();
        ImportSummary real = ImportRun.of(store.ports())
                .organisations(organisations)
                .members(list)
                .run();
        assertThat(new ImportSummary(false, rehearsed.organisations(), rehearsed.members(), List.of()))
                .isEqualTo(real);
        assertThat(members(real).refused()).as("nobody is registered before").isEqualTo(BAD - BAD / 10);
    }

    @Test
    void the_order_of_the_rows_in_the_file_does_not_matter_to_the_rolls() throws IOException {
        prepared();
        ImportRun.of(store.ports()).members(files.members()).run();
        long touched = store.count("payload_type = 'organisation.RollEntriesOpened'");

        assertThat(touched)
                .as("cells are taken one after the other, though the rows of the file change cell each time")
                .isLessThan(12 + 12 + 4);
    }

    @Test
    void a_list_may_cover_several_trees() throws IOException {
        Path organisations = Files.writeString(folder.resolve("two.csv"), """
                code,name,parent_code,type,from
                01.000.000.000.000,Tỉnh một,,dang-bo-tinh,2010-07-01
                02.000.000.000.000,Tỉnh hai,,dang-bo-tinh,2010-07-01
                01.001.000.000.000,Chi bộ một,01.000.000.000.000,chi-bo,2010-07-01
                02.001.000.000.000,Chi bộ hai,02000000000000,chi-bo,2010-07-01
                """);
        Path people = Files.writeString(folder.resolve("people.csv"), """
                cell_code,name,birth_date,admission_date,official_date
                01.001.000.000.000,Trần An,1980-01-01,2010-01-01,2011-01-01
                02.001.000.000.000,Lê Bình,1980-01-01,2010-01-01,
                """);
        ImportSummary summary = ImportRun.of(store.ports())
                .organisations(organisations)
                .members(people)
                .run();

        assertThat(summary.complete()).isTrue();
        assertThat(store.persons()).isEqualTo(2);
        assertThat(members(ImportRun.of(store.ports()).members(people).run()).before())
                .isEqualTo(2);
    }
}
