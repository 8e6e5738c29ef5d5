package socai.membership.write.badge.forward;

import java.util.List;
import java.util.Optional;
import socai.membership.events.BadgeEvent.BadgeForwarded;
import socai.membership.write.badge.BadgeDecider;
import socai.membership.write.badge.BadgeFile;
import socai.membership.write.badge.BadgeHolder;
import socai.membership.write.badge.BadgeStage;
import socai.membership.write.badge.HolderStands;
import socai.membership.write.ending.MatterStage;
import socai.membership.write.rules.NumberGiven;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Judgement;
import socai.spine.Layer;
import socai.spine.OrganisationId;
import socai.spine.StreamEvent;
import socai.spine.Text;
import socai.spine.write.Circumstances;
import socai.spine.write.Reader;

/** Each committee below the deciding one passes the proposal on once, in the order of the way. */
public final class ForwardBadgeDecider implements BadgeDecider<ForwardBadge, ForwardBadge.Facts> {

    @Override
    public Class<ForwardBadge> command() {
        return ForwardBadge.class;
    }

    private static final Text LETTER = new Text("công văn đề nghị", "letter of proposal");

    /** The level acts for itself; whether it is its turn is judged by rule. */
    @Override
    public Optional<OrganisationId> matter(ForwardBadge command, BadgeFile state, Act act) {
        return state.matter().map(cell -> command.organisation());
    }

    @Override
    public List<Optional<OrganisationId>> touched(ForwardBadge command, BadgeFile state, Act act, Reader reader) {
        return List.of(state.matter());
    }

    @Override
    public Class<ForwardBadge.Facts> factsType() {
        return ForwardBadge.Facts.class;
    }

    @Override
    public ForwardBadge.Facts gather(ForwardBadge command, BadgeFile state, Act act, Reader reader) {
        return new ForwardBadge.Facts(
                BadgeHolder.read(command.badge(), reader), state.left(act.businessDate(), reader));
    }

    @Override
    public Decision decide(
            BadgeFile state, ForwardBadge command, ForwardBadge.Facts facts, Circumstances circumstances) {
        if (state.stage() == BadgeStage.PROPOSED && state.forwarded().contains(command.organisation())) {
            return Judgement.begin().accept(List::of);
        }
        List<OrganisationId> below = BadgeFile.below(facts.left().orElseGet(state::left));
        return Judgement.begin()
                .step(new MatterStage(state.stage().label(), state.stage() == BadgeStage.PROPOSED))
                .layer(
                        Layer.STEP,
                        () -> List.of(
                                new NextOnTheWay(below.stream().findFirst(), command.organisation()),
                                new HolderStands(state.matter().orElseThrow(), facts.holder())))
                .statute(() -> List.of(new NumberGiven(LETTER, command.letterNumber())))
                .accept(() -> List.of(new StreamEvent(
                        BadgeFile.TYPE,
                        command.badge().raw(),
                        new BadgeForwarded(
                                command.badge(),
                                circumstances.date(),
                                state.subject().orElseThrow(),
                                command.organisation(),
                                command.letterNumber(),
                                below.size() - 1))));
    }
}
