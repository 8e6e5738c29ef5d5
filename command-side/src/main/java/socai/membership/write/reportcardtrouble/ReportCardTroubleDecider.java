package socai.membership.write.reportcardtrouble;

import java.util.List;
import java.util.Set;
import socai.membership.events.MembershipEvent.CardTroubleReported;
import socai.membership.events.MembershipId;
import socai.membership.write.Membership;
import socai.membership.write.card.CardDecider;
import socai.membership.write.card.CardStage;
import socai.membership.write.card.CardStands;
import socai.membership.write.ending.OwnMatter;
import socai.membership.write.rules.MemberNow;
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

/** A report is never refused for being late: a lost card must be void as soon as somebody says so. */
public final class ReportCardTroubleDecider implements CardDecider<ReportCardTrouble, Decider.NoFacts> {

    private static final Text NOTICED = new Text("ngày phát hiện", "day on which it was noticed");

    @Override
    public Class<ReportCardTrouble> command() {
        return ReportCardTrouble.class;
    }

    @Override
    public MembershipId membership(ReportCardTrouble command) {
        return command.membership();
    }

    @Override
    public Class<NoFacts> factsType() {
        return NoFacts.class;
    }

    @Override
    public NoFacts gather(ReportCardTrouble command, Membership state, Act act, Reader reader) {
        return new NoFacts();
    }

    @Override
    public Decision decide(Membership state, ReportCardTrouble command, NoFacts facts, Circumstances circumstances) {
        return Judgement.begin()
                .layer(Layer.STEP, () -> OwnMatter.alone(circumstances.act(), state.person()))
                .step(
                        new MemberNow(command.membership(), state.live()),
                        new CardStands(state.papers().issue().inHand(), Set.of(CardStage.HELD)),
                        new OnePersonsData(
                                state.person().orElse(command.circumstances().subject()),
                                List.of(command.circumstances().subject())))
                .statute(() -> List.of(new NotInTheFuture(NOTICED, command.on(), circumstances.date())))
                .accept(() -> List.of(new StreamEvent(
                        Membership.TYPE,
                        command.membership().raw(),
                        new CardTroubleReported(
                                command.membership(),
                                state.person().orElseThrow(),
                                command.trouble(),
                                state.papers().issue().number(),
                                command.on(),
                                command.circumstances()))));
    }
}
