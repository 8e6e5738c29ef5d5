package socai.organisation.write.rename;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.organisation.events.OrganisationExamples.CELL;
import static socai.organisation.events.OrganisationExamples.COMMUNE;
import static socai.organisation.events.OrganisationExamples.FOUNDED;
import static socai.organisation.events.OrganisationExamples.cell;
import static socai.organisation.events.OrganisationExamples.organisation;
import static socai.organisation.write.OrganisationTree.TODAY;
import static socai.organisation.write.OrganisationTree.decisions;
import static socai.organisation.write.OrganisationTree.give;
import static socai.organisation.write.OrganisationTree.secretaryOf;
import static socai.organisation.write.OrganisationTree.system;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import socai.organisation.events.DissolutionReason;
import socai.organisation.events.OrganisationEvent.OrganisationDissolved;
import socai.organisation.events.OrganisationEvent.OrganisationRenamed;
import socai.organisation.write.Organisation;
import socai.spine.OrganisationId;

class RenameOrganisationTest {

    private static RenameOrganisation rename(OrganisationId organisation, String name, LocalDate on) {
        return new RenameOrganisation(organisation, name, on, Optional.of("20-QĐ/ĐU"));
    }

    @Test
    void a_new_name_counts_from_its_day() {
        var decisions = decisions(new RenameOrganisationDecider());

        decisions
                .when(rename(CELL, " Chi bộ tổ dân phố 1 ", TODAY), secretaryOf(COMMUNE))
                .wrote(OrganisationRenamed.class);

        Organisation cell = decisions.state(Organisation.TYPE, CELL.raw());
        assertThat(cell.nameOn(TODAY)).contains("Chi bộ tổ dân phố 1");
        assertThat(cell.nameOn(TODAY.minusDays(1))).contains("Chi bộ thôn Phú Hội");
    }

    @Test
    void the_name_it_bears_already_changes_nothing() {
        decisions(new RenameOrganisationDecider())
                .when(rename(CELL, "Chi bộ thôn Phú Hội", TODAY), secretaryOf(COMMUNE))
                .wroteNothing();
    }

    @Test
    void the_superior_decides_on_a_name() {
        Organisation cell = Organisation.NONE.evolve(cell());

        assertThat(new RenameOrganisationDecider().matter(rename(CELL, "x", TODAY), cell, secretaryOf(COMMUNE)))
                .contains(COMMUNE);
    }

    @Test
    void only_a_known_organisation_can_be_renamed() {
        decisions(new RenameOrganisationDecider())
                .when(rename(organisation("unknown"), "x", TODAY), secretaryOf(COMMUNE))
                .refusedBy("organisation.exists");
    }

    @Test
    void only_an_organisation_that_exists_on_the_day_can_be_renamed() {
        var decisions = decisions(new RenameOrganisationDecider());
        give(
                decisions,
                CELL,
                new OrganisationDissolved(CELL, TODAY.plusDays(2), DissolutionReason.MERGED, Optional.empty()));

        decisions
                .when(rename(CELL, "x", TODAY.plusDays(2)), secretaryOf(COMMUNE))
                .refusedBy("organisation.lives");
        decisions.when(rename(CELL, "x", FOUNDED.minusDays(1)), system()).refusedBy("organisation.lives");
        decisions
                .when(rename(CELL, "x", TODAY.plusDays(1)), secretaryOf(COMMUNE))
                .isAccepted();
    }

    @Test
    void a_name_does_not_count_before_it_was_decided() {
        decisions(new RenameOrganisationDecider())
                .when(rename(CELL, "x", TODAY.minusDays(1)), secretaryOf(COMMUNE))
                .refusedBy("organisation.effective-date-allowed");
    }
}
