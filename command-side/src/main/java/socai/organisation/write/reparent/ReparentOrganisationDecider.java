package socai.organisation.write.reparent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socai.organisation.events.OrganisationEvent;
import socai.organisation.events.OrganisationEvent.ChildAttached;
import socai.organisation.events.OrganisationEvent.ChildDetached;
import socai.organisation.events.OrganisationEvent.OrganisationReparented;
import socai.organisation.write.Organisation;
import socai.organisation.write.line.Line;
import socai.organisation.write.line.Superior;
import socai.organisation.write.reparent.ReparentOrganisation.Facts;
import socai.organisation.write.rules.DecidedByCompetentBody;
import socai.organisation.write.rules.EffectiveDateAllowed;
import socai.organisation.write.rules.NotDissolvedYet;
import socai.organisation.write.rules.OrganisationExists;
import socai.organisation.write.rules.ParentExists;
import socai.organisation.write.rules.ParentLives;
import socai.organisation.write.rules.RankBelowParent;
import socai.organisation.write.rules.SetupDecider;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Judgement;
import socai.spine.OrganisationId;
import socai.spine.Rule;
import socai.spine.Seen;
import socai.spine.StreamEvent;
import socai.spine.StreamRead;
import socai.spine.StreamType;
import socai.spine.write.Circumstances;
import socai.spine.write.Decider;
import socai.spine.write.Reader;

/** Writes to three streams: the one that moves, the superior that it leaves, the superior that it joins. */
public final class ReparentOrganisationDecider implements Decider<ReparentOrganisation, Organisation, Facts> {

    @Override
    public Class<ReparentOrganisation> command() {
        return ReparentOrganisation.class;
    }

    @Override
    public StreamType<Organisation, ?> type() {
        return Organisation.TYPE;
    }

    @Override
    public String stream(ReparentOrganisation command, Act act) {
        return command.organisation().raw();
    }

    @Override
    public Optional<OrganisationId> matter(ReparentOrganisation command, Organisation state, Act act) {
        return state.decidedIn(act.today());
    }

    @Override
    public Class<Facts> factsType() {
        return Facts.class;
    }

    @Override
    public Facts gather(ReparentOrganisation command, Organisation state, Act act, Reader reader) {
        Optional<StreamRead> left = state.superiorOn(command.on())
                .map(parent -> reader.read(Organisation.TYPE, parent.raw()))
                .map(seen -> new StreamRead(seen.stream(), seen.version()));
        return new Facts(Line.read(reader, Optional.of(command.to()), command.on()), left);
    }

    @Override
    public Decision decide(Organisation state, ReparentOrganisation command, Facts facts, Circumstances circumstances) {
        if (state.existsOn(command.on()) && state.parentOn(command.on()).equals(Optional.of(command.to()))) {
            return Judgement.begin().accept(List::of);
        }
        Seen<Superior> parent = facts.to().nearest().orElseThrow();
        return Judgement.begin()
                .step(
                        OrganisationExists.of(state.presence()),
                        new NotDissolvedYet(state.dissolved()),
                        new ParentExists(parent))
                .statute(() -> statutes(state, command, facts, parent, circumstances))
                .accept(() -> events(state, command, facts));
    }

    private static List<Rule> statutes(
            Organisation state,
            ReparentOrganisation command,
            Facts facts,
            Seen<Superior> parent,
            Circumstances circumstances) {
        Organisation.Kind kind = state.kindOn(command.on()).orElseThrow();
        return List.of(
                new EffectiveDateAllowed(circumstances.act(), command.on()),
                new MovesInOrder(state.parents().last().map(step -> step.from()), command.on()),
                new ParentLives(parent, command.on()),
                new RankBelowParent(kind.rank(), parent),
                new NotUnderItself(command.organisation(), facts.to()),
                new DecidedByCompetentBody(
                        circumstances.act().office(), facts.to(), SetupDecider.of(kind.type(), circumstances)));
    }

    private static List<StreamEvent> events(Organisation state, ReparentOrganisation command, Facts facts) {
        OrganisationId moved = command.organisation();
        Optional<OrganisationId> from = state.superiorOn(command.on());
        List<StreamEvent> events = new ArrayList<>();
        events.add(event(
                moved,
                new OrganisationReparented(
                        moved, from, command.to(), facts.to().ids(), command.on(), command.decisionNumber())));
        from.ifPresent(old -> events.add(event(old, new ChildDetached(old, moved, command.on()))));
        events.add(event(command.to(), new ChildAttached(command.to(), moved, command.on())));
        return events;
    }

    private static StreamEvent event(OrganisationId stream, OrganisationEvent event) {
        return new StreamEvent(Organisation.TYPE, stream.raw(), event);
    }
}
