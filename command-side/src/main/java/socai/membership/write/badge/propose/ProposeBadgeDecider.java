package socai.membership.write.badge.propose;

import java.util.List;
import socai.membership.events.BadgeEvent.BadgeProposed;
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
import socai.spine.StreamEvent;
import socai.spine.Text;
import socai.spine.write.Circumstances;
import socai.spine.write.Reader;

/** The cell of the declaration backs it. */
public final class ProposeBadgeDecider implements BadgeDecider<ProposeBadge, ProposeBadge.Facts> {

    @Override
    public Class<ProposeBadge> command() {
        return ProposeBadge.class;
    }

    private static final Text RESOLUTION = new Text("nghị quyết chi bộ", "resolution of the cell");

    @Override
    public Class<ProposeBadge.Facts> factsType() {
        return ProposeBadge.Facts.class;
    }

    @Override
    public ProposeBadge.Facts gather(ProposeBadge command, BadgeFile state, Act act, Reader reader) {
        return new ProposeBadge.Facts(BadgeHolder.read(command.badge(), reader));
    }

    @Override
    public Decision decide(
            BadgeFile state, ProposeBadge command, ProposeBadge.Facts facts, Circumstances circumstances) {
        if (state.stage() == BadgeStage.PROPOSED
                && state.last()
                        .filter(e -> e instanceof BadgeProposed done
                                && done.on().equals(circumstances.date())
                                && done.resolutionNumber().equals(command.resolutionNumber()))
                        .isPresent()) {
            return Judgement.begin().accept(List::of);
        }
        return Judgement.begin()
                .step(new MatterStage(state.stage().label(), state.stage() == BadgeStage.DECLARED))
                .layer(Layer.STEP, () -> List.of(new HolderStands(state.matter().orElseThrow(), facts.holder())))
                .statute(() -> List.of(new NumberGiven(RESOLUTION, command.resolutionNumber())))
                .accept(() -> List.of(
                        new StreamEvent(BadgeFile.TYPE, command.badge().raw(), event(state, command, circumstances))));
    }

    private static BadgeProposed event(BadgeFile state, ProposeBadge command, Circumstances circumstances) {
        return new BadgeProposed(
                command.badge(),
                circumstances.date(),
                state.subject().orElseThrow(),
                state.matter().orElseThrow(),
                command.resolutionNumber());
    }
}
