package socai.membership.write.reorganisation.decide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socai.membership.events.ReorganisationEvent.ReorganisationDecided;
import socai.membership.write.reorganisation.Reorganisation;
import socai.membership.write.reorganisation.decide.DecideReorganisation.End;
import socai.membership.write.reorganisation.decide.DecideReorganisation.Facts;
import socai.membership.write.rules.NotInTheFuture;
import socai.membership.write.rules.OrganisationStands;
import socai.organisation.events.OrganisationForm;
import socai.organisation.write.Organisation;
import socai.organisation.write.line.Line;
import socai.organisation.write.rules.SetupDecider;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Judgement;
import socai.spine.OrganisationId;
import socai.spine.Rule;
import socai.spine.Seen;
import socai.spine.StreamEvent;
import socai.spine.StreamType;
import socai.spine.Text;
import socai.spine.write.Circumstances;
import socai.spine.write.Decider;
import socai.spine.write.Reader;

/** Opens the file of a reorganisation; nobody and nothing moves yet. */
public final class DecideReorganisationDecider implements Decider<DecideReorganisation, Reorganisation, Facts> {

    private static final Text DECISION = new Text("ngày ra quyết định", "date of the decision");

    @Override
    public Class<DecideReorganisation> command() {
        return DecideReorganisation.class;
    }

    @Override
    public StreamType<Reorganisation, ?> type() {
        return Reorganisation.TYPE;
    }

    @Override
    public String stream(DecideReorganisation command, Act act) {
        return command.reorganisation().raw();
    }

    @Override
    public Optional<OrganisationId> matter(DecideReorganisation command, Reorganisation state, Act act) {
        return Optional.of(command.decidedBy());
    }

    /** Both ends: nobody learns of an organisation by naming it beside one of their own. */
    @Override
    public List<Optional<OrganisationId>> touched(
            DecideReorganisation command, Reorganisation state, Act act, Reader reader) {
        List<Optional<OrganisationId>> ends =
                new ArrayList<>(List.of(there(command.organisation(), reader), there(command.successor(), reader)));
        command.destination().ifPresent(cell -> ends.add(there(cell, reader)));
        return List.copyOf(ends);
    }

    private static Optional<OrganisationId> there(OrganisationId id, Reader reader) {
        return reader.read(Organisation.TYPE, id.raw()).value().id();
    }

    @Override
    public Class<Facts> factsType() {
        return Facts.class;
    }

    @Override
    public Facts gather(DecideReorganisation command, Reorganisation state, Act act, Reader reader) {
        LocalDate day = act.businessDate();
        return new Facts(
                end(command.organisation(), day, reader),
                end(command.successor(), day, reader),
                command.destination().map(cell -> end(cell, day, reader)),
                Line.read(
                        reader,
                        reader.read(Organisation.TYPE, command.organisation().raw())
                                .value()
                                .superiorOn(day),
                        day),
                Line.read(reader, Optional.of(command.successor()), day));
    }

    private static Seen<End> end(OrganisationId id, LocalDate day, Reader reader) {
        return reader.read(Organisation.TYPE, id.raw())
                .map(found -> new End(
                        id,
                        found.existsOn(day),
                        found.formOn(day)
                                .filter(OrganisationForm.CHI_BO::equals)
                                .isPresent(),
                        found.kindOn(day).map(Organisation.Kind::type)));
    }

    @Override
    public Decision decide(
            Reorganisation state, DecideReorganisation command, Facts facts, Circumstances circumstances) {
        if (state.decided().filter(command::says).isPresent()) {
            return Judgement.begin().accept(List::of);
        }
        return Judgement.begin()
                .step(
                        new DecisionNotThere(state.decided().isPresent()),
                        stands(facts.organisation(), circumstances),
                        stands(facts.successor(), circumstances))
                .statute(() -> rules(command, facts, circumstances))
                .accept(() -> List.of(new StreamEvent(
                        Reorganisation.TYPE,
                        command.reorganisation().raw(),
                        new ReorganisationDecided(
                                command.reorganisation(),
                                circumstances.date(),
                                command.kind(),
                                command.organisation(),
                                command.successor(),
                                place(command, facts).map(End::organisation),
                                command.decidedBy(),
                                command.decisionNumber(),
                                command.decisionDate(),
                                command.effectiveOn()))));
    }

    private static Rule stands(Seen<End> end, Circumstances circumstances) {
        return new OrganisationStands(end.value().organisation(), end.map(End::lives), circumstances.date());
    }

    private static List<Rule> rules(DecideReorganisation command, Facts facts, Circumstances circumstances) {
        String type = facts.organisation().value().type().orElse("");
        return List.of(
                new SuccessorApart(command.organisation(), facts.successors()),
                new DecidedAboveBoth(
                        command.decidedBy(),
                        circumstances.act().office().kind(),
                        facts.superiors(),
                        facts.successors(),
                        SetupDecider.of(type, circumstances)),
                new CellForMembers(
                        facts.organisation().value().cell(),
                        command.kind().ends(),
                        command.destination().isPresent(),
                        place(command, facts)
                                .filter(end -> end.cell() && end.lives())
                                .isPresent()),
                new NotInTheFuture(DECISION, command.decisionDate(), circumstances.date()),
                new EffectAfterDecision(command.decisionDate(), command.effectiveOn()));
    }

    /** A cell that succeeds takes the members itself. */
    private static Optional<End> place(DecideReorganisation command, Facts facts) {
        return command.destination().isPresent()
                ? facts.place().map(Seen::value)
                : Optional.of(facts.successor().value()).filter(End::cell);
    }
}
