package socai.organisation.write.establish;

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
import static socai.organisation.write.establish.Foundings.CODE;
import static socai.organisation.write.establish.Foundings.cell;
import static socai.organisation.write.establish.Foundings.cellUnder;
import static socai.organisation.write.establish.Foundings.coded;
import static socai.organisation.write.establish.Foundings.commune;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import socai.organisation.events.DissolutionReason;
import socai.organisation.events.OrganisationEvent.ChildAttached;
import socai.organisation.events.OrganisationEvent.OrganisationDissolved;
import socai.organisation.events.OrganisationEvent.OrganisationEstablished;
import socai.organisation.events.OrganisationForm;
import socai.organisation.events.OrganisationRank;
import socai.organisation.write.GivenPolicies;
import socai.organisation.write.Organisation;
import socai.organisation.write.rules.FormFitsRank;
import socai.spine.Act;
import socai.spine.Effect;
import socai.spine.OrganisationId;
import socai.spine.write.Acts;

class EstablishOrganisationTest {

    @Test
    void a_cell_is_set_up_under_its_commune_which_learns_of_it() {
        Act act = secretaryOf(COMMUNE);

        var outcome = decisions(new EstablishOrganisationDecider()).when(coded(CODE), act);

        OrganisationId id = OrganisationId.of(act.command().derive("org", 0));
        assertThat(outcome.event(OrganisationEstablished.class))
                .isEqualTo(new OrganisationEstablished(
                        id,
                        "Chi bộ Trường tiểu học",
                        Optional.of(COMMUNE),
                        List.of(COMMUNE, PROVINCE, CENTRE),
                        "chi-bo",
                        OrganisationRank.CELL,
                        OrganisationForm.CHI_BO,
                        Optional.of("38168053000001"),
                        false,
                        false,
                        TODAY,
                        Optional.of("15-QĐ/ĐU")));
        assertThat(outcome.event(ChildAttached.class)).isEqualTo(new ChildAttached(COMMUNE, id, TODAY));
        assertThat(outcome.effects())
                .containsExactly(new Effect.Claim("organisation-code", "38168053000001", id.raw()));
    }

    @Test
    void the_matter_of_setting_up_is_the_superior_and_of_a_root_the_root_itself() {
        var decider = new EstablishOrganisationDecider();
        Act act = secretaryOf(COMMUNE);

        assertThat(decider.matter(cellUnder(COMMUNE), Organisation.NONE, act)).contains(COMMUNE);
        assertThat(decider.matter(cell(Optional.empty(), Optional.empty(), TODAY), Organisation.NONE, act))
                .contains(OrganisationId.of(act.command().derive("org", 0)));
    }

    @Test
    void the_installation_founds_a_root_that_has_long_existed() {
        decisions(new EstablishOrganisationDecider())
                .when(
                        new EstablishOrganisation(
                                "Trung ương",
                                Optional.empty(),
                                "trung-uong",
                                OrganisationRank.CENTRAL,
                                OrganisationForm.DANG_BO,
                                Optional.empty(),
                                false,
                                false,
                                LocalDate.of(1930, 2, 3),
                                Optional.empty()),
                        system())
                .wrote(OrganisationEstablished.class);
    }

    @Test
    void without_a_known_superior_nothing_is_set_up_and_nothing_else_is_judged() {
        var outcome = decisions(new EstablishOrganisationDecider())
                .when(cell(Optional.of(organisation("unknown")), Optional.of("1"), FOUNDED), secretaryOf(COMMUNE));

        outcome.refusedBy("organisation.parent-exists");
    }

    @Test
    void the_superior_must_exist_on_the_first_day() {
        var decisions = decisions(new EstablishOrganisationDecider());

        decisions
                .when(cell(Optional.of(COMMUNE), Optional.empty(), FOUNDED.minusDays(1)), system())
                .refusedBy("organisation.parent-lives");
        decisions
                .when(cell(Optional.of(COMMUNE), Optional.empty(), FOUNDED), system())
                .isAccepted();
    }

    @Test
    void nothing_is_set_up_under_a_superior_whose_end_is_decided() {
        var decisions = decisions(new EstablishOrganisationDecider());
        give(
                decisions,
                OTHER_COMMUNE,
                new OrganisationDissolved(
                        OTHER_COMMUNE, TODAY.plusDays(30), DissolutionReason.MERGED, Optional.empty()));

        decisions.when(cellUnder(OTHER_COMMUNE), secretaryOf(PROVINCE)).refusedBy("organisation.parent-lives");
    }

    @Test
    void an_organisation_ranks_strictly_below_its_superior() {
        var decisions = decisions(new EstablishOrganisationDecider());

        decisions.when(cellUnder(CELL), secretaryOf(COMMUNE)).refusedBy("organisation.rank-below-parent");
        decisions
                .when(
                        commune(OTHER_COMMUNE, OrganisationRank.GRASSROOTS, OrganisationForm.DANG_BO, false),
                        secretaryOf(PROVINCE))
                .refusedBy("organisation.rank-below-parent");
        decisions
                .when(
                        commune(PROVINCE, OrganisationRank.ABOVE_GRASSROOTS, OrganisationForm.DANG_BO, false),
                        secretaryOf(PROVINCE))
                .isAccepted();
    }

    @ParameterizedTest
    @CsvSource({
        "CENTRAL, DANG_BO",
        "PROVINCIAL, DANG_BO",
        "ABOVE_GRASSROOTS, DANG_BO",
        "GRASSROOTS, DANG_BO",
        "GRASSROOTS, CHI_BO",
        "SUB_GRASSROOTS, DANG_BO",
        "CELL, CHI_BO",
        "GROUP, TO_DANG"
    })
    void only_these_forms_fit_a_rank(OrganisationRank rank, OrganisationForm form) {
        assertThat(new FormFitsRank(rank, form).holds()).isTrue();
        for (OrganisationForm other : OrganisationForm.values()) {
            boolean grassroots = rank == OrganisationRank.GRASSROOTS && other != OrganisationForm.TO_DANG;
            assertThat(new FormFitsRank(rank, other).holds()).isEqualTo(other == form || grassroots);
        }
    }

    @Test
    void a_form_that_does_not_fit_is_refused() {
        decisions(new EstablishOrganisationDecider())
                .when(
                        commune(PROVINCE, OrganisationRank.GRASSROOTS, OrganisationForm.TO_DANG, false),
                        secretaryOf(PROVINCE))
                .refusedBy("organisation.form-fits-rank");
    }

    @Test
    void a_cell_is_set_up_by_a_committee_in_the_line_above_it() {
        var decisions = decisions(new EstablishOrganisationDecider());

        decisions.when(cellUnder(COMMUNE), secretaryOf(PROVINCE)).isAccepted();
        decisions
                .when(cellUnder(COMMUNE), secretaryOf(OTHER_COMMUNE))
                .refusedBy("organisation.decided-by-competent-body");
    }

    @Test
    void a_commune_is_set_up_by_its_province_and_not_by_the_centre() {
        var decisions = decisions(new EstablishOrganisationDecider());
        var commune = commune(PROVINCE, OrganisationRank.GRASSROOTS, OrganisationForm.DANG_BO, false);

        decisions.when(commune, secretaryOf(CENTRE)).refusedBy("organisation.decided-by-competent-body");
        decisions.when(commune, secretaryOf(OTHER_PROVINCE)).refusedBy("organisation.decided-by-competent-body");
        var outcome = decisions.when(commune, secretaryOf(PROVINCE)).isAccepted();
        assertThat(outcome.check("organisation.decided-by-competent-body").parameters())
                .extracting(use -> use.key())
                .containsExactly("commune-organisation-setup-decider");
    }

    @Test
    void before_there_was_a_regulation_for_communes_any_superior_set_them_up() {
        decisions(
                        new EstablishOrganisationDecider(),
                        GivenPolicies.usual().without("commune-organisation-setup-decider"))
                .when(
                        commune(PROVINCE, OrganisationRank.GRASSROOTS, OrganisationForm.DANG_BO, false),
                        secretaryOf(CENTRE))
                .isAccepted();
    }

    @Test
    void only_a_grassroots_organisation_with_a_committee_is_given_the_power_over_admissions() {
        var decisions = decisions(new EstablishOrganisationDecider());

        decisions
                .when(
                        commune(PROVINCE, OrganisationRank.GRASSROOTS, OrganisationForm.DANG_BO, true),
                        secretaryOf(PROVINCE))
                .isAccepted();
        decisions
                .when(
                        commune(PROVINCE, OrganisationRank.GRASSROOTS, OrganisationForm.CHI_BO, true),
                        secretaryOf(PROVINCE))
                .refusedBy("organisation.admission-power-fits");
        decisions
                .when(
                        commune(PROVINCE, OrganisationRank.ABOVE_GRASSROOTS, OrganisationForm.DANG_BO, true),
                        secretaryOf(PROVINCE))
                .refusedBy("organisation.admission-power-fits");
    }

    @Test
    void an_earlier_first_day_comes_from_paper_only() {
        var decisions = decisions(new EstablishOrganisationDecider());
        var yesterday = cell(Optional.of(COMMUNE), Optional.empty(), TODAY.minusDays(1));

        decisions.when(yesterday, secretaryOf(COMMUNE)).refusedBy("organisation.effective-date-allowed");
        decisions.when(yesterday, Acts.fromPaper(TODAY, TODAY, COMMUNE)).isAccepted();
    }

    @Test
    void an_organisation_is_set_up_once() {
        Act act = secretaryOf(COMMUNE);
        var decisions = decisions(new EstablishOrganisationDecider());
        decisions.when(cellUnder(COMMUNE), act).isAccepted();

        decisions.when(cellUnder(COMMUNE), act).refusedBy("organisation.not-established-yet");
    }
}
