package socai.membership.write.reorganisation.takeover;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.membership.events.ReorganisationEvent.OrganisationTakenOver;
import socai.membership.events.ReorganisationEvent.ReorganisationDecided;
import socai.membership.write.reorganisation.DayHasCome;
import socai.membership.write.reorganisation.Reorganisation;
import socai.membership.write.reorganisation.ReorganisationDecider;
import socai.membership.write.reorganisation.StillOpen;
import socai.membership.write.reorganisation.takeover.TakeOverOrganisation.Child;
import socai.membership.write.reorganisation.takeover.TakeOverOrganisation.Facts;
import socai.membership.write.rules.OrganisationStands;
import socai.organisation.events.OrganisationEvent;
import socai.organisation.events.OrganisationEvent.ChildAttached;
import socai.organisation.events.OrganisationEvent.ChildDetached;
import socai.organisation.events.OrganisationEvent.OrganisationReparented;
import socai.organisation.write.Organisation;
import socai.organisation.write.line.Line;
import socai.organisation.write.line.Superior;
import socai.organisation.write.reparent.MovesInOrder;
import socai.organisation.write.rules.RankBelowParent;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Judgement;
import socai.spine.Layer;
import socai.spine.OrganisationId;
import socai.spine.Seen;
import socai.spine.StreamEvent;
import socai.spine.write.Circumstances;
import socai.spine.write.Reader;

/** Writes the move to the organisation itself, to the one that it leaves, to the successor and to the file. */
public final class TakeOverOrganisationDecider implements ReorganisationDecider<TakeOverOrganisation, Facts> {

    @Override
    public Class<TakeOverOrganisation> command() {
        return TakeOverOrganisation.class;
    }

    @Override
    public List<Optional<OrganisationId>> touched(
            TakeOverOrganisation command, Reorganisation state, Act act, Reader reader) {
        return List.of(reader.read(Organisation.TYPE, command.organisation().raw())
                .value()
                .id());
    }

    @Override
    public Class<Facts> factsType() {
        return Facts.class;
    }

    @Override
    public Facts gather(TakeOverOrganisation command, Reorganisation state, Act act, Reader reader) {
        LocalDate day = act.businessDate();
        Optional<ReorganisationDecided> decided = state.decided();
        return new Facts(
                reader.read(Organisation.TYPE, command.organisation().raw())
                        .map(found -> new Child(
                                found.existsOn(day),
                                found.parentOn(day),
                                found.rankOn(day),
                                found.parents().last().map(step -> step.from()))),
                Line.read(reader, decided.map(ReorganisationDecided::successor), day),
                decided.map(e -> reader.read(Organisation.TYPE, e.organisation().raw())
                                .map(found -> found.existsOn(day)))
                        .orElseGet(() -> new Seen<>("", -1, false)));
    }

    @Override
    public Decision decide(
            Reorganisation state, TakeOverOrganisation command, Facts facts, Circumstances circumstances) {
        Child child = facts.child().value();
        if (state.open() && child.under().equals(state.decided().map(ReorganisationDecided::successor))) {
            return Judgement.begin().accept(List::of);
        }
        LocalDate day = circumstances.date();
        return Judgement.begin()
                .step(StillOpen.of(state))
                .layer(
                        Layer.STEP,
                        () -> List.of(
                                new DayHasCome(state.decided().orElseThrow().effectiveOn(), day),
                                new StandsUnder(state.decided().orElseThrow().organisation(), facts.child())))
                .statute(() -> {
                    Seen<Superior> successor = facts.line().nearest().orElseThrow();
                    return List.of(
                            new OrganisationStands(successor.value().id(), successor.map(Superior::lives), day),
                            new RankBelowParent(child.rank().orElseThrow(), successor),
                            new MovesInOrder(child.last(), day));
                })
                .accept(() -> events(state.decided().orElseThrow(), command, facts, day));
    }

    private static List<StreamEvent> events(
            ReorganisationDecided decided, TakeOverOrganisation command, Facts facts, LocalDate day) {
        OrganisationId moved = command.organisation();
        return List.of(
                new StreamEvent(
                        Reorganisation.TYPE,
                        command.reorganisation().raw(),
                        new OrganisationTakenOver(command.reorganisation(), day, moved, decided.successor())),
                event(
                        moved,
                        new OrganisationReparented(
                                moved,
                                Optional.of(decided.organisation()),
                                decided.successor(),
                                facts.line().ids(),
                                day,
                                Optional.of(decided.decisionNumber()))),
                event(decided.organisation(), new ChildDetached(decided.organisation(), moved, day)),
                event(decided.successor(), new ChildAttached(decided.successor(), moved, day)));
    }

    private static StreamEvent event(OrganisationId stream, OrganisationEvent event) {
        return new StreamEvent(Organisation.TYPE, stream.raw(), event);
    }
}
