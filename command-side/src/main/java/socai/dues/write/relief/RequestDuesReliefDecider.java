package socai.dues.write.relief;

import java.util.List;
import socai.dues.events.DuesAccountEvent.DuesReliefRequested;
import socai.dues.events.Relief;
import socai.dues.write.DuesAccount;
import socai.dues.write.MemberDecider;
import socai.dues.write.ReliefFile;
import socai.dues.write.rules.MonthBegins;
import socai.membership.events.MembershipId;
import socai.membership.write.Membership;
import socai.membership.write.ending.OwnMatter;
import socai.membership.write.rules.MemberNow;
import socai.membership.write.rules.OnePersonsData;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Judgement;
import socai.spine.Layer;
import socai.spine.Personal;
import socai.spine.StreamEvent;
import socai.spine.write.Circumstances;
import socai.spine.write.Reader;

/** Opens an application; while one waits there is no second one, and an extension is a new application. */
public final class RequestDuesReliefDecider implements MemberDecider<RequestDuesRelief, RequestDuesRelief.Facts> {

    @Override
    public Class<RequestDuesRelief> command() {
        return RequestDuesRelief.class;
    }

    @Override
    public MembershipId membership(RequestDuesRelief command) {
        return command.membership();
    }

    @Override
    public Class<RequestDuesRelief.Facts> factsType() {
        return RequestDuesRelief.Facts.class;
    }

    @Override
    public RequestDuesRelief.Facts gather(RequestDuesRelief command, Membership state, Act act, Reader reader) {
        return new RequestDuesRelief.Facts(
                ReliefFacts.read(
                        account(command).raw(), MemberDecider.cell(state, act, reader), act.businessDate(), reader),
                MemberDecider.home(state, act, reader));
    }

    @Override
    public Decision decide(
            Membership state, RequestDuesRelief command, RequestDuesRelief.Facts facts, Circumstances circumstances) {
        ReliefFile before = facts.application().file().value();
        Relief asked = new Relief(command.from(), command.months(), command.percent());
        return Judgement.begin()
                .step(
                        new MemberNow(command.membership(), state.live()),
                        OwnMatter.of(circumstances.act(), state.person()),
                        new ReliefStands(before.stage(), !before.open()))
                .layer(
                        Layer.STEP,
                        () -> List.of(new OnePersonsData(
                                state.person().orElseThrow(),
                                command.words().map(Personal::subject).stream().toList())))
                .statute(() -> List.of(
                        new MonthBegins(command.from()),
                        new ReliefStep(command.percent(), circumstances.parameter("dues-reduction-steps")),
                        new ReliefLength(command.months(), circumstances.parameter("dues-relief-max")),
                        new ReliefApart(asked, facts.application().reliefs())))
                .accept(() -> List.of(new StreamEvent(
                        DuesAccount.TYPE,
                        account(command).raw(),
                        new DuesReliefRequested(
                                account(command),
                                circumstances.date(),
                                state.person().orElseThrow(),
                                MemberDecider.cell(state, facts.home()).orElseThrow(),
                                before.round() + 1,
                                command.ground(),
                                asked,
                                command.words()))));
    }
}
