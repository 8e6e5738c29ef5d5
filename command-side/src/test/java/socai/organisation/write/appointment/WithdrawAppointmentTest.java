package socai.organisation.write.appointment;

import static socai.organisation.write.OrganisationTree.TODAY;
import static socai.organisation.write.OrganisationTree.decisions;
import static socai.organisation.write.appointment.AppointmentHistory.ID;
import static socai.organisation.write.appointment.AppointmentHistory.OTHER;
import static socai.organisation.write.appointment.AppointmentHistory.PROPOSER;
import static socai.organisation.write.appointment.AppointmentHistory.by;
import static socai.organisation.write.appointment.AppointmentHistory.confirmed;
import static socai.organisation.write.appointment.AppointmentHistory.proposed;
import static socai.organisation.write.appointment.AppointmentHistory.withdrawn;

import org.junit.jupiter.api.Test;
import socai.organisation.events.AppointmentEvent;
import socai.organisation.events.AppointmentEvent.AppointmentWithdrawn;
import socai.organisation.write.Appointment;
import socai.spine.write.Decider;
import socai.spine.write.DeciderFixture;

class WithdrawAppointmentTest {

    private static final WithdrawAppointment WITHDRAW = new WithdrawAppointment(ID);

    private static DeciderFixture<WithdrawAppointment, Appointment, Decider.NoFacts> after(AppointmentEvent... events) {
        var decisions = decisions(new WithdrawAppointmentDecider());
        return events.length == 0 ? decisions : decisions.given(Appointment.TYPE, ID.raw(), events);
    }

    @Test
    void whoever_proposed_withdraws_and_nobody_else() {
        after(proposed()).when(WITHDRAW, by(OTHER, TODAY)).refusedBy("organisation.withdrawn-by-proposer");
        after(proposed()).when(WITHDRAW, by(PROPOSER, TODAY)).wrote(AppointmentWithdrawn.class);
    }

    @Test
    void a_proposal_that_ran_out_can_still_be_withdrawn() {
        after(proposed()).when(WITHDRAW, by(PROPOSER, TODAY.plusDays(90))).isAccepted();
    }

    @Test
    void what_ended_is_not_withdrawn() {
        after(proposed(), confirmed()).when(WITHDRAW, by(PROPOSER, TODAY)).refusedBy("organisation.proposal-open");
        after(proposed(), withdrawn()).when(WITHDRAW, by(PROPOSER, TODAY)).wroteNothing();
        after(proposed(), withdrawn()).when(WITHDRAW, by(OTHER, TODAY)).refusedBy("organisation.proposal-open");
        after().when(WITHDRAW, by(PROPOSER, TODAY)).refusedBy("organisation.proposal-exists");
    }
}
