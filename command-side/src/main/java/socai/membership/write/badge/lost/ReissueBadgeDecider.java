package socai.membership.write.badge.lost;

import java.util.List;
import java.util.Optional;
import socai.membership.events.BadgeEvent.BadgeReissued;
import socai.membership.write.badge.BadgeBody;
import socai.membership.write.badge.BadgeDecider;
import socai.membership.write.badge.BadgeFile;
import socai.membership.write.badge.BadgeNumberKnown;
import socai.membership.write.badge.BadgeStage;
import socai.membership.write.deciding.CompetentBodyDecides;
import socai.membership.write.deciding.Superiors;
import socai.membership.write.ending.MatterStage;
import socai.membership.write.rules.NumberGiven;
import socai.membership.write.rules.OnePersonsData;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Judgement;
import socai.spine.Layer;
import socai.spine.OrganisationId;
import socai.spine.StreamEvent;
import socai.spine.Text;
import socai.spine.write.Circumstances;
import socai.spine.write.Reader;

/** The body that awards badges gives a lost one again, without the reward. */
public final class ReissueBadgeDecider implements BadgeDecider<ReissueBadge, ReissueBadge.Facts> {

    @Override
    public Class<ReissueBadge> command() {
        return ReissueBadge.class;
    }

    private static final Text DECISION = new Text("quyết định", "decision");

    /** The body acts for its own organisation; whether it is competent is judged by rule. */
    @Override
    public Optional<OrganisationId> matter(ReissueBadge command, BadgeFile state, Act act) {
        return state.matter().map(cell -> command.decidedBy());
    }

    @Override
    public List<Optional<OrganisationId>> touched(ReissueBadge command, BadgeFile state, Act act, Reader reader) {
        return List.of(state.matter());
    }

    @Override
    public Class<ReissueBadge.Facts> factsType() {
        return ReissueBadge.Facts.class;
    }

    @Override
    public ReissueBadge.Facts gather(ReissueBadge command, BadgeFile state, Act act, Reader reader) {
        return new ReissueBadge.Facts(Superiors.above(state.matter(), act.businessDate(), reader));
    }

    @Override
    public Decision decide(
            BadgeFile state, ReissueBadge command, ReissueBadge.Facts facts, Circumstances circumstances) {
        if (state.last()
                .filter(e -> e instanceof BadgeReissued done
                        && done.decisionNumber().equals(command.decisionNumber())
                        && done.badgeNumber().equals(command.badgeNumber()))
                .isPresent()) {
            return Judgement.begin().accept(List::of);
        }
        return Judgement.begin()
                .step(new MatterStage(state.stage().label(), state.stage() == BadgeStage.LOST))
                .layer(
                        Layer.STEP,
                        () -> List.of(new OnePersonsData(
                                state.subject().orElseThrow(),
                                List.of(command.badgeNumber().subject()))))
                .statute(() -> List.of(
                        new CompetentBodyDecides(
                                BadgeBody.of(facts.superiors(), circumstances), command.decidedBy(), command.organ()),
                        new NumberGiven(DECISION, command.decisionNumber()),
                        new BadgeNumberKnown(command.badgeNumber())))
                .accept(() -> List.of(new StreamEvent(
                        BadgeFile.TYPE,
                        command.badge().raw(),
                        new BadgeReissued(
                                command.badge(),
                                circumstances.date(),
                                state.subject().orElseThrow(),
                                command.decidedBy(),
                                command.organ(),
                                command.decisionNumber(),
                                state.lost().orElseThrow(),
                                command.badgeNumber()))));
    }
}
