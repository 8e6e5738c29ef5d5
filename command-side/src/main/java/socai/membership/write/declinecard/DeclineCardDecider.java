package socai.membership.write.declinecard;

import java.util.List;
import java.util.Set;
import socai.membership.events.CardDeclined;
import socai.membership.events.MembershipId;
import socai.membership.write.Membership;
import socai.membership.write.card.CardAsked;
import socai.membership.write.card.CardDecider;
import socai.membership.write.card.CardStage;
import socai.membership.write.card.CardStands;
import socai.membership.write.rules.MemberNow;
import socai.membership.write.rules.OnePersonsData;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Judgement;
import socai.spine.StreamEvent;
import socai.spine.write.Circumstances;
import socai.spine.write.Decider;
import socai.spine.write.Reader;

/** Without it a card asked for by mistake, or for a reason that is no longer so, could only be decided on. */
public final class DeclineCardDecider implements CardDecider<DeclineCard, Decider.NoFacts> {

    @Override
    public Class<DeclineCard> command() {
        return DeclineCard.class;
    }

    @Override
    public MembershipId membership(DeclineCard command) {
        return command.membership();
    }

    @Override
    public Class<NoFacts> factsType() {
        return NoFacts.class;
    }

    @Override
    public NoFacts gather(DeclineCard command, Membership state, Act act, Reader reader) {
        return new NoFacts();
    }

    @Override
    public Decision decide(Membership state, DeclineCard command, NoFacts facts, Circumstances circumstances) {
        return Judgement.begin()
                .step(
                        new MemberNow(command.membership(), state.live()),
                        new CardStands(state.papers().issue().stage(), Set.of(CardStage.PROPOSED)),
                        new OnePersonsData(
                                state.person().orElse(command.because().subject()),
                                List.of(command.because().subject())))
                .accept(() -> List.of(new StreamEvent(
                        Membership.TYPE,
                        command.membership().raw(),
                        new CardDeclined(
                                command.membership(),
                                state.person().orElseThrow(),
                                state.papers()
                                        .issue()
                                        .asked()
                                        .map(CardAsked::reason)
                                        .orElseThrow(),
                                circumstances.date(),
                                command.because()))));
    }
}
