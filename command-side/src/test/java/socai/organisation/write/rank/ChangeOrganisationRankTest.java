package socai.organisation.write.rank;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.organisation.events.OrganisationExamples.CELL;
import static socai.organisation.events.OrganisationExamples.COMMUNE;
import static socai.organisation.events.OrganisationExamples.FOUNDED;
import static socai.organisation.events.OrganisationExamples.PROVINCE;
import static socai.organisation.events.OrganisationExamples.organisation;
import static socai.organisation.write.OrganisationTree.TODAY;
import static socai.organisation.write.OrganisationTree.decisions;
import static socai.organisation.write.OrganisationTree.secretaryOf;
import static socai.organisation.write.OrganisationTree.system;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import socai.organisation.events.OrganisationEvent.OrganisationRankChanged;
import socai.organisation.events.OrganisationForm;
import socai.organisation.events.OrganisationRank;
import socai.organisation.write.Organisation;
import socai.spine.OrganisationId;

class ChangeOrganisationRankTest {

    private static ChangeOrganisationRank rank(OrganisationId organisation, OrganisationRank rank, LocalDate on) {
        return new ChangeOrganisationRank(
                organisation, "dang-bo-xa", rank, OrganisationForm.DANG_BO, on, Optional.of("9-QĐ/TU"));
    }

    @Test
    void another_rank_counts_from_its_day_and_not_before() {
        var decisions = decisions(new ChangeOrganisationRankDecider());

        decisions
                .when(rank(COMMUNE, OrganisationRank.ABOVE_GRASSROOTS, TODAY), secretaryOf(PROVINCE))
                .wrote(OrganisationRankChanged.class);

        Organisation commune = decisions.state(Organisation.TYPE, COMMUNE.raw());
        assertThat(commune.rankOn(TODAY)).contains(OrganisationRank.ABOVE_GRASSROOTS);
        assertThat(commune.rankOn(TODAY.minusDays(1))).contains(OrganisationRank.GRASSROOTS);
        decisions
                .when(rank(COMMUNE, OrganisationRank.ABOVE_GRASSROOTS, TODAY), secretaryOf(PROVINCE))
                .wroteNothing();
    }

    @Test
    void the_rank_stays_below_the_superiors_and_above_those_below() {
        decisions(new ChangeOrganisationRankDecider())
                .when(rank(COMMUNE, OrganisationRank.PROVINCIAL, TODAY), secretaryOf(PROVINCE))
                .refusedBy("organisation.rank-below-parent");
        decisions(new ChangeOrganisationRankDecider())
                .when(
                        new ChangeOrganisationRank(
                                COMMUNE,
                                "chi-bo",
                                OrganisationRank.CELL,
                                OrganisationForm.CHI_BO,
                                TODAY,
                                Optional.empty()),
                        secretaryOf(PROVINCE))
                .refusedBy("organisation.rank-above-children");
    }

    @Test
    void the_form_fits_the_rank() {
        decisions(new ChangeOrganisationRankDecider())
                .when(
                        new ChangeOrganisationRank(
                                COMMUNE,
                                "dang-bo-xa",
                                OrganisationRank.ABOVE_GRASSROOTS,
                                OrganisationForm.CHI_BO,
                                TODAY,
                                Optional.empty()),
                        secretaryOf(PROVINCE))
                .refusedBy("organisation.form-fits-rank");
    }

    @Test
    void of_communes_the_province_decides() {
        decisions(new ChangeOrganisationRankDecider())
                .when(rank(COMMUNE, OrganisationRank.ABOVE_GRASSROOTS, TODAY), secretaryOf(CELL))
                .refusedBy("organisation.decided-by-competent-body");
    }

    @Test
    void a_change_does_not_count_before_it_was_decided_nor_before_the_last_one() {
        decisions(new ChangeOrganisationRankDecider())
                .when(rank(COMMUNE, OrganisationRank.ABOVE_GRASSROOTS, TODAY.minusDays(1)), secretaryOf(PROVINCE))
                .refusedBy("organisation.effective-date-allowed");
        decisions(new ChangeOrganisationRankDecider())
                .when(rank(COMMUNE, OrganisationRank.ABOVE_GRASSROOTS, FOUNDED), system())
                .refusedBy("organisation.ranks-in-order");
    }

    @Test
    void only_a_known_organisation_changes() {
        decisions(new ChangeOrganisationRankDecider())
                .when(rank(organisation("unknown"), OrganisationRank.GRASSROOTS, TODAY), system())
                .refusedBy("organisation.exists");
    }
}
