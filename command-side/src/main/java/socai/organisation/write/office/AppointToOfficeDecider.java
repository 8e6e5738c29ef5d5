package socai.organisation.write.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socai.organisation.events.OfficesEvent.OfficeAssumed;
import socai.organisation.write.Offices;
import socai.organisation.write.Organisation;
import socai.organisation.write.Span;
import socai.organisation.write.candidate.Candidate;
import socai.organisation.write.candidate.CandidateRules;
import socai.organisation.write.office.AppointToOffice.Facts;
import socai.organisation.write.rules.EffectiveDateAllowed;
import socai.organisation.write.rules.OrganisationExists;
import socai.organisation.write.rules.OrganisationLives;
import socai.spine.Act;
import socai.spine.Anchors;
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

/** An office holder need not be a member of this very organisation; which offices need a member is published. */
public final class AppointToOfficeDecider implements Decider<AppointToOffice, Offices, Facts> {

    /** The offices that two people give; where nothing is published about it, one gives each. */
    private static final String GIVEN_BY_TWO = "four-eyes-offices";

    @Override
    public Class<AppointToOffice> command() {
        return AppointToOffice.class;
    }

    @Override
    public StreamType<Offices, ?> type() {
        return Offices.TYPE;
    }

    @Override
    public String stream(AppointToOffice command, Act act) {
        return Offices.stream(command.organisation());
    }

    @Override
    public Optional<OrganisationId> matter(AppointToOffice command, Offices state, Act act) {
        return Optional.of(command.organisation());
    }

    @Override
    public Class<Facts> factsType() {
        return Facts.class;
    }

    @Override
    public Facts gather(AppointToOffice command, Offices state, Act act, Reader reader) {
        Seen<Organisation> organisation =
                reader.read(Organisation.TYPE, command.organisation().raw());
        return new Facts(
                organisation.map(Organisation::presence),
                Candidate.read(organisation, command.person(), command.from(), reader));
    }

    @Override
    public Decision decide(Offices state, AppointToOffice command, Facts facts, Circumstances circumstances) {
        Span span = new Span(command.from(), command.until());
        if (state.assumed(command.office(), command.person(), span, command.decisionNumber())) {
            return Judgement.begin().accept(List::of);
        }
        return Judgement.begin()
                .step(OrganisationExists.of(facts.organisation()))
                .statute(() -> rules(state, command, facts, circumstances))
                .accept(() -> List.of(new StreamEvent(
                        Offices.TYPE,
                        Offices.stream(command.organisation()),
                        new OfficeAssumed(
                                command.organisation(),
                                command.office(),
                                command.person(),
                                command.from(),
                                command.until(),
                                command.decisionNumber()))));
    }

    private static List<Rule> rules(Offices state, AppointToOffice command, Facts facts, Circumstances circumstances) {
        Span span = new Span(command.from(), command.until());
        List<Rule> rules = new ArrayList<>(List.of(
                OrganisationLives.of(facts.organisation(), command.from()),
                new EffectiveDateAllowed(circumstances.act(), command.from()),
                new FilledByAppointment(command.office()),
                new EndsAfterStart(span),
                new NotHeldTwice(command.person(), state.during(command.office(), span)),
                new OneSecretary(command.office(), command.person(), state.during(command.office(), span))));
        rules.addAll(CandidateRules.of(facts.candidate(), command.office(), command.from(), circumstances));
        if (circumstances.policies().has(GIVEN_BY_TWO, Anchors.act(circumstances.date()))) {
            rules.add(new GivenByTwo(
                    command.office(), circumstances.act().office().kind(), circumstances.parameter(GIVEN_BY_TWO)));
        }
        return rules;
    }
}
