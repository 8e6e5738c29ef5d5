package socai.organisation.write.appointment;

import java.util.List;
import java.util.Optional;
import socai.organisation.events.AppointmentEvent.AppointmentWithdrawn;
import socai.organisation.write.Appointment;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Judgement;
import socai.spine.OrganisationId;
import socai.spine.StreamEvent;
import socai.spine.StreamType;
import socai.spine.write.Circumstances;
import socai.spine.write.Decider;
import socai.spine.write.Reader;

/** A proposal that ran out can be withdrawn too: then it no longer stands in anybody's list. */
public final class WithdrawAppointmentDecider implements Decider<WithdrawAppointment, Appointment, Decider.NoFacts> {

    @Override
    public Class<WithdrawAppointment> command() {
        return WithdrawAppointment.class;
    }

    @Override
    public StreamType<Appointment, ?> type() {
        return Appointment.TYPE;
    }

    @Override
    public String stream(WithdrawAppointment command, Act act) {
        return command.appointment().raw();
    }

    @Override
    public Optional<OrganisationId> matter(WithdrawAppointment command, Appointment state, Act act) {
        return state.matter();
    }

    @Override
    public Class<NoFacts> factsType() {
        return NoFacts.class;
    }

    @Override
    public NoFacts gather(WithdrawAppointment command, Appointment state, Act act, Reader reader) {
        return new NoFacts();
    }

    @Override
    public Decision decide(Appointment state, WithdrawAppointment command, NoFacts facts, Circumstances circumstances) {
        Act act = circumstances.act();
        if (state.withdrawn()
                && state.proposal().map(proposed -> proposed.proposer()).equals(act.person())) {
            return Judgement.begin().accept(List::of);
        }
        return Judgement.begin()
                .step(new ProposalExists(state.proposal().isPresent()), new ProposalOpen(state))
                .statute(() -> List.of(
                        new WithdrawnByProposer(state.proposal().orElseThrow().proposer(), act.person())))
                .accept(() -> List.of(new StreamEvent(
                        Appointment.TYPE,
                        command.appointment().raw(),
                        new AppointmentWithdrawn(
                                command.appointment(),
                                state.proposal().orElseThrow().organisation(),
                                circumstances.date()))));
    }
}
