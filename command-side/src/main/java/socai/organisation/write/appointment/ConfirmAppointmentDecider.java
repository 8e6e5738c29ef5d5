package socai.organisation.write.appointment;

import java.time.LocalDate;
import java.util.ArrayList;
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
import socai.organisation.write.candidate.Candidate;
import socai.organisation.write.candidate.CandidateRules;
import socai.organisation.write.office.EndsAfterStart;
import socai.organisation.write.office.NotHeldTwice;
import socai.organisation.write.office.OneSecretary;
import socai.organisation.write.rules.OrganisationLives;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Judgement;
import socai.spine.OrganisationId;
import socai.spine.Rule;
import socai.spine.Seen;
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
        return state.proposal()
                .map(proposed -> facts(proposed, act, reader))
                .orElse(new Facts(Optional.empty(), Optional.empty()));
    }

    private static Facts facts(AppointmentProposed proposed, Act act, Reader reader) {
        Span held = Appointment.held(proposed, act.businessDate());
        Seen<Organisation> organisation =
                reader.read(Organisation.TYPE, proposed.organisation().raw());
        return new Facts(
                Optional.of(new Place(
                        organisation.map(Organisation::presence),
                        reader.read(Offices.TYPE, Offices.stream(proposed.organisation()))
                                .map(offices -> offices.during(proposed.office(), held)))),
                Candidate.read(organisation, proposed.person(), held.from(), reader));
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
                .statute(() -> statutes(state.proposal().orElseThrow(), facts, circumstances))
                .accept(() -> events(command, state.proposal().orElseThrow(), act));
    }

    private static List<Rule> statutes(AppointmentProposed proposed, Facts facts, Circumstances circumstances) {
        Act act = circumstances.act();
        Place place = facts.place().orElseThrow();
        Span held = Appointment.held(proposed, circumstances.date());
        List<Rule> rules = new ArrayList<>(List.of(
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
                        proposed.office(), proposed.person(), place.holders().value())));
        rules.addAll(CandidateRules.of(facts.candidate(), proposed.office(), held.from(), circumstances));
        return rules;
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
