package socai.membership.write.badge.decline;

import java.util.List;
import java.util.Optional;
import socai.membership.events.BadgeEvent.BadgeDeclined;
import socai.membership.write.badge.BadgeDecider;
import socai.membership.write.badge.BadgeFile;
import socai.membership.write.badge.BadgeStage;
import socai.membership.write.ending.MatterStage;
import socai.membership.write.rules.OnePersonsData;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Judgement;
import socai.spine.Layer;
import socai.spine.OrganisationId;
import socai.spine.StreamEvent;
import socai.spine.write.Circumstances;
import socai.spine.write.Reader;

/** Whoever is next on the way may end the round: the cell, a committee, the deciding body. */
public final class DeclineBadgeDecider implements BadgeDecider<DeclineBadge, DeclineBadge.Facts> {

    @Override
    public Class<DeclineBadge> command() {
        return DeclineBadge.class;
    }

    /** The level acts for itself; whether it is its turn is judged by rule. */
    @Override
    public Optional<OrganisationId> matter(DeclineBadge command, BadgeFile state, Act act) {
        return state.matter().map(cell -> command.organisation());
    }

    @Override
    public List<Optional<OrganisationId>> touched(DeclineBadge command, BadgeFile state, Act act, Reader reader) {
        return List.of(state.matter());
    }

    @Override
    public Class<DeclineBadge.Facts> factsType() {
        return DeclineBadge.Facts.class;
    }

    @Override
    public DeclineBadge.Facts gather(DeclineBadge command, BadgeFile state, Act act, Reader reader) {
        return new DeclineBadge.Facts(state.left(act.businessDate(), reader));
    }

    @Override
    public Decision decide(
            BadgeFile state, DeclineBadge command, DeclineBadge.Facts facts, Circumstances circumstances) {
        if (state.last()
                .filter(e -> e instanceof BadgeDeclined done
                        && done.on().equals(circumstances.date())
                        && done.organisation().equals(command.organisation())
                        && done.reason().equals(command.reason()))
                .isPresent()) {
            return Judgement.begin().accept(List::of);
        }
        return Judgement.begin()
                .step(new MatterStage(
                        state.stage().label(),
                        state.stage() == BadgeStage.DECLARED || state.stage() == BadgeStage.PROPOSED))
                .layer(
                        Layer.STEP,
                        () -> List.of(
                                new TurnToSay(turn(state, facts), command.organisation()),
                                new OnePersonsData(
                                        state.subject().orElseThrow(),
                                        List.of(command.reason().subject()))))
                .accept(() -> List.of(new StreamEvent(
                        BadgeFile.TYPE,
                        command.badge().raw(),
                        new BadgeDeclined(
                                command.badge(),
                                circumstances.date(),
                                state.subject().orElseThrow(),
                                command.organisation(),
                                command.reason()))));
    }

    private static Optional<OrganisationId> turn(BadgeFile state, DeclineBadge.Facts facts) {
        return state.stage() == BadgeStage.DECLARED
                ? state.matter()
                : facts.left().orElseGet(state::left).stream().findFirst();
    }
}
