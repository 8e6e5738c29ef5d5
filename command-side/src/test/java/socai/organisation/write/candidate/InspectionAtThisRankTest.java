package socai.organisation.write.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static socai.organisation.events.OrganisationExamples.CELL;
import static socai.organisation.events.OrganisationExamples.COMMUNE;
import static socai.organisation.events.OrganisationExamples.PROVINCE;
import static socai.organisation.events.OrganisationExamples.person;
import static socai.organisation.write.OrganisationTree.TODAY;
import static socai.organisation.write.OrganisationTree.decisions;
import static socai.organisation.write.OrganisationTree.secretaryOf;
import static socai.organisation.write.OrganisationTree.system;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import socai.membership.write.Membership;
import socai.organisation.events.OrganisationForm;
import socai.organisation.events.OrganisationRank;
import socai.organisation.write.GivenPolicies;
import socai.organisation.write.appointment.ProposeAppointment;
import socai.organisation.write.appointment.ProposeAppointmentDecider;
import socai.organisation.write.office.AppointToOffice;
import socai.organisation.write.office.AppointToOfficeDecider;
import socai.policy.write.TestPolicies;
import socai.spine.Anchors;
import socai.spine.OfficeKind;
import socai.spine.OrganisationId;
import socai.spine.Seen;

class InspectionAtThisRankTest {

    private static final String RULE = "organisation.inspection-commission-rank";

    private static AppointToOffice appoint(OrganisationId where, OfficeKind office, LocalDate from) {
        return new AppointToOffice(where, office, person(1), from, Optional.empty(), Optional.empty());
    }

    @Test
    void a_commune_has_an_inspection_commission_and_a_cell_has_none() {
        var decisions = decisions(new AppointToOfficeDecider(), TestPolicies.book());

        decisions
                .when(appoint(CELL, OfficeKind.INSPECTION_COMMISSION, TODAY), system())
                .refusedBy(RULE);
        decisions
                .when(appoint(COMMUNE, OfficeKind.INSPECTION_COMMISSION, TODAY), system())
                .isAccepted();
        decisions
                .when(appoint(PROVINCE, OfficeKind.INSPECTION_COMMISSION, TODAY), system())
                .isAccepted();
        decisions
                .when(appoint(CELL, OfficeKind.DEPUTY_SECRETARY, TODAY), system())
                .isAccepted();
    }

    @Test
    void nobody_is_proposed_for_what_a_cell_does_not_have() {
        decisions(new ProposeAppointmentDecider(), TestPolicies.book())
                .given(Membership.TYPE, Membership.stream(person(1)), Lives.imported(person(1)))
                .when(
                        new ProposeAppointment(
                                CELL,
                                OfficeKind.INSPECTION_COMMISSION,
                                person(1),
                                TODAY,
                                Optional.empty(),
                                Optional.empty()),
                        secretaryOf(COMMUNE))
                .refusedBy(RULE);
    }

    @ParameterizedTest
    @CsvSource({
        "GRASSROOTS, DANG_BO, grassroots committee, true",
        "GRASSROOTS, CHI_BO, grassroots committee, false",
        "SUB_GRASSROOTS, DANG_BO, grassroots committee, false",
        "SUB_GRASSROOTS, DANG_BO, committee below the grassroots, true",
        "ABOVE_GRASSROOTS, DANG_BO, grassroots committee, true",
        "GRASSROOTS, DANG_BO, committee above the grassroots, false",
        "ABOVE_GRASSROOTS, DANG_BO, provincial committee, false",
        "PROVINCIAL, DANG_BO, provincial committee, true"
    })
    void the_published_rank_is_the_lowest(OrganisationRank rank, OrganisationForm form, String lowest, boolean holds) {
        assertThat(rule(Optional.of(new Candidate.Body(rank, form)), lowest).holds())
                .isEqualTo(holds);
    }

    @Test
    void a_body_that_is_not_known_is_no_limit_and_what_is_nowhere_has_none() {
        assertThat(rule(Optional.empty(), "grassroots committee").holds()).isFalse();
        assertThatThrownBy(() -> rule(
                                Optional.of(new Candidate.Body(OrganisationRank.GRASSROOTS, OrganisationForm.DANG_BO)),
                                "village")
                        .holds())
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static InspectionAtThisRank rule(Optional<Candidate.Body> kind, String lowest) {
        return new InspectionAtThisRank(
                OfficeKind.INSPECTION_COMMISSION,
                new Seen<>("org-1", 0, kind),
                GivenPolicies.of("inspection-commission-lowest-rank", lowest)
                        .parameter("inspection-commission-lowest-rank", Anchors.act(TODAY)));
    }
}
