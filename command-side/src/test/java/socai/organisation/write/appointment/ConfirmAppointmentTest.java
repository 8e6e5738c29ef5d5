package socai.organisation.write.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.organisation.events.OrganisationExamples.CELL;
import static socai.organisation.events.OrganisationExamples.person;
import static socai.organisation.write.OrganisationTree.TODAY;
import static socai.organisation.write.OrganisationTree.decisions;
import static socai.organisation.write.OrganisationTree.give;
import static socai.organisation.write.appointment.AppointmentHistory.APPOINTED;
import static socai.organisation.write.appointment.AppointmentHistory.ID;
import static socai.organisation.write.appointment.AppointmentHistory.OTHER;
import static socai.organisation.write.appointment.AppointmentHistory.PROPOSER;
import static socai.organisation.write.appointment.AppointmentHistory.by;
import static socai.organisation.write.appointment.AppointmentHistory.confirmed;
import static socai.organisation.write.appointment.AppointmentHistory.proposed;
import static socai.organisation.write.appointment.AppointmentHistory.withdrawn;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import socai.organisation.events.AppointmentEvent;
import socai.organisation.events.AppointmentEvent.AppointmentConfirmed;
import socai.organisation.events.DissolutionReason;
import socai.organisation.events.OfficesEvent.OfficeAssumed;
import socai.organisation.events.OrganisationEvent.OrganisationDissolved;
import socai.organisation.write.Appointment;
import socai.organisation.write.Offices;
import socai.spine.OfficeKind;
import socai.spine.write.DeciderFixture;

class ConfirmAppointmentTest {

    private static final ConfirmAppointment CONFIRM = new ConfirmAppointment(ID);

    private static DeciderFixture<ConfirmAppointment, Appointment, ConfirmAppointment.Facts> after(
            AppointmentEvent... events) {
        var decisions = decisions(new ConfirmAppointmentDecider());
        return events.length == 0 ? decisions : decisions.given(Appointment.TYPE, ID.raw(), events);
    }

    @Test
    void whoever_proposed_does_not_confirm_and_another_does() {
        after(proposed()).when(CONFIRM, by(PROPOSER, TODAY)).refusedBy("organisation.confirmed-by-another");

        var decisions = after(proposed());
        decisions.when(CONFIRM, by(OTHER, TODAY)).wrote(AppointmentConfirmed.class, OfficeAssumed.class);
        assertThat(decisions.state(Offices.TYPE, Offices.stream(CELL)).holds(APPOINTED, OfficeKind.SECRETARY, TODAY))
                .isTrue();
    }

    @Test
    void nobody_confirms_an_office_for_themselves() {
        after(proposed()).when(CONFIRM, by(APPOINTED, TODAY)).refusedBy("organisation.not-own-office");
    }

    @Test
    void a_machine_confirms_nothing() {
        after(proposed()).when(CONFIRM, by(Optional.empty(), TODAY)).refusedBy("organisation.acts-in-person");
    }

    @Test
    void the_last_day_of_the_limit_is_in_time_and_the_next_is_not() {
        after(proposed()).when(CONFIRM, by(OTHER, TODAY.plusDays(30))).isAccepted();
        after(proposed()).when(CONFIRM, by(OTHER, TODAY.plusDays(31))).refusedBy("organisation.confirmed-in-time");
    }

    @Test
    void an_office_is_held_from_the_wanted_day_but_never_from_before_the_confirmation() {
        assertThat(after(proposed(TODAY.plusDays(9), Optional.empty()))
                        .when(CONFIRM, by(OTHER, TODAY.plusDays(3)))
                        .event(OfficeAssumed.class)
                        .from())
                .isEqualTo(TODAY.plusDays(9));
        assertThat(after(proposed(TODAY, Optional.empty()))
                        .when(CONFIRM, by(OTHER, TODAY.plusDays(3)))
                        .event(OfficeAssumed.class)
                        .from())
                .isEqualTo(TODAY.plusDays(3));
    }

    @Test
    void an_office_that_would_be_over_by_now_is_not_given() {
        after(proposed(TODAY, Optional.of(TODAY.plusDays(3))))
                .when(CONFIRM, by(OTHER, TODAY.plusDays(2)))
                .isAccepted();
        after(proposed(TODAY, Optional.of(TODAY.plusDays(3))))
                .when(CONFIRM, by(OTHER, TODAY.plusDays(3)))
                .refusedBy("organisation.office-ends-after-start");
    }

    @Test
    void what_happened_meanwhile_counts() {
        var taken = after(proposed());
        taken.given(
                Offices.TYPE,
                Offices.stream(CELL),
                new OfficeAssumed(CELL, OfficeKind.SECRETARY, person(9), TODAY, Optional.empty(), Optional.empty()));
        taken.when(CONFIRM, by(OTHER, TODAY)).refusedBy("organisation.one-secretary");

        var given = after(proposed());
        given.given(
                Offices.TYPE,
                Offices.stream(CELL),
                new OfficeAssumed(CELL, OfficeKind.SECRETARY, APPOINTED, TODAY, Optional.empty(), Optional.empty()));
        given.when(CONFIRM, by(OTHER, TODAY)).refusedBy("organisation.office-not-held-twice");

        var gone = after(proposed());
        give(gone, CELL, new OrganisationDissolved(CELL, TODAY, DissolutionReason.MERGED, Optional.empty()));
        gone.when(CONFIRM, by(OTHER, TODAY)).refusedBy("organisation.lives");
    }

    @Test
    void a_proposal_ends_once() {
        after(proposed(), withdrawn()).when(CONFIRM, by(OTHER, TODAY)).refusedBy("organisation.proposal-open");
        after(proposed(), confirmed()).when(CONFIRM, by(person(9), TODAY)).refusedBy("organisation.proposal-open");
        after(proposed(), confirmed()).when(CONFIRM, by(OTHER, TODAY)).wroteNothing();
        after().when(CONFIRM, by(OTHER, TODAY)).refusedBy("organisation.proposal-exists");
    }
}
