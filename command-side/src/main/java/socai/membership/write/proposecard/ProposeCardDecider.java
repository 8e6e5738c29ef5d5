package socai.membership.write.proposecard;

import java.util.List;
import java.util.Set;
import socai.membership.events.CardReason;
import socai.membership.events.MembershipEvent.CardProposed;
import socai.membership.events.MembershipId;
import socai.membership.write.Membership;
import socai.membership.write.card.CardDecider;
import socai.membership.write.card.CardStage;
import socai.membership.write.card.CardStands;
import socai.membership.write.rules.MemberNow;
import socai.membership.write.rules.NotInTheFuture;
import socai.membership.write.rules.NumberGiven;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Judgement;
import socai.spine.StreamEvent;
import socai.spine.Text;
import socai.spine.write.Circumstances;
import socai.spine.write.Decider;
import socai.spine.write.Reader;

/** The reason must fit what the ledger knows of the card, else a loss would be replaced without being reported. */
public final class ProposeCardDecider implements CardDecider<ProposeCard, Decider.NoFacts> {

    private static final Text LIST = new Text("danh sách đề nghị", "list");

    @Override
    public Class<ProposeCard> command() {
        return ProposeCard.class;
    }

    @Override
    public MembershipId membership(ProposeCard command) {
        return command.membership();
    }

    @Override
    public Class<NoFacts> factsType() {
        return NoFacts.class;
    }

    @Override
    public NoFacts gather(ProposeCard command, Membership state, Act act, Reader reader) {
        return new NoFacts();
    }

    @Override
    public Decision decide(Membership state, ProposeCard command, NoFacts facts, Circumstances circumstances) {
        return Judgement.begin()
                .step(
                        new MemberNow(command.membership(), state.live()),
                        new CardStands(state.papers().issue().stage(), Set.of(before(command.reason()))))
                .statute(() -> List.of(
                        new OfficialMemberOnly(state.official()),
                        new NumberGiven(LIST, command.listNumber()),
                        new NotInTheFuture(LIST, command.listDate(), circumstances.date())))
                .accept(() -> List.of(new StreamEvent(
                        Membership.TYPE,
                        command.membership().raw(),
                        new CardProposed(
                                command.membership(),
                                state.person().orElseThrow(),
                                command.reason(),
                                command.listNumber(),
                                command.listDate()))));
    }

    private static CardStage before(CardReason reason) {
        return switch (reason) {
            case FIRST -> CardStage.NONE;
            case EXCHANGE -> CardStage.HELD;
            case LOST -> CardStage.LOST;
            case DAMAGED -> CardStage.DAMAGED;
        };
    }
}
