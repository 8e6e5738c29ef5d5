package socai.membership.write.badge.award;

import java.util.List;
import socai.membership.events.BadgeEvent.BadgeAwarded;
import socai.membership.write.badge.BadgeDecider;
import socai.membership.write.badge.BadgeFile;
import socai.membership.write.badge.BadgeHolder;
import socai.membership.write.badge.BadgeStage;
import socai.membership.write.ending.MatterStage;
import socai.membership.write.rules.NotInTheFuture;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Judgement;
import socai.spine.StreamEvent;
import socai.spine.Text;
import socai.spine.write.Circumstances;
import socai.spine.write.Reader;

/** From the handing over on the member has the badge; after a death the family keeps it. */
public final class AwardBadgeDecider implements BadgeDecider<AwardBadge, AwardBadge.Facts> {

    @Override
    public Class<AwardBadge> command() {
        return AwardBadge.class;
    }

    private static final Text DAY = new Text("ngày trao huy hiệu", "day of handing over");

    @Override
    public Class<AwardBadge.Facts> factsType() {
        return AwardBadge.Facts.class;
    }

    @Override
    public AwardBadge.Facts gather(AwardBadge command, BadgeFile state, Act act, Reader reader) {
        return new AwardBadge.Facts(BadgeHolder.read(command.badge(), reader));
    }

    @Override
    public Decision decide(BadgeFile state, AwardBadge command, AwardBadge.Facts facts, Circumstances circumstances) {
        if (state.last()
                .filter(e ->
                        e instanceof BadgeAwarded done && done.presentedOn().equals(command.presentedOn()))
                .isPresent()) {
            return Judgement.begin().accept(List::of);
        }
        return Judgement.begin()
                .step(new MatterStage(state.stage().label(), state.stage() == BadgeStage.DECIDED))
                .statute(() -> List.of(
                        new NotInTheFuture(DAY, command.presentedOn(), circumstances.date()),
                        new NotBeforeDecision(state.decided().orElseThrow().on(), command.presentedOn())))
                .accept(() -> List.of(new StreamEvent(
                        BadgeFile.TYPE,
                        command.badge().raw(),
                        new BadgeAwarded(
                                command.badge(),
                                circumstances.date(),
                                state.subject().orElseThrow(),
                                state.decided().orElseThrow().step(),
                                command.presentedOn(),
                                facts.holder().value().died()))));
    }
}
