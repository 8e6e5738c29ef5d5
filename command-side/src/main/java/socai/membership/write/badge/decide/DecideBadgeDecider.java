package socai.membership.write.badge.decide;

import java.util.List;
import java.util.Optional;
import socai.membership.events.BadgeEvent.BadgeDecided;
import socai.membership.events.BadgeEvent.BadgeDeclared;
import socai.membership.write.badge.BadgeBody;
import socai.membership.write.badge.BadgeDecider;
import socai.membership.write.badge.BadgeFile;
import socai.membership.write.badge.BadgeHolder;
import socai.membership.write.badge.BadgeMoney;
import socai.membership.write.badge.BadgeNumberKnown;
import socai.membership.write.badge.BadgeStage;
import socai.membership.write.badge.HolderStands;
import socai.membership.write.badge.MoneyPublished;
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

/** Judges who decided, and fixes the reward by what is published for the day of the award. */
public final class DecideBadgeDecider implements BadgeDecider<DecideBadge, DecideBadge.Facts> {

    @Override
    public Class<DecideBadge> command() {
        return DecideBadge.class;
    }

    private static final Text DECISION = new Text("quyết định", "decision");

    /** The body acts for its own organisation; whether it is competent is judged by rule. */
    @Override
    public Optional<OrganisationId> matter(DecideBadge command, BadgeFile state, Act act) {
        return state.matter().map(cell -> command.decidedBy());
    }

    @Override
    public List<Optional<OrganisationId>> touched(DecideBadge command, BadgeFile state, Act act, Reader reader) {
        return List.of(state.matter());
    }

    @Override
    public Class<DecideBadge.Facts> factsType() {
        return DecideBadge.Facts.class;
    }

    @Override
    public DecideBadge.Facts gather(DecideBadge command, BadgeFile state, Act act, Reader reader) {
        return new DecideBadge.Facts(
                BadgeHolder.read(command.badge(), reader),
                Superiors.above(state.matter(), act.businessDate(), reader),
                state.left(act.businessDate(), reader));
    }

    @Override
    public Decision decide(BadgeFile state, DecideBadge command, DecideBadge.Facts facts, Circumstances circumstances) {
        if (state.stage() == BadgeStage.DECIDED
                && state.decided()
                        .filter(done -> done.on().equals(circumstances.date())
                                && done.decidedBy().equals(command.decidedBy())
                                && done.decisionNumber().equals(command.decisionNumber())
                                && done.badgeNumber().equals(command.badgeNumber()))
                        .isPresent()) {
            return Judgement.begin().accept(List::of);
        }
        Optional<BadgeMoney> money = state.declared()
                .flatMap(asked -> BadgeMoney.of(asked.step(), asked.awardDay(), circumstances.policies()));
        return Judgement.begin()
                .step(new MatterStage(state.stage().label(), state.stage() == BadgeStage.PROPOSED))
                .layer(
                        Layer.STEP,
                        () -> List.of(
                                new AllForwarded(BadgeFile.below(facts.left().orElseGet(state::left)).stream()
                                        .findFirst()),
                                new HolderStands(state.matter().orElseThrow(), facts.holder()),
                                new OnePersonsData(
                                        state.subject().orElseThrow(),
                                        List.of(command.badgeNumber().subject()))))
                .statute(() -> List.of(
                        new CompetentBodyDecides(
                                BadgeBody.of(facts.superiors(), circumstances), command.decidedBy(), command.organ()),
                        new NumberGiven(DECISION, command.decisionNumber()),
                        new BadgeNumberKnown(command.badgeNumber()),
                        new MoneyPublished(
                                money,
                                state.declared().orElseThrow().awardDay(),
                                state.declared().orElseThrow().step())))
                .accept(() -> List.of(new StreamEvent(
                        BadgeFile.TYPE,
                        command.badge().raw(),
                        decided(state.declared().orElseThrow(), command, money.orElseThrow(), circumstances))));
    }

    private static BadgeDecided decided(
            BadgeDeclared asked, DecideBadge command, BadgeMoney money, Circumstances circumstances) {
        return new BadgeDecided(
                command.badge(),
                circumstances.date(),
                asked.person(),
                command.decidedBy(),
                command.organ(),
                command.decisionNumber(),
                asked.step(),
                asked.awardDay(),
                command.badgeNumber(),
                money.factor().value(),
                money.baseSalary().number(),
                money.dong(),
                money.factor().citation().printed().shown());
    }
}
