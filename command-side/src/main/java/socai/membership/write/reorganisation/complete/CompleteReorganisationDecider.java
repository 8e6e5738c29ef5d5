package socai.membership.write.reorganisation.complete;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import socai.membership.events.ReorganisationEvent.ReorganisationCompleted;
import socai.membership.events.ReorganisationEvent.ReorganisationDecided;
import socai.membership.events.ReorganisationKind;
import socai.membership.write.EffectiveDay;
import socai.membership.write.reorganisation.DayHasCome;
import socai.membership.write.reorganisation.Reorganisation;
import socai.membership.write.reorganisation.ReorganisationDecider;
import socai.membership.write.reorganisation.StillOpen;
import socai.membership.write.reorganisation.complete.CompleteReorganisation.Body;
import socai.membership.write.reorganisation.complete.CompleteReorganisation.Facts;
import socai.membership.write.reorganisation.complete.CompleteReorganisation.Held;
import socai.organisation.events.DissolutionReason;
import socai.organisation.events.OfficeExit;
import socai.organisation.events.OfficesEvent.OfficeEnded;
import socai.organisation.events.OrganisationEvent.ChildDetached;
import socai.organisation.events.OrganisationEvent.OrganisationDissolved;
import socai.organisation.events.RollEvent.RollEntryClosed;
import socai.organisation.events.RollExit;
import socai.organisation.events.RollKind;
import socai.organisation.write.Offices;
import socai.organisation.write.Organisation;
import socai.organisation.write.Roll;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Judgement;
import socai.spine.Layer;
import socai.spine.OrganisationId;
import socai.spine.Seen;
import socai.spine.StreamEvent;
import socai.spine.write.Circumstances;
import socai.spine.write.Reader;

/** Nobody and nothing may be left where an organisation ends: all of that is written in one unit of work. */
public final class CompleteReorganisationDecider implements ReorganisationDecider<CompleteReorganisation, Facts> {

    private static final List<RollKind> BODIES = List.of(RollKind.COMMITTEE, RollKind.STANDING_COMMITTEE);

    @Override
    public Class<CompleteReorganisation> command() {
        return CompleteReorganisation.class;
    }

    @Override
    public Class<Facts> factsType() {
        return Facts.class;
    }

    @Override
    public Facts gather(CompleteReorganisation command, Reorganisation state, Act act, Reader reader) {
        if (state.decided().isEmpty()) {
            return new Facts(
                    act.businessDate(),
                    new Seen<>("", -1, 0),
                    new Seen<>("", -1, 0),
                    false,
                    Optional.empty(),
                    new Seen<>("", -1, List.of()),
                    List.of());
        }
        OrganisationId organisation = state.decided().orElseThrow().organisation();
        Seen<Organisation> seen = reader.read(Organisation.TYPE, organisation.raw());
        LocalDate day = act.businessDate();
        LocalDate from = Stream.of(RollKind.CELL, RollKind.COMMITTEE, RollKind.STANDING_COMMITTEE)
                .map(kind -> EffectiveDay.after(
                        reader.read(Roll.TYPE, Roll.stream(organisation, kind))
                                .value()
                                .lastFixed(),
                        day))
                .max(LocalDate::compareTo)
                .orElse(day);
        return new Facts(
                from,
                reader.read(Roll.TYPE, Roll.stream(organisation, RollKind.CELL))
                        .map(roll -> roll.seatedFrom(from).size()),
                seen.map(found -> found.childrenFrom(from).size()),
                seen.value().dissolved().isPresent(),
                seen.value()
                        .superiorOn(from)
                        .map(parent ->
                                reader.read(Organisation.TYPE, parent.raw()).map(any -> parent)),
                reader.read(Offices.TYPE, Offices.stream(organisation))
                        .map(offices -> offices.tenures().stream()
                                .filter(held -> held.span().contains(from))
                                .map(held -> new Held(
                                        held.office(),
                                        held.person(),
                                        held.span().from()))
                                .toList()),
                BODIES.stream()
                        .map(kind -> reader.read(Roll.TYPE, Roll.stream(organisation, kind))
                                .map(roll -> new Body(kind, roll.seatedFrom(from))))
                        .toList());
    }

    @Override
    public Decision decide(
            Reorganisation state, CompleteReorganisation command, Facts facts, Circumstances circumstances) {
        if (state.completed().isPresent()) {
            return Judgement.begin().accept(List::of);
        }
        boolean ends = state.decided().filter(e -> e.kind().ends()).isPresent();
        return Judgement.begin()
                .step(StillOpen.of(state))
                .layer(
                        Layer.STEP,
                        () -> List.of(
                                new DayHasCome(state.decided().orElseThrow().effectiveOn(), circumstances.date())))
                .statute(() -> List.of(
                        new NobodyLeft(ends, facts.members()),
                        new NothingLeftBelow(ends, facts.children()),
                        new SomebodyMoved(ends, state.moved())))
                .accept(() -> events(state.decided().orElseThrow(), facts, circumstances.date()));
    }

    private static List<StreamEvent> events(ReorganisationDecided decided, Facts facts, LocalDate day) {
        boolean ends = decided.kind().ends() && !facts.dissolved();
        List<StreamEvent> events = ends ? ending(decided, facts) : new ArrayList<>();
        events.add(new StreamEvent(
                Reorganisation.TYPE,
                decided.reorganisation().raw(),
                new ReorganisationCompleted(
                        decided.reorganisation(),
                        day,
                        ends ? Optional.of(facts.from()) : Optional.empty(),
                        ends ? facts.offices().value().size() : 0,
                        ends ? Math.toIntExact(people(facts).count()) : 0)));
        return events;
    }

    private static Stream<socai.spine.PersonId> people(Facts facts) {
        return facts.bodies().stream().flatMap(body -> body.value().people().stream());
    }

    private static List<StreamEvent> ending(ReorganisationDecided decided, Facts facts) {
        OrganisationId organisation = decided.organisation();
        Optional<String> number = Optional.of(decided.decisionNumber());
        List<StreamEvent> events = new ArrayList<>();
        facts.offices()
                .value()
                .forEach(held -> events.add(new StreamEvent(
                        Offices.TYPE,
                        Offices.stream(organisation),
                        new OfficeEnded(
                                organisation,
                                held.office(),
                                held.person(),
                                held.from(),
                                facts.from(),
                                OfficeExit.REASSIGNED,
                                number))));
        facts.bodies()
                .forEach(seen -> seen.value()
                        .people()
                        .forEach(person -> events.add(new StreamEvent(
                                Roll.TYPE,
                                Roll.stream(organisation, seen.value().kind()),
                                new RollEntryClosed(
                                        organisation,
                                        seen.value().kind(),
                                        person,
                                        facts.from(),
                                        RollExit.REASSIGNED)))));
        events.add(new StreamEvent(
                Organisation.TYPE,
                organisation.raw(),
                new OrganisationDissolved(
                        organisation,
                        facts.from(),
                        decided.kind() == ReorganisationKind.DIVIDED
                                ? DissolutionReason.DIVIDED
                                : DissolutionReason.MERGED,
                        number)));
        facts.parent()
                .ifPresent(parent -> events.add(new StreamEvent(
                        Organisation.TYPE,
                        parent.value().raw(),
                        new ChildDetached(parent.value(), organisation, facts.from()))));
        return events;
    }
}
