package socai.organisation.write;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.organisation.events.OrganisationExamples.CELL;
import static socai.organisation.events.OrganisationExamples.COMMUNE;
import static socai.organisation.events.OrganisationExamples.FOUNDED;
import static socai.organisation.events.OrganisationExamples.OTHER_COMMUNE;
import static socai.organisation.events.OrganisationExamples.PROVINCE;
import static socai.organisation.events.OrganisationExamples.centre;
import static socai.organisation.events.OrganisationExamples.commune;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import socai.organisation.events.DissolutionReason;
import socai.organisation.events.OrganisationEvent;
import socai.organisation.events.OrganisationEvent.AdmissionPowerDelegated;
import socai.organisation.events.OrganisationEvent.AdmissionPowerWithdrawn;
import socai.organisation.events.OrganisationEvent.ChildAttached;
import socai.organisation.events.OrganisationEvent.ChildDetached;
import socai.organisation.events.OrganisationEvent.OrganisationDissolved;
import socai.organisation.events.OrganisationEvent.OrganisationRenamed;
import socai.organisation.events.OrganisationEvent.OrganisationReparented;

class OrganisationTest {

    private static final LocalDate LATER = FOUNDED.plusMonths(6);

    private static Organisation after(OrganisationEvent... events) {
        Organisation organisation = Organisation.NONE;
        for (OrganisationEvent event : events) {
            organisation = organisation.evolve(event);
        }
        return organisation;
    }

    @Test
    void an_organisation_exists_from_its_founding_to_the_day_before_its_end() {
        Organisation organisation =
                after(commune(), new OrganisationDissolved(COMMUNE, LATER, DissolutionReason.MERGED, Optional.empty()));

        assertThat(organisation.existsOn(FOUNDED.minusDays(1))).isFalse();
        assertThat(organisation.existsOn(FOUNDED)).isTrue();
        assertThat(organisation.existsOn(LATER.minusDays(1))).isTrue();
        assertThat(organisation.existsOn(LATER)).isFalse();
        assertThat(Organisation.NONE.existsOn(FOUNDED)).isFalse();
    }

    @Test
    void name_and_superior_are_those_of_the_day_that_is_asked_for() {
        Organisation organisation = after(
                commune(),
                new OrganisationRenamed(COMMUNE, "Đảng bộ phường Đức Trọng", LATER, Optional.empty()),
                new OrganisationReparented(
                        COMMUNE, Optional.of(PROVINCE), OTHER_COMMUNE, List.of(), LATER, Optional.empty()));

        assertThat(organisation.nameOn(LATER.minusDays(1))).contains("Đảng bộ xã Đức Trọng");
        assertThat(organisation.nameOn(LATER)).contains("Đảng bộ phường Đức Trọng");
        assertThat(organisation.parentOn(LATER.minusDays(1))).contains(PROVINCE);
        assertThat(organisation.parentOn(LATER)).contains(OTHER_COMMUNE);
        assertThat(organisation.parentOn(FOUNDED.minusDays(1))).isEmpty();
    }

    @Test
    void an_organisation_still_to_come_is_already_in_the_hands_of_its_superior_and_a_root_in_its_own() {
        assertThat(after(commune()).decidedIn(FOUNDED.minusDays(1))).contains(PROVINCE);
        assertThat(after(centre()).decidedIn(LATER)).isEqualTo(after(centre()).id());
        assertThat(Organisation.NONE.decidedIn(LATER)).isEmpty();
    }

    @Test
    void the_power_to_decide_admissions_is_known_for_every_day() {
        Organisation organisation = after(
                commune(),
                new AdmissionPowerDelegated(COMMUNE, LATER, "12-QĐ/TU"),
                new AdmissionPowerWithdrawn(COMMUNE, LATER.plusDays(30), "13-QĐ/TU"));

        assertThat(organisation.delegatedOn(LATER.minusDays(1))).isFalse();
        assertThat(organisation.delegatedOn(LATER)).isTrue();
        assertThat(organisation.delegatedOn(LATER.plusDays(29))).isTrue();
        assertThat(organisation.delegatedOn(LATER.plusDays(30))).isFalse();
    }

    @Test
    void whoever_left_no_longer_stands_below_it_from_that_day() {
        Organisation organisation =
                after(commune(), new ChildAttached(COMMUNE, CELL, FOUNDED), new ChildDetached(COMMUNE, CELL, LATER));

        assertThat(organisation.childrenFrom(LATER.minusDays(1))).containsExactly(CELL);
        assertThat(organisation.childrenFrom(LATER)).isEmpty();
    }
}
