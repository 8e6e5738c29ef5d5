package socai.membership.write.transfer.withdrawing;

import java.util.List;
import java.util.Set;
import socai.membership.events.TransferEvent.TransferRequested;
import socai.membership.events.TransferEvent.TransferWithdrawn;
import socai.membership.events.TransferStage;
import socai.membership.write.transfer.Mover;
import socai.membership.write.transfer.Over;
import socai.membership.write.transfer.OwnTransfer;
import socai.membership.write.transfer.TransferAt;
import socai.membership.write.transfer.TransferDecider;
import socai.membership.write.transfer.TransferFile;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Judgement;
import socai.spine.Layer;
import socai.spine.StreamEvent;
import socai.spine.write.Circumstances;
import socai.spine.write.Reader;

/** Ends the transfer and frees the membership for another one. */
public final class WithdrawTransferDecider implements TransferDecider<WithdrawTransfer, WithdrawTransfer.Facts> {

    @Override
    public Class<WithdrawTransfer> command() {
        return WithdrawTransfer.class;
    }

    private static final Set<TransferStage> POSSIBLE = Set.of(
            TransferStage.REQUESTED,
            TransferStage.REVIEWED,
            TransferStage.LETTER_ISSUED,
            TransferStage.SEALED,
            TransferStage.RETURNED);

    @Override
    public Class<WithdrawTransfer.Facts> factsType() {
        return WithdrawTransfer.Facts.class;
    }

    @Override
    public WithdrawTransfer.Facts gather(WithdrawTransfer command, TransferFile state, Act act, Reader reader) {
        return new WithdrawTransfer.Facts(Mover.of(state, reader));
    }

    @Override
    public Decision decide(
            TransferFile state, WithdrawTransfer command, WithdrawTransfer.Facts facts, Circumstances circumstances) {
        OwnTransfer own = OwnTransfer.of(circumstances.act(), state.subject());
        if (own.holds() && state.stage() == TransferStage.WITHDRAWN) {
            return Judgement.begin().accept(List::of);
        }
        return Judgement.begin()
                .step(own)
                .layer(Layer.STEP, () -> List.of(new TransferAt(state.stage(), POSSIBLE)))
                .accept(() -> {
                    TransferRequested asked = state.requested().orElseThrow();
                    StreamEvent withdrawn = new StreamEvent(
                            TransferFile.TYPE,
                            command.transfer().raw(),
                            new TransferWithdrawn(
                                    command.transfer(), circumstances.date(), asked.person(), command.reason()));
                    // A membership that has ended meanwhile, or moved, has no transfer to be freed of.
                    return facts.member()
                                    .value()
                                    .transfer()
                                    .filter(command.transfer()::equals)
                                    .isPresent()
                            ? List.of(withdrawn, Over.of(asked, circumstances.date()))
                            : List.of(withdrawn);
                });
    }
}
