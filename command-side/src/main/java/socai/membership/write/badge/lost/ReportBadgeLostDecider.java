package socai.membership.write.badge.lost;

import java.util.List;
import socai.membership.events.BadgeEvent.BadgeLost;
import socai.membership.write.badge.BadgeDecider;
import socai.membership.write.badge.BadgeFile;
import socai.membership.write.badge.BadgeStage;
import socai.membership.write.ending.MatterStage;
import socai.membership.write.ending.OwnMatter;
import socai.membership.write.rules.NotInTheFuture;
import socai.membership.write.rules.OnePersonsData;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Judgement;
import socai.spine.Layer;
import socai.spine.StreamEvent;
import socai.spine.Text;
import socai.spine.write.Circumstances;
import socai.spine.write.Decider;
import socai.spine.write.Reader;

/** A report is never refused for being late. */
public final class ReportBadgeLostDecider implements BadgeDecider<ReportBadgeLost, Decider.NoFacts> {

    @Override
    public Class<ReportBadgeLost> command() {
        return ReportBadgeLost.class;
    }

    private static final Text NOTICED = new Text("ngày phát hiện", "day on which it was noticed");

    @Override
    public Class<Decider.NoFacts> factsType() {
        return Decider.NoFacts.class;
    }

    @Override
    public Decider.NoFacts gather(ReportBadgeLost command, BadgeFile state, Act act, Reader reader) {
        return new Decider.NoFacts();
    }

    @Override
    public Decision decide(
            BadgeFile state, ReportBadgeLost command, Decider.NoFacts facts, Circumstances circumstances) {
        if (state.last()
                .filter(e -> e instanceof BadgeLost done
                        && done.step() == command.step()
                        && done.noticedOn().equals(command.noticedOn())
                        && done.explanation().equals(command.explanation()))
                .isPresent()) {
            return Judgement.begin().accept(List::of);
        }
        return Judgement.begin()
                .step(
                        new MatterStage(
                                state.stage().label(),
                                state.stage() == BadgeStage.AWARDED || state.stage() == BadgeStage.DECLINED),
                        OwnMatter.of(circumstances.act(), state.subject()))
                .layer(
                        Layer.STEP,
                        () -> List.of(
                                new BadgeHeld(command.step(), state.held()),
                                new OnePersonsData(
                                        state.subject().orElseThrow(),
                                        List.of(command.explanation().subject()))))
                .statute(() -> List.of(new NotInTheFuture(NOTICED, command.noticedOn(), circumstances.date())))
                .accept(() -> List.of(new StreamEvent(
                        BadgeFile.TYPE,
                        command.badge().raw(),
                        new BadgeLost(
                                command.badge(),
                                circumstances.date(),
                                state.subject().orElseThrow(),
                                command.step(),
                                command.noticedOn(),
                                command.explanation()))));
    }
}
