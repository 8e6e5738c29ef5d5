package socai.membership.write.transfer.reception;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socai.membership.events.ExemptionId;
import socai.membership.events.TransferStage;
import socai.membership.write.Person;
import socai.membership.write.exemption.ExemptionFile;
import socai.membership.write.exemption.ExemptionStage;
import socai.membership.write.rules.OrganisationStands;
import socai.membership.write.transfer.AllEndorsed;
import socai.membership.write.transfer.Mover;
import socai.membership.write.transfer.MoverStillThere;
import socai.membership.write.transfer.NextStep;
import socai.membership.write.transfer.Posts;
import socai.membership.write.transfer.PostsLaidDown;
import socai.membership.write.transfer.ReceivingDecider;
import socai.membership.write.transfer.Stand;
import socai.membership.write.transfer.TransferFile;
import socai.organisation.events.RollKind;
import socai.organisation.write.Roll;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Judgement;
import socai.spine.Layer;
import socai.spine.PersonId;
import socai.spine.Rule;
import socai.spine.Seen;
import socai.spine.write.Circumstances;
import socai.spine.write.Reader;

/** Moves the seat in one unit of work: transfer, membership, person and both rolls; or begins the stay. */
public final class ReceiveMemberDecider implements ReceivingDecider<ReceiveMember, ReceiveMember.Facts> {

    @Override
    public Class<ReceiveMember> command() {
        return ReceiveMember.class;
    }

    private static List<Rule> steps(TransferFile state, ReceiveMember command, ReceiveMember.Facts facts) {
        List<Rule> steps = new ArrayList<>(List.of(
                new MoverStillThere(state.from().orElseThrow(), command.transfer(), facts.member()),
                new AllEndorsed(facts.left().orElseGet(state::unendorsed)),
                new OnHomeRoll(facts.home())));
        facts.host().ifPresent(host -> steps.add(new NotOnHostRoll(host)));
        return steps;
    }

    private static List<Rule> rules(TransferFile state, ReceiveMember.Facts facts, Circumstances circumstances) {
        List<Rule> rules = new ArrayList<>(List.of(new PostsLaidDown(facts.posts())));
        facts.to()
                .ifPresent(to -> rules.add(new OrganisationStands(
                        to.organisation(), to.place().map(Stand.Place::lives), circumstances.date())));
        state.requested()
                .flatMap(asked -> asked.lastDay())
                .ifPresent(
                        until -> rules.add(new TermNotOver(new Reception(state, facts, circumstances).from(), until)));
        return rules;
    }

    @Override
    public Class<ReceiveMember.Facts> factsType() {
        return ReceiveMember.Facts.class;
    }

    @Override
    public ReceiveMember.Facts gather(ReceiveMember command, TransferFile state, Act act, Reader reader) {
        LocalDate day = act.businessDate();
        Optional<PersonId> person = state.subject();
        Optional<Stand> from = state.from().map(cell -> Stand.read(cell, day, reader));
        Optional<Stand> to = state.to().map(cell -> Stand.read(cell, day, reader));
        boolean leaves =
                state.requested().filter(asked -> asked.kind().movesSeat()).isPresent();
        return new ReceiveMember.Facts(
                Mover.of(state, reader),
                state.from()
                        .map(cell -> reader.read(Roll.TYPE, Roll.stream(cell, RollKind.CELL))
                                .map(roll -> RollPlace.of(roll, person, day)))
                        .orElseGet(() -> new Seen<>("", -1, RollPlace.NONE)),
                state.to()
                        .map(cell -> reader.read(Roll.TYPE, Roll.stream(cell, RollKind.CELL))
                                .map(roll -> RollPlace.of(roll, person, day))),
                to,
                from.filter(any -> leaves)
                        .map(cell -> Posts.left(cell, to, person, day, reader))
                        .orElse(List.of()),
                person.map(who -> reader.read(Person.TYPE, who.raw()).map(Person::usable))
                        .orElseGet(() -> new Seen<>("", -1, false)),
                state.requested()
                        .map(request -> reader.read(
                                        ExemptionFile.TYPE,
                                        ExemptionId.of(request.membership()).raw())
                                .map(ExemptionFile::stage))
                        .orElseGet(() -> new Seen<>("", -1, ExemptionStage.NONE)),
                state.unendorsed(day, reader));
    }

    @Override
    public Decision decide(
            TransferFile state, ReceiveMember command, ReceiveMember.Facts facts, Circumstances circumstances) {
        if (state.passed(TransferStage.RECEIVED)) {
            return Judgement.begin().accept(List::of);
        }
        return Judgement.begin()
                .step(new NextStep(state, TransferStage.RECEIVED))
                .layer(Layer.STEP, () -> steps(state, command, facts))
                .statute(() -> rules(state, facts, circumstances))
                .accept(() -> new Reception(state, facts, circumstances).events());
    }
}
