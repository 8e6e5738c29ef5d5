package socai.organisation.write.dissolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socai.organisation.events.OrganisationEvent.ChildDetached;
import socai.organisation.events.OrganisationEvent.OrganisationDissolved;
import socai.organisation.events.RollKind;
import socai.organisation.write.Organisation;
import socai.organisation.write.Roll;
import socai.organisation.write.dissolve.DissolveOrganisation.Facts;
import socai.organisation.write.line.Line;
import socai.organisation.write.rules.DecidedByCompetentBody;
import socai.organisation.write.rules.EffectiveDateAllowed;
import socai.organisation.write.rules.NotDissolvedYet;
import socai.organisation.write.rules.OrganisationExists;
import socai.organisation.write.rules.OrganisationLives;
import socai.organisation.write.rules.SetupDecider;
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

/** Writes the end and, to the superior, that one less stands under it. */
public final class DissolveOrganisationDecider implements Decider<DissolveOrganisation, Organisation, Facts> {

    @Override
    public Class<DissolveOrganisation> command() {
        return DissolveOrganisation.class;
    }

    @Override
    public StreamType<Organisation, ?> type() {
        return Organisation.TYPE;
    }

    @Override
    public String stream(DissolveOrganisation command, Act act) {
        return command.organisation().raw();
    }

    @Override
    public Optional<OrganisationId> matter(DissolveOrganisation command, Organisation state, Act act) {
        return state.decidedIn(act.today());
    }

    @Override
    public Class<Facts> factsType() {
        return Facts.class;
    }

    @Override
    public Facts gather(DissolveOrganisation command, Organisation state, Act act, Reader reader) {
        return new Facts(
                Line.read(reader, state.superiorOn(command.on()), command.on()),
                reader.read(Roll.TYPE, Roll.stream(command.organisation(), RollKind.CELL))
                        .map(roll -> roll.seatedFrom(command.on()).size()));
    }

    @Override
    public Decision decide(Organisation state, DissolveOrganisation command, Facts facts, Circumstances circumstances) {
        if (state.end()
                .filter(end -> end.on().equals(command.on()) && end.reason() == command.reason())
                .isPresent()) {
            return Judgement.begin().accept(List::of);
        }
        return Judgement.begin()
                .step(OrganisationExists.of(state.presence()), new NotDissolvedYet(state.dissolved()))
                .statute(() -> statutes(state, command, facts, circumstances))
                .accept(() -> events(state, command));
    }

    private static List<Rule> statutes(
            Organisation state, DissolveOrganisation command, Facts facts, Circumstances circumstances) {
        List<Rule> rules = new ArrayList<>(List.of(
                OrganisationLives.of(state.presence(), command.on()),
                new EffectiveDateAllowed(circumstances.act(), command.on()),
                new NothingBelow(state.childrenFrom(command.on())),
                new NoMembersLeft(facts.members())));
        if (facts.line().nearest().isPresent()) {
            String type = state.founding().orElseThrow().type();
            rules.add(new DecidedByCompetentBody(
                    circumstances.act().office(), facts.line(), SetupDecider.of(type, circumstances)));
        }
        return rules;
    }

    private static List<StreamEvent> events(Organisation state, DissolveOrganisation command) {
        OrganisationId id = command.organisation();
        List<StreamEvent> events = new ArrayList<>();
        events.add(new StreamEvent(
                Organisation.TYPE,
                id.raw(),
                new OrganisationDissolved(id, command.on(), command.reason(), command.decisionNumber())));
        state.superiorOn(command.on())
                .map(parent ->
                        new StreamEvent(Organisation.TYPE, parent.raw(), new ChildDetached(parent, id, command.on())))
                .ifPresent(events::add);
        return events;
    }
}
