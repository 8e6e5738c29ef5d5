package socai.organisation.write.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.organisation.events.OrganisationExamples.CELL;
import static socai.organisation.events.OrganisationExamples.COMMUNE;
import static socai.organisation.events.OrganisationExamples.FOUNDED;
import static socai.organisation.events.OrganisationExamples.PROVINCE;
import static socai.organisation.events.OrganisationExamples.commune;
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
import socai.organisation.events.OrganisationEvent.AdmissionPowerDelegated;
import socai.organisation.events.OrganisationEvent.AdmissionPowerWithdrawn;
import socai.organisation.events.OrganisationEvent.OrganisationDissolved;
import socai.organisation.write.Organisation;
import socai.spine.OrganisationId;

class AdmissionPowerTest {

    private static DelegateAdmissionPower delegate(OrganisationId organisation, LocalDate on, String number) {
        return new DelegateAdmissionPower(organisation, on, number);
    }

    private static WithdrawAdmissionPower take(LocalDate on, String number) {
        return new WithdrawAdmissionPower(COMMUNE, on, number);
    }

    @Test
    void a_grassroots_committee_is_given_the_power_by_its_superior() {
        var decider = new DelegateAdmissionPowerDecider();
        var command = delegate(COMMUNE, TODAY, "50-QĐ/TU");

        decisions(decider).when(command, secretaryOf(PROVINCE)).wrote(AdmissionPowerDelegated.class);
        assertThat(decider.matter(command, Organisation.NONE.evolve(commune()), secretaryOf(PROVINCE)))
                .contains(PROVINCE);
    }

    @Test
    void a_cell_is_not_given_the_power() {
        decisions(new DelegateAdmissionPowerDecider())
                .when(delegate(CELL, TODAY, "50-QĐ/TU"), secretaryOf(COMMUNE))
                .refusedBy("organisation.admission-power-fits");
    }

    @Test
    void the_same_decision_again_changes_nothing_and_a_second_one_is_refused() {
        var decisions = decisions(new DelegateAdmissionPowerDecider());
        decisions
                .when(delegate(COMMUNE, TODAY, "50-QĐ/TU"), secretaryOf(PROVINCE))
                .isAccepted();

        decisions
                .when(delegate(COMMUNE, TODAY, " 50-QĐ/TU "), secretaryOf(PROVINCE))
                .wroteNothing();
        decisions
                .when(delegate(COMMUNE, TODAY.plusDays(1), "51-QĐ/TU"), secretaryOf(PROVINCE))
                .refusedBy("organisation.not-delegated-yet");
    }

    @Test
    void only_a_power_that_was_given_is_withdrawn() {
        var decisions = decisions(new WithdrawAdmissionPowerDecider());

        decisions.when(take(TODAY, "60-QĐ/TU"), secretaryOf(PROVINCE)).refusedBy("organisation.power-is-delegated");

        give(decisions, COMMUNE, new AdmissionPowerDelegated(COMMUNE, TODAY, "50-QĐ/TU"));
        decisions
                .when(take(TODAY.plusDays(1), "60-QĐ/TU"), secretaryOf(PROVINCE))
                .wrote(AdmissionPowerWithdrawn.class);
        decisions
                .when(take(TODAY.plusDays(1), "60-QĐ/TU"), secretaryOf(PROVINCE))
                .wroteNothing();
        decisions
                .when(take(TODAY.plusDays(2), "61-QĐ/TU"), secretaryOf(PROVINCE))
                .refusedBy("organisation.power-is-delegated");
    }

    @Test
    void giving_and_taking_back_follow_each_other_in_time() {
        var withdrawals = decisions(new WithdrawAdmissionPowerDecider());
        give(withdrawals, COMMUNE, new AdmissionPowerDelegated(COMMUNE, TODAY.plusDays(10), "50-QĐ/TU"));

        withdrawals
                .when(take(TODAY.plusDays(9), "60-QĐ/TU"), secretaryOf(PROVINCE))
                .refusedBy("organisation.delegations-in-order");
        withdrawals
                .when(take(TODAY.plusDays(10), "60-QĐ/TU"), secretaryOf(PROVINCE))
                .isAccepted();

        var delegations = decisions(new DelegateAdmissionPowerDecider());
        give(delegations, COMMUNE, new AdmissionPowerWithdrawn(COMMUNE, TODAY.plusDays(10), "60-QĐ/TU"));
        delegations
                .when(delegate(COMMUNE, TODAY.plusDays(9), "70-QĐ/TU"), secretaryOf(PROVINCE))
                .refusedBy("organisation.delegations-in-order");
        delegations
                .when(delegate(COMMUNE, TODAY.plusDays(10), "70-QĐ/TU"), secretaryOf(PROVINCE))
                .isAccepted();
    }

    @Test
    void nothing_is_given_to_what_is_unknown_or_does_not_exist_on_the_day() {
        var decisions = decisions(new DelegateAdmissionPowerDecider());

        decisions
                .when(delegate(organisation("unknown"), TODAY, "50-QĐ/TU"), secretaryOf(PROVINCE))
                .refusedBy("organisation.exists");
        decisions
                .when(delegate(COMMUNE, TODAY.minusDays(1), "50-QĐ/TU"), secretaryOf(PROVINCE))
                .refusedBy("organisation.effective-date-allowed");
        give(decisions, COMMUNE, new OrganisationDissolved(COMMUNE, TODAY, DissolutionReason.MERGED, Optional.empty()));
        decisions
                .when(delegate(COMMUNE, TODAY, "50-QĐ/TU"), secretaryOf(PROVINCE))
                .refusedBy("organisation.lives");
    }

    @Test
    void nothing_is_taken_from_what_is_unknown_or_does_not_exist_on_the_day() {
        var decisions = decisions(new WithdrawAdmissionPowerDecider());

        decisions
                .when(new WithdrawAdmissionPower(organisation("unknown"), TODAY, "60-QĐ/TU"), secretaryOf(PROVINCE))
                .refusedBy("organisation.exists", "organisation.power-is-delegated");
        give(decisions, COMMUNE, new AdmissionPowerDelegated(COMMUNE, FOUNDED, "50-QĐ/TU"));
        decisions
                .when(take(TODAY.minusDays(1), "60-QĐ/TU"), secretaryOf(PROVINCE))
                .refusedBy("organisation.effective-date-allowed");
        decisions.when(take(FOUNDED, "60-QĐ/TU"), system()).isAccepted();
    }
}
