package socai.organisation.write.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.organisation.events.OrganisationExamples.CELL;
import static socai.organisation.events.OrganisationExamples.organisation;
import static socai.organisation.write.OrganisationTree.TODAY;
import static socai.organisation.write.OrganisationTree.decisions;
import static socai.organisation.write.appointment.AppointmentHistory.APPOINTED;
import static socai.organisation.write.appointment.AppointmentHistory.OTHER;
import static socai.organisation.write.appointment.AppointmentHistory.PROPOSER;
import static socai.organisation.write.appointment.AppointmentHistory.by;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import socai.organisation.events.AppointmentEvent.AppointmentProposed;
import socai.organisation.events.OfficesEvent.OfficeAssumed;
import socai.organisation.write.GivenPolicies;
import socai.organisation.write.Offices;
import socai.spine.OfficeKind;
import socai.spine.OrganisationId;
import socai.spine.time.Deadline;

class ProposeAppointmentTest {

    private static ProposeAppointment propose(OfficeKind office, LocalDate from, Optional<LocalDate> until) {
        return propose(CELL, office, from, until);
    }

    private static ProposeAppointment propose(
            OrganisationId organisation, OfficeKind office, LocalDate from, Optional<LocalDate> until) {
        return new ProposeAppointment(organisation, office, APPOINTED, from, until, Optional.of("70-QĐ/ĐU"));
    }

    @Test
    void a_proposal_gives_nobody_an_office_and_waits_for_the_published_period() {
        var decisions =
                decisions(new ProposeAppointmentDecider(), GivenPolicies.usual().with("four-eyes-period", "14"));

        AppointmentProposed proposed = decisions
                .when(propose(OfficeKind.ADMINISTRATOR, TODAY, Optional.empty()), by(PROPOSER, TODAY))
                .wrote(AppointmentProposed.class)
                .event(AppointmentProposed.class);

        assertThat(proposed.proposer()).isEqualTo(PROPOSER);
        assertThat(proposed.confirm()).isEqualTo(new Deadline(TODAY, 14, "days"));
        assertThat(decisions
                        .state(Offices.TYPE, Offices.stream(CELL))
                        .holds(APPOINTED, OfficeKind.ADMINISTRATOR, TODAY))
                .isFalse();
    }

    @Test
    void a_machine_proposes_nothing() {
        decisions(new ProposeAppointmentDecider())
                .when(propose(OfficeKind.ADMINISTRATOR, TODAY, Optional.empty()), by(Optional.empty(), TODAY))
                .refusedBy("organisation.acts-in-person");
    }

    @ParameterizedTest
    @EnumSource(OfficeKind.class)
    void members_and_the_installation_are_not_proposed(OfficeKind office) {
        var outcome = decisions(new ProposeAppointmentDecider())
                .when(propose(office, TODAY, Optional.empty()), by(PROPOSER, TODAY));

        if (office == OfficeKind.MEMBER
                || office == OfficeKind.FORMER_MEMBER
                || office == OfficeKind.SYSTEM
                || office == OfficeKind.UNNAMED) {
            outcome.refusedBy("organisation.filled-by-appointment");
        } else {
            outcome.isAccepted();
        }
    }

    @Test
    void what_could_not_be_confirmed_is_not_proposed() {
        var decisions = decisions(new ProposeAppointmentDecider())
                .given(
                        Offices.TYPE,
                        Offices.stream(CELL),
                        new OfficeAssumed(
                                CELL,
                                OfficeKind.SECRETARY,
                                OTHER,
                                TODAY,
                                Optional.of(TODAY.plusDays(10)),
                                Optional.empty()));

        decisions
                .when(propose(OfficeKind.SECRETARY, TODAY.plusDays(9), Optional.empty()), by(PROPOSER, TODAY))
                .refusedBy("organisation.one-secretary");
        decisions
                .when(propose(OfficeKind.SECRETARY, TODAY.plusDays(10), Optional.empty()), by(PROPOSER, TODAY))
                .isAccepted();
        decisions
                .when(propose(OfficeKind.SECRETARY, TODAY.minusDays(1), Optional.empty()), by(PROPOSER, TODAY))
                .refusedBy("organisation.effective-date-allowed", "organisation.one-secretary");
        decisions
                .when(propose(OfficeKind.MINUTE_TAKER, TODAY, Optional.of(TODAY)), by(PROPOSER, TODAY))
                .refusedBy("organisation.office-ends-after-start");
        decisions
                .when(
                        propose(organisation("unknown"), OfficeKind.SECRETARY, TODAY, Optional.empty()),
                        by(PROPOSER, TODAY))
                .refusedBy("organisation.exists");
    }
}
