package socai.dues.write.declare;

import java.util.List;
import socai.dues.events.Declaration;
import socai.dues.events.DuesAccountEvent.DuesBaseDeclared;
import socai.dues.write.DuesAccount;
import socai.dues.write.MemberDecider;
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

/** A later declaration for the same month replaces the earlier one; both stay on record. */
public final class DeclareDuesBaseDecider implements MemberDecider<DeclareDuesBase, DeclareDuesBase.Facts> {

    @Override
    public Class<DeclareDuesBase> command() {
        return DeclareDuesBase.class;
    }

    @Override
    public MembershipId membership(DeclareDuesBase command) {
        return command.membership();
    }

    @Override
    public Class<DeclareDuesBase.Facts> factsType() {
        return DeclareDuesBase.Facts.class;
    }

    @Override
    public DeclareDuesBase.Facts gather(DeclareDuesBase command, Membership state, Act act, Reader reader) {
        return new DeclareDuesBase.Facts(
                reader.read(DuesAccount.TYPE, account(command).raw()).map(DuesAccount::declarations),
                MemberDecider.home(state, act, reader));
    }

    @Override
    public Decision decide(
            Membership state, DeclareDuesBase command, DeclareDuesBase.Facts facts, Circumstances circumstances) {
        List<Declaration> before = facts.declarations().value();
        if (!before.isEmpty() && before.getLast().equals(command.declaration())) {
            return Judgement.begin().accept(List::of);
        }
        return Judgement.begin()
                .step(
                        new MemberNow(command.membership(), state.live()),
                        OwnMatter.of(circumstances.act(), state.person()))
                .layer(
                        Layer.STEP,
                        () -> List.of(new OnePersonsData(
                                state.person().orElseThrow(),
                                command.base().map(Personal::subject).stream().toList())))
                .statute(() -> List.of(
                        new BaseFitsCategory(command.category(), command.base(), command.zone()),
                        new MonthBegins(command.from())))
                .accept(() -> List.of(new StreamEvent(
                        DuesAccount.TYPE,
                        account(command).raw(),
                        new DuesBaseDeclared(
                                account(command),
                                circumstances.date(),
                                state.person().orElseThrow(),
                                MemberDecider.cell(state, facts.home()).orElseThrow(),
                                command.declaration()))));
    }
}
