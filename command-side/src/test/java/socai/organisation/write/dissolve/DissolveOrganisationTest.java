package socai.organisation.write.dissolve;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.organisation.events.OrganisationExamples.CELL;
import static socai.organisation.events.OrganisationExamples.CENTRE;
import static socai.organisation.events.OrganisationExamples.COMMUNE;
import static socai.organisation.events.OrganisationExamples.FOUNDED;
import static socai.organisation.events.OrganisationExamples.OTHER_COMMUNE;
import static socai.organisation.events.OrganisationExamples.PROVINCE;
import static socai.organisation.events.OrganisationExamples.cellRoll;
import static socai.organisation.events.OrganisationExamples.organisation;
import static socai.organisation.events.OrganisationExamples.people;
import static socai.organisation.events.OrganisationExamples.person;
import static socai.organisation.write.OrganisationTree.TODAY;
import static socai.organisation.write.OrganisationTree.decisions;
import static socai.organisation.write.OrganisationTree.secretaryOf;
import static socai.organisation.write.OrganisationTree.system;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import socai.organisation.events.DissolutionReason;
import socai.organisation.events.OrganisationEvent.ChildDetached;
import socai.organisation.events.OrganisationEvent.OrganisationDissolved;
import socai.organisation.events.RollEvent.RollEntryClosed;
import socai.organisation.events.RollExit;
import socai.organisation.events.RollKind;
import socai.organisation.write.Organisation;
import socai.organisation.write.Roll;
import socai.spine.OrganisationId;

class DissolveOrganisationTest {

    private static DissolveOrganisation end(OrganisationId organisation, LocalDate on) {
        return new DissolveOrganisation(organisation, on, DissolutionReason.RESTRUCTURED, Optional.of("40-QĐ/ĐU"));
    }

    @Test
    void an_empty_cell_ends_and_its_superior_learns_of_it() {
        var decisions = decisions(new DissolveOrganisationDecider());

        var outcome = decisions.when(end(CELL, TODAY), secretaryOf(COMMUNE));

        outcome.wrote(OrganisationDissolved.class, ChildDetached.class);
        assertThat(decisions.state(Organisation.TYPE, CELL.raw()).existsOn(TODAY))
                .isFalse();
        assertThat(decisions.state(Organisation.TYPE, COMMUNE.raw()).childrenFrom(TODAY))
                .isEmpty();
    }

    @Test
    void a_cell_with_members_does_not_end_until_the_last_has_left() {
        var decisions = decisions(new DissolveOrganisationDecider())
                .given(Roll.TYPE, Roll.stream(CELL, RollKind.CELL), cellRoll(people(1, 1), List.of()));

        decisions.when(end(CELL, TODAY), secretaryOf(COMMUNE)).refusedBy("organisation.no-members-left");

        decisions.given(
                Roll.TYPE,
                Roll.stream(CELL, RollKind.CELL),
                new RollEntryClosed(CELL, RollKind.CELL, person(1), TODAY.plusDays(1), RollExit.REASSIGNED));
        decisions.when(end(CELL, TODAY), secretaryOf(COMMUNE)).refusedBy("organisation.no-members-left");
        decisions.when(end(CELL, TODAY.plusDays(1)), secretaryOf(COMMUNE)).isAccepted();
    }

    @Test
    void an_organisation_does_not_end_above_a_living_one() {
        var decisions = decisions(new DissolveOrganisationDecider());

        decisions.when(end(COMMUNE, TODAY), secretaryOf(PROVINCE)).refusedBy("organisation.nothing-below");
        decisions.when(end(CELL, TODAY.plusDays(1)), secretaryOf(COMMUNE)).isAccepted();
        decisions.when(end(COMMUNE, TODAY), secretaryOf(PROVINCE)).refusedBy("organisation.nothing-below");
        decisions.when(end(COMMUNE, TODAY.plusDays(1)), secretaryOf(PROVINCE)).isAccepted();
    }

    @Test
    void the_same_end_again_changes_nothing_and_another_is_refused() {
        var decisions = decisions(new DissolveOrganisationDecider());
        decisions.when(end(CELL, TODAY), secretaryOf(COMMUNE)).isAccepted();

        decisions.when(end(CELL, TODAY), secretaryOf(COMMUNE)).wroteNothing();
        decisions.when(end(CELL, TODAY.plusDays(1)), secretaryOf(COMMUNE)).refusedBy("organisation.not-dissolved-yet");
        decisions
                .when(
                        new DissolveOrganisation(CELL, TODAY, DissolutionReason.DISCIPLINED, Optional.empty()),
                        secretaryOf(COMMUNE))
                .refusedBy("organisation.not-dissolved-yet");
    }

    @Test
    void the_competent_committee_decides_on_the_end_as_on_the_beginning() {
        var decisions = decisions(new DissolveOrganisationDecider());

        decisions
                .when(end(CELL, TODAY), secretaryOf(OTHER_COMMUNE))
                .refusedBy("organisation.decided-by-competent-body");
        decisions
                .when(end(OTHER_COMMUNE, TODAY), secretaryOf(CENTRE))
                .refusedBy("organisation.decided-by-competent-body");
        decisions.when(end(OTHER_COMMUNE, TODAY), secretaryOf(PROVINCE)).isAccepted();
    }

    @Test
    void only_what_exists_on_the_day_can_end() {
        var decisions = decisions(new DissolveOrganisationDecider());

        decisions
                .when(end(organisation("unknown"), TODAY), secretaryOf(COMMUNE))
                .refusedBy("organisation.exists");
        decisions.when(end(CELL, FOUNDED.minusDays(1)), system()).refusedBy("organisation.lives");
        decisions
                .when(end(CELL, TODAY.minusDays(1)), secretaryOf(COMMUNE))
                .refusedBy("organisation.effective-date-allowed");
    }
}
