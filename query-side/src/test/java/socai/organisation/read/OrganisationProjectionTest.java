package socai.organisation.read;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.organisation.events.OrganisationExamples.CELL;
import static socai.organisation.events.OrganisationExamples.CENTRE;
import static socai.organisation.events.OrganisationExamples.COMMUNE;
import static socai.organisation.events.OrganisationExamples.FOUNDED;
import static socai.organisation.events.OrganisationExamples.OTHER_PROVINCE;
import static socai.organisation.events.OrganisationExamples.PROVINCE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import socai.organisation.events.DissolutionReason;
import socai.organisation.events.OfficeExit;
import socai.organisation.events.OfficesEvent.OfficeAssumed;
import socai.organisation.events.OfficesEvent.OfficeEnded;
import socai.organisation.events.OrganisationEvent;
import socai.organisation.events.OrganisationEvent.AdmissionPowerDelegated;
import socai.organisation.events.OrganisationEvent.OrganisationDissolved;
import socai.organisation.events.OrganisationEvent.OrganisationRenamed;
import socai.organisation.events.OrganisationEvent.OrganisationReparented;
import socai.organisation.events.OrganisationExamples;
import socai.spine.OfficeKind;
import socai.spine.OrganisationId;
import socai.spine.read.Ledger;
import socai.spine.read.MemoryTables;

class OrganisationProjectionTest {

    private static final LocalDate MOVED = LocalDate.of(2026, 3, 1);
    private static final Optional<String> NUMBER = Optional.of("12-QĐ/TU");

    private final Ledger ledger = new Ledger();

    private void happened(OrganisationEvent... events) {
        for (OrganisationEvent event : events) {
            ledger.add("organisation", event.organisation().raw(), FOUNDED, event);
        }
    }

    private MemoryTables rows() {
        return ledger.fold(new OrganisationProjection());
    }

    private void tree() {
        happened(
                OrganisationExamples.centre(),
                OrganisationExamples.province(),
                OrganisationExamples.otherProvince(),
                OrganisationExamples.commune(),
                OrganisationExamples.cell());
    }

    private static Map<String, @Nullable Object> row(MemoryTables rows, OrganisationId id) {
        return rows.get(OrganisationTables.ORGANISATION, Map.of("id", id.raw())).orElseThrow();
    }

    private static List<String> above(MemoryTables rows, OrganisationId id, LocalDate day) {
        return ClosureOnADay.above(rows, id.raw(), day);
    }

    @Test
    void an_organisation_lies_below_all_that_stand_above_it_nearest_first() {
        tree();

        assertThat(above(rows(), CELL, FOUNDED))
                .containsExactly(CELL.raw(), COMMUNE.raw(), PROVINCE.raw(), CENTRE.raw());
        assertThat(above(rows(), CELL, FOUNDED.minusDays(1))).isEmpty();
    }

    @Test
    void whoever_moves_takes_all_below_along_and_the_past_stays_as_it_was() {
        tree();
        happened(new OrganisationReparented(
                COMMUNE, Optional.of(PROVINCE), OTHER_PROVINCE, List.of(OTHER_PROVINCE, CENTRE), MOVED, NUMBER));

        assertThat(above(rows(), CELL, MOVED.minusDays(1)))
                .contains(PROVINCE.raw())
                .doesNotContain(OTHER_PROVINCE.raw());
        assertThat(above(rows(), CELL, MOVED)).contains(OTHER_PROVINCE.raw()).doesNotContain(PROVINCE.raw());
        assertThat(row(rows(), COMMUNE)).containsEntry("parent", OTHER_PROVINCE.raw());
    }

    @Test
    void the_centre_stays_one_row_when_the_way_to_it_changes() {
        tree();
        happened(new OrganisationReparented(
                COMMUNE, Optional.of(PROVINCE), OTHER_PROVINCE, List.of(OTHER_PROVINCE, CENTRE), MOVED, NUMBER));

        assertThat(rows().where(OrganisationTables.CLOSURE, "descendant", CELL.raw()).stream()
                        .filter(row -> CENTRE.raw().equals(row.get("ancestor"))))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("depth", 3).containsEntry("valid_to", null));
    }

    @Test
    void what_ended_keeps_its_last_place_marked() {
        tree();
        happened(new OrganisationDissolved(CELL, MOVED, DissolutionReason.MERGED, NUMBER));

        assertThat(above(rows(), CELL, MOVED)).isEmpty();
        assertThat(rows().where(OrganisationTables.CLOSURE, "descendant", CELL.raw()))
                .hasSize(4)
                .allSatisfy(
                        row -> assertThat(row).containsEntry("valid_to", MOVED).containsEntry("at_end", true));
    }

    @Test
    void a_row_that_ended_by_a_move_is_no_last_place() {
        tree();
        happened(new OrganisationReparented(
                COMMUNE, Optional.of(PROVINCE), OTHER_PROVINCE, List.of(OTHER_PROVINCE, CENTRE), MOVED, NUMBER));
        happened(new OrganisationDissolved(CELL, MOVED.plusYears(1), DissolutionReason.MERGED, NUMBER));

        assertThat(rows().where(OrganisationTables.CLOSURE, "descendant", CELL.raw()))
                .filteredOn(row -> PROVINCE.raw().equals(row.get("ancestor")))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("at_end", false));
    }

    @Test
    void names_and_powers_are_the_last_ones() {
        tree();
        happened(
                new OrganisationRenamed(COMMUNE, "Đảng bộ xã Đức Trọng mới", MOVED, NUMBER),
                OrganisationExamples.communeTerm(),
                new AdmissionPowerDelegated(COMMUNE, MOVED, "3-QĐ/TU"));

        assertThat(row(rows(), COMMUNE))
                .containsEntry("name", "Đảng bộ xã Đức Trọng mới")
                .containsEntry("delegated", true)
                .containsEntry("rank", "GRASSROOTS");
    }

    @Test
    void an_office_has_a_row_for_each_holding() {
        var holder = OrganisationExamples.person(1);
        ledger.add(
                "offices",
                "ofc-1",
                FOUNDED,
                List.of(
                        new OfficeAssumed(CELL, OfficeKind.SECRETARY, holder, FOUNDED, Optional.empty(), NUMBER),
                        new OfficeEnded(
                                CELL, OfficeKind.SECRETARY, holder, FOUNDED, MOVED, OfficeExit.TERM_ENDED, NUMBER),
                        new OfficeAssumed(CELL, OfficeKind.SECRETARY, holder, MOVED, Optional.empty(), NUMBER)));

        assertThat(rows().where(OrganisationTables.OFFICE_HELD, "person", holder.raw()))
                .extracting(row -> row.get("held_from"), row -> row.get("held_until"))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(FOUNDED, MOVED),
                        org.assertj.core.groups.Tuple.tuple(MOVED, null));
    }
}
