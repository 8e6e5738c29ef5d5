package socai.organisation.write.reparent;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.organisation.events.OrganisationExamples.CELL;
import static socai.organisation.events.OrganisationExamples.CENTRE;
import static socai.organisation.events.OrganisationExamples.COMMUNE;
import static socai.organisation.events.OrganisationExamples.FOUNDED;
import static socai.organisation.events.OrganisationExamples.OTHER_COMMUNE;
import static socai.organisation.events.OrganisationExamples.OTHER_PROVINCE;
import static socai.organisation.events.OrganisationExamples.PROVINCE;
import static socai.organisation.events.OrganisationExamples.organisation;
import static socai.organisation.write.OrganisationTree.TODAY;
import static socai.organisation.write.OrganisationTree.decisions;
import static socai.organisation.write.OrganisationTree.give;
import static socai.organisation.write.OrganisationTree.secretaryOf;
import static socai.organisation.write.OrganisationTree.system;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import socai.organisation.events.DissolutionReason;
import socai.organisation.events.OrganisationEvent.ChildAttached;
import socai.organisation.events.OrganisationEvent.ChildDetached;
import socai.organisation.events.OrganisationEvent.OrganisationDissolved;
import socai.organisation.events.OrganisationEvent.OrganisationReparented;
import socai.organisation.write.Organisation;
import socai.spine.OrganisationId;

class ReparentOrganisationTest {

    private static ReparentOrganisation move(OrganisationId organisation, OrganisationId to, LocalDate on) {
        return new ReparentOrganisation(organisation, to, on, Optional.of("30-QĐ/TU"));
    }

    @Test
    void the_one_that_moves_and_both_superiors_learn_of_it_together() {
        var decisions = decisions(new ReparentOrganisationDecider());

        var outcome = decisions.when(move(CELL, OTHER_COMMUNE, TODAY), secretaryOf(PROVINCE));

        assertThat(outcome.events())
                .containsExactly(
                        new OrganisationReparented(
                                CELL,
                                Optional.of(COMMUNE),
                                OTHER_COMMUNE,
                                List.of(OTHER_COMMUNE, PROVINCE, CENTRE),
                                TODAY,
                                Optional.of("30-QĐ/TU")),
                        new ChildDetached(COMMUNE, CELL, TODAY),
                        new ChildAttached(OTHER_COMMUNE, CELL, TODAY));
        assertThat(decisions.state(Organisation.TYPE, COMMUNE.raw()).childrenFrom(TODAY))
                .isEmpty();
        assertThat(decisions.state(Organisation.TYPE, OTHER_COMMUNE.raw()).childrenFrom(TODAY))
                .containsExactly(CELL);
    }

    @Test
    void a_move_to_the_superior_it_has_changes_nothing() {
        decisions(new ReparentOrganisationDecider())
                .when(move(CELL, COMMUNE, TODAY), secretaryOf(PROVINCE))
                .wroteNothing();
    }

    @Test
    void both_organisations_must_be_known() {
        var decisions = decisions(new ReparentOrganisationDecider());

        decisions
                .when(move(CELL, organisation("unknown"), TODAY), secretaryOf(PROVINCE))
                .refusedBy("organisation.parent-exists");
        decisions
                .when(move(organisation("unknown"), COMMUNE, TODAY), secretaryOf(PROVINCE))
                .refusedBy("organisation.exists");
    }

    @Test
    void nothing_moves_under_what_does_not_exist_on_the_day() {
        var decisions = decisions(new ReparentOrganisationDecider());
        give(
                decisions,
                OTHER_COMMUNE,
                new OrganisationDissolved(OTHER_COMMUNE, TODAY, DissolutionReason.MERGED, Optional.empty()));

        decisions.when(move(CELL, OTHER_COMMUNE, TODAY), secretaryOf(PROVINCE)).refusedBy("organisation.parent-lives");
    }

    @Test
    void what_ends_or_has_ended_does_not_move() {
        var decisions = decisions(new ReparentOrganisationDecider());
        give(
                decisions,
                CELL,
                new OrganisationDissolved(CELL, TODAY.plusDays(30), DissolutionReason.MERGED, Optional.empty()));

        decisions
                .when(move(CELL, OTHER_COMMUNE, TODAY), secretaryOf(PROVINCE))
                .refusedBy("organisation.not-dissolved-yet");
    }

    @Test
    void nothing_moves_before_it_was_set_up() {
        decisions(new ReparentOrganisationDecider())
                .when(move(CELL, OTHER_COMMUNE, FOUNDED), system())
                .refusedBy("organisation.moves-in-order");
    }

    @Test
    void an_organisation_moves_neither_under_itself_nor_under_one_below_it() {
        var decisions = decisions(new ReparentOrganisationDecider());

        decisions
                .when(move(COMMUNE, COMMUNE, TODAY), secretaryOf(PROVINCE))
                .refusedBy("organisation.not-under-itself", "organisation.rank-below-parent");
        decisions
                .when(move(COMMUNE, CELL, TODAY), secretaryOf(PROVINCE))
                .refusedBy("organisation.not-under-itself", "organisation.rank-below-parent");
    }

    @Test
    void a_superior_of_the_same_rank_is_none() {
        decisions(new ReparentOrganisationDecider())
                .when(move(COMMUNE, OTHER_COMMUNE, TODAY), secretaryOf(PROVINCE))
                .refusedBy("organisation.rank-below-parent");
    }

    @Test
    void who_decides_stands_above_the_new_place() {
        var decisions = decisions(new ReparentOrganisationDecider());

        decisions
                .when(move(CELL, OTHER_COMMUNE, TODAY), secretaryOf(COMMUNE))
                .refusedBy("organisation.decided-by-competent-body");
        decisions
                .when(move(COMMUNE, OTHER_PROVINCE, TODAY), secretaryOf(PROVINCE))
                .refusedBy("organisation.decided-by-competent-body");
        decisions.when(move(CELL, OTHER_COMMUNE, TODAY), secretaryOf(CENTRE)).isAccepted();
    }

    @Test
    void moves_follow_each_other_in_time() {
        var decisions = decisions(new ReparentOrganisationDecider());
        decisions.when(move(CELL, OTHER_COMMUNE, TODAY), secretaryOf(PROVINCE)).isAccepted();

        decisions.when(move(CELL, COMMUNE, TODAY), secretaryOf(PROVINCE)).refusedBy("organisation.moves-in-order");
        decisions
                .when(move(CELL, COMMUNE, TODAY.plusDays(1)), secretaryOf(PROVINCE))
                .isAccepted();
        assertThat(decisions.state(Organisation.TYPE, CELL.raw()).parentOn(TODAY))
                .contains(OTHER_COMMUNE);
        assertThat(decisions.state(Organisation.TYPE, OTHER_COMMUNE.raw()).childrenFrom(TODAY.plusDays(1)))
                .isEmpty();
    }

    @Test
    void a_move_does_not_count_before_it_was_decided() {
        var decisions = decisions(new ReparentOrganisationDecider());

        decisions
                .when(move(CELL, OTHER_COMMUNE, TODAY.minusDays(1)), secretaryOf(PROVINCE))
                .refusedBy("organisation.effective-date-allowed");
        decisions.when(move(CELL, OTHER_COMMUNE, FOUNDED.plusDays(1)), system()).isAccepted();
    }
}
