package socai.membership.write.transfer.review;

import java.time.LocalDate;
import java.util.List;
import socai.membership.events.TransferEvent.TransferReviewHeld;
import socai.membership.events.TransferStage;
import socai.membership.write.rules.EvidenceGiven;
import socai.membership.write.rules.NotInTheFuture;
import socai.membership.write.transfer.NextStep;
import socai.membership.write.transfer.TransferDecider;
import socai.membership.write.transfer.TransferFile;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Judgement;
import socai.spine.StreamEvent;
import socai.spine.Text;
import socai.spine.write.Circumstances;
import socai.spine.write.Decider;
import socai.spine.write.Reader;

/** Takes the self-review into the file. */
public final class HoldTransferReviewDecider implements TransferDecider<HoldTransferReview, Decider.NoFacts> {

    @Override
    public Class<HoldTransferReview> command() {
        return HoldTransferReview.class;
    }

    private static final Text MEETING = new Text("họp chi bộ", "meeting of the cell");

    @Override
    public Class<Decider.NoFacts> factsType() {
        return Decider.NoFacts.class;
    }

    @Override
    public Decider.NoFacts gather(HoldTransferReview command, TransferFile state, Act act, Reader reader) {
        return new Decider.NoFacts();
    }

    @Override
    public Decision decide(
            TransferFile state, HoldTransferReview command, Decider.NoFacts facts, Circumstances circumstances) {
        LocalDate day = circumstances.date();
        if (state.review()
                .filter(held ->
                        held.heldOn().equals(command.heldOn()) && held.paper().equals(command.paper()))
                .isPresent()) {
            return Judgement.begin().accept(List::of);
        }
        return Judgement.begin()
                .step(new NextStep(state, TransferStage.REVIEWED))
                .statute(() -> List.of(
                        new NotInTheFuture(MEETING, command.heldOn(), day), new EvidenceGiven(command.paper(), day)))
                .accept(() -> List.of(new StreamEvent(
                        TransferFile.TYPE,
                        command.transfer().raw(),
                        new TransferReviewHeld(
                                command.transfer(),
                                day,
                                state.subject().orElseThrow(),
                                command.heldOn(),
                                command.paper()))));
    }
}
