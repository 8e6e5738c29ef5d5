package socai.membership.write.handovercard;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import socai.membership.events.MembershipEvent.CardHandedOver;
import socai.membership.events.MembershipId;
import socai.membership.write.Membership;
import socai.membership.write.card.CardAsked;
import socai.membership.write.card.CardDecider;
import socai.membership.write.card.CardStage;
import socai.membership.write.card.CardStands;
import socai.membership.write.rules.MemberNow;
import socai.membership.write.rules.NotInTheFuture;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Judgement;
import socai.spine.StreamEvent;
import socai.spine.Text;
import socai.spine.write.Circumstances;
import socai.spine.write.Decider;
import socai.spine.write.Reader;

/** From the day on which it is handed over the card can be shown. */
public final class HandOverCardDecider implements CardDecider<HandOverCard, Decider.NoFacts> {

    private static final Text DAY = new Text("ngày trao thẻ", "day of handing over");

    @Override
    public Class<HandOverCard> command() {
        return HandOverCard.class;
    }

    @Override
    public MembershipId membership(HandOverCard command) {
        return command.membership();
    }

    @Override
    public Class<NoFacts> factsType() {
        return NoFacts.class;
    }

    @Override
    public NoFacts gather(HandOverCard command, Membership state, Act act, Reader reader) {
        return new NoFacts();
    }

    @Override
    public Decision decide(Membership state, HandOverCard command, NoFacts facts, Circumstances circumstances) {
        return Judgement.begin()
                .step(
                        new MemberNow(command.membership(), state.live()),
                        new CardStands(state.papers().issue().stage(), Set.of(CardStage.DECIDED)))
                .statute(() -> List.of(
                        new NotInTheFuture(DAY, command.handedOver(), circumstances.date()),
                        new AfterCardDecision(decided(state), command.handedOver())))
                .accept(() -> List.of(new StreamEvent(
                        Membership.TYPE,
                        command.membership().raw(),
                        new CardHandedOver(
                                command.membership(),
                                state.person().orElseThrow(),
                                state.papers().issue().number() + 1,
                                command.handedOver()))));
    }

    private static LocalDate decided(Membership state) {
        return state.papers().issue().asked().flatMap(CardAsked::decided).orElseThrow();
    }
}
