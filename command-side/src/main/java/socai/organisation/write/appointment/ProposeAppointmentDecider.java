package socai.organisation.write.appointment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socai.organisation.events.AppointmentEvent.AppointmentProposed;
import socai.organisation.events.AppointmentId;
import socai.organisation.write.Appointment;
import socai.organisation.write.Offices;
import socai.organisation.write.Organisation;
import socai.organisation.write.Span;
import socai.organisation.write.appointment.ProposeAppointment.Facts;
import socai.organisation.write.candidate.Candidate;
import socai.organisation.write.candidate.CandidateRules;
import socai.organisation.write.office.EndsAfterStart;
import socai.organisation.write.office.FilledByAppointment;
import socai.organisation.write.office.NotHeldTwice;
import socai.organisation.write.office.OneSecretary;
import socai.organisation.write.rules.EffectiveDateAllowed;
import socai.organisation.write.rules.OrganisationExists;
import socai.organisation.write.rules.OrganisationLives;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Judgement;
import socai.spine.OrganisationId;
import socai.spine.Parameter;
import socai.spine.Rule;
import socai.spine.Seen;
import socai.spine.StreamEvent;
import socai.spine.StreamType;
import socai.spine.time.Deadline;
import socai.spine.write.Circumstances;
import socai.spine.write.Decider;
import socai.spine.write.Reader;

/** Judged as the appointment itself would be, so that nobody waits for a confirmation that cannot be given. */
public final class ProposeAppointmentDecider implements Decider<ProposeAppointment, Appointment, Facts> {

    /** How long a proposal waits, in the parameter's own unit. */
    static final String PERIOD = "four-eyes-period";

    @Override
    public Class<ProposeAppointment> command() {
        return ProposeAppointment.class;
    }

    @Override
    public StreamType<Appointment, ?> type() {
        return Appointment.TYPE;
    }

    @Override
    public String stream(ProposeAppointment command, Act act) {
        return act.command().derive(AppointmentId.PREFIX, 0);
    }

    @Override
    public Optional<OrganisationId> matter(ProposeAppointment command, Appointment state, Act act) {
        return Optional.of(command.organisation());
    }

    @Override
    public Class<Facts> factsType() {
        return Facts.class;
    }

    @Override
    public Facts gather(ProposeAppointment command, Appointment state, Act act, Reader reader) {
        Seen<Organisation> organisation =
                reader.read(Organisation.TYPE, command.organisation().raw());
        return new Facts(
                organisation.map(Organisation::presence),
                reader.read(Offices.TYPE, Offices.stream(command.organisation()))
                        .map(offices -> offices.during(command.office(), wanted(command))),
                Candidate.read(organisation, command.person(), command.from(), reader));
    }

    private static List<Rule> statutes(ProposeAppointment command, Facts facts, Circumstances circumstances) {
        List<Rule> rules = new ArrayList<>(List.of(
                OrganisationLives.of(facts.organisation(), command.from()),
                new EffectiveDateAllowed(circumstances.act(), command.from()),
                new FilledByAppointment(command.office()),
                new EndsAfterStart(wanted(command)),
                new NotHeldTwice(command.person(), facts.holders().value()),
                new OneSecretary(
                        command.office(), command.person(), facts.holders().value())));
        rules.addAll(CandidateRules.of(facts.candidate(), command.office(), command.from(), circumstances));
        return rules;
    }

    private static Span wanted(ProposeAppointment command) {
        return new Span(command.from(), command.until());
    }

    @Override
    public Decision decide(Appointment state, ProposeAppointment command, Facts facts, Circumstances circumstances) {
        Act act = circumstances.act();
        Parameter period = circumstances.parameter(PERIOD);
        String stream = stream(command, act);
        return Judgement.begin()
                .step(new ActsInPerson(act.person()), OrganisationExists.of(facts.organisation()))
                .statute(() -> statutes(command, facts, circumstances))
                .accept(() -> List.of(new StreamEvent(
                        Appointment.TYPE,
                        stream,
                        new AppointmentProposed(
                                AppointmentId.of(stream),
                                command.organisation(),
                                command.office(),
                                command.person(),
                                command.from(),
                                command.until(),
                                command.decisionNumber(),
                                act.person().orElseThrow(),
                                new Deadline(circumstances.date(), period.number(), period.unit())))));
    }
}
