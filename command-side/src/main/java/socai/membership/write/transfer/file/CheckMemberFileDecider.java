package socai.membership.write.transfer.file;

import java.util.List;
import socai.membership.events.TransferEvent.MemberFileChecked;
import socai.membership.events.TransferStage;
import socai.membership.write.transfer.NextStep;
import socai.membership.write.transfer.ReceivingDecider;
import socai.membership.write.transfer.TransferFile;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Judgement;
import socai.spine.StreamEvent;
import socai.spine.write.Circumstances;
import socai.spine.write.Decider;
import socai.spine.write.Reader;

/** Compares the file with what its keeper wrote on it. */
public final class CheckMemberFileDecider implements ReceivingDecider<CheckMemberFile, Decider.NoFacts> {

    @Override
    public Class<CheckMemberFile> command() {
        return CheckMemberFile.class;
    }

    @Override
    public Class<Decider.NoFacts> factsType() {
        return Decider.NoFacts.class;
    }

    @Override
    public Decider.NoFacts gather(CheckMemberFile command, TransferFile state, Act act, Reader reader) {
        return new Decider.NoFacts();
    }

    @Override
    public Decision decide(
            TransferFile state, CheckMemberFile command, Decider.NoFacts facts, Circumstances circumstances) {
        if (state.stage() == TransferStage.CHECKED) {
            return Judgement.begin().accept(List::of);
        }
        return Judgement.begin()
                .step(new NextStep(state, TransferStage.CHECKED))
                .statute(() -> List.of(new FileAsSealed(state.documents(), command.documents())))
                .accept(() -> List.of(new StreamEvent(
                        TransferFile.TYPE,
                        command.transfer().raw(),
                        new MemberFileChecked(
                                command.transfer(),
                                circumstances.date(),
                                state.subject().orElseThrow(),
                                state.addressee().orElseThrow(),
                                command.documents()))));
    }
}
