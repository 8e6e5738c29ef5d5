package socai.organisation.write.appointment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.organisation.events.AppointmentEvent.AppointmentConfirmed;
import socai.organisation.events.AppointmentEvent.AppointmentProposed;
import socai.organisation.events.OfficesEvent.OfficeAssumed;
import socai.organisation.write.Appointment;
import socai.organisation.write.Offices;
import socai.organisation.write.Organisation;
import socai.organisation.write.Span;
import socai.organisation.write.appointment.ConfirmAppointment.Facts;
import socai.organisation.write.appointment.ConfirmAppointment.Place;
import socai.organisation.write.office.EndsAfterStart;
import socai.organisation.write.office.NotHeldTwice;
import socai.organisation.write.office.OneSecretary;
import socai.organisation.write.rules.OrganisationLives;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Judgement;
import socai.spine.OrganisationId;
import socai.spine.Rule;
import socai.spine.StreamEvent;
import socai.spine.StreamType;
import socai.spine.write.Circumstances;
import socai.spine.write.Decider;
import socai.spine.write.Reader;

/** Ends the proposal and gives the office in one moment; judged anew, since much may have happened meanwhile. */
public final class ConfirmAppointmentDecider implements Decider<ConfirmAppointment, Appointment, Facts> {

    @Override
    public Class<ConfirmAppointment> command() {
        return ConfirmAppointment.class;
    }

    @Override
    public StreamType<Appointment, ?> type() {
        return Appointment.TYPE;
    }

    @Override
    public String stream(ConfirmAppointment command, Act act) {
        return command.appointment().raw();
    }

    @Override
    public Optional<OrganisationId> matter(ConfirmAppointment command, Appointment state, Act act) {
        return state.matter();
    }

    @Override
    public Class<Facts> factsType() {
        return Facts.class;
    }

    @Override
    public Facts gather(ConfirmAppointment command, Appointment state, Act act, Reader reader) {
        return new Facts(state.proposal()
                .map(proposed -> new Place(
                        reader.read(Organisation.TYPE, proposed.organisation().raw())
                                .map(Organisation::presence),
                        reader.read(Offices.TYPE, Offices.stream(proposed.organisation()))
                                .map(offices -> offices.during(
                                        proposed.office(), Appointment.held(proposed, act.businessDate()))))));
    }

    @Override
    public Decision decide(Appointment state, ConfirmAppointment command, Facts facts, Circumstances circumstances) {
        Act act = circumstances.act();
        if (state.confirmer().isPresent() && state.confirmer().equals(act.person())) {
            return Judgement.begin().accept(List::of);
        }
        return Judgement.begin()
                .step(
                        new ActsInPerson(act.person()),
                        new ProposalExists(state.proposal().isPresent()),
                        new ProposalOpen(state))
                .statute(() ->
                        statute(state.proposal().orElseThrow(), facts.place().orElseThrow(), circumstances))
                .accept(() -> events(command, state.proposal().orElseThrow(), act));
    }

    private static List<Rule> statute(AppointmentProposed proposed, Place place, Circumstances circumstances) {
        Act act = circumstances.act();
        Span held = Appointment.held(proposed, circumstances.date());
        return List.of(
                new ConfirmedByAnother(proposed.proposer(), act.person()),
                new NotOneOwnOffice(proposed.person(), act.person()),
                new ConfirmedInTime(
                        proposed.confirm(),
                        circumstances.date(),
                        circumstances.policies().calendar()),
                OrganisationLives.of(place.organisation(), held.from()),
                new EndsAfterStart(held),
                new NotHeldTwice(proposed.person(), place.holders().value()),
                new OneSecretary(
                        proposed.office(), proposed.person(), place.holders().value()));
    }

    private static List<StreamEvent> events(ConfirmAppointment command, AppointmentProposed proposed, Act act) {
        LocalDate on = act.businessDate();
        Span held = Appointment.held(proposed, on);
        return List.of(
                new StreamEvent(
                        Appointment.TYPE,
                        command.appointment().raw(),
                        new AppointmentConfirmed(
                                command.appointment(),
                                proposed.organisation(),
                                act.person().orElseThrow(),
                                on)),
                new StreamEvent(
                        Offices.TYPE,
                        Offices.stream(proposed.organisation()),
                        new OfficeAssumed(
                                proposed.organisation(),
                                proposed.office(),
                                proposed.person(),
                                held.from(),
                                held.until(),
                                proposed.decisionNumber())));
    }
}
