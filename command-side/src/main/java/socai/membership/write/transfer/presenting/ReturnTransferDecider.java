package socai.membership.write.transfer.presenting;

import java.util.List;
import java.util.Set;
import socai.membership.events.TransferEvent.TransferReturned;
import socai.membership.events.TransferStage;
import socai.membership.write.transfer.ReceivingDecider;
import socai.membership.write.transfer.TransferAt;
import socai.membership.write.transfer.TransferFile;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Judgement;
import socai.spine.StreamEvent;
import socai.spine.write.Circumstances;
import socai.spine.write.Decider;
import socai.spine.write.Reader;

/** Sends the transfer back before the member was received. */
public final class ReturnTransferDecider implements ReceivingDecider<ReturnTransfer, Decider.NoFacts> {

    @Override
    public Class<ReturnTransfer> command() {
        return ReturnTransfer.class;
    }

    private static final Set<TransferStage> POSSIBLE = Set.of(TransferStage.PRESENTED, TransferStage.CHECKED);

    @Override
    public Class<Decider.NoFacts> factsType() {
        return Decider.NoFacts.class;
    }

    @Override
    public Decider.NoFacts gather(ReturnTransfer command, TransferFile state, Act act, Reader reader) {
        return new Decider.NoFacts();
    }

    @Override
    public Decision decide(
            TransferFile state, ReturnTransfer command, Decider.NoFacts facts, Circumstances circumstances) {
        if (state.stage() == TransferStage.RETURNED) {
            return Judgement.begin().accept(List::of);
        }
        return Judgement.begin()
                .step(new TransferAt(state.stage(), POSSIBLE), new LackNamed(command.missing()))
                .accept(() -> List.of(new StreamEvent(
                        TransferFile.TYPE,
                        command.transfer().raw(),
                        new TransferReturned(
                                command.transfer(),
                                circumstances.date(),
                                state.subject().orElseThrow(),
                                state.addressee().orElseThrow(),
                                List.copyOf(command.missing())))));
    }
}
