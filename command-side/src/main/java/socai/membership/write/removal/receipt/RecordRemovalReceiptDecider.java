package socai.membership.write.removal.receipt;

import java.util.List;
import java.util.Set;
import socai.membership.events.RemovalEvent.RemovalReceiptRecorded;
import socai.membership.write.ClockParameter;
import socai.membership.write.ending.MatterStage;
import socai.membership.write.removal.RemovalDecider;
import socai.membership.write.removal.RemovalFile;
import socai.membership.write.removal.RemovalStage;
import socai.membership.write.rules.NotInTheFuture;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Judgement;
import socai.spine.Parameter;
import socai.spine.StreamEvent;
import socai.spine.Text;
import socai.spine.time.Deadline;
import socai.spine.write.Circumstances;
import socai.spine.write.Decider;
import socai.spine.write.Reader;

/** Starts the time for a complaint, by the regulation in force on the day of receipt. */
public final class RecordRemovalReceiptDecider implements RemovalDecider<RecordRemovalReceipt, Decider.NoFacts> {

    private static final Text RECEIPT = new Text("ngày nhận quyết định", "day of receipt");
    private static final Set<RemovalStage> POSSIBLE = Set.of(RemovalStage.REMOVED, RemovalStage.UPHELD);

    @Override
    public Class<RecordRemovalReceipt> command() {
        return RecordRemovalReceipt.class;
    }

    @Override
    public Class<Decider.NoFacts> factsType() {
        return Decider.NoFacts.class;
    }

    @Override
    public Decider.NoFacts gather(RecordRemovalReceipt command, RemovalFile state, Act act, Reader reader) {
        return new Decider.NoFacts();
    }

    @Override
    public Decision decide(
            RemovalFile state, RecordRemovalReceipt command, Decider.NoFacts facts, Circumstances circumstances) {
        if (state.stage() == RemovalStage.RECEIVED
                && state.receipt()
                        .filter(e -> e.receivedOn().equals(command.receivedOn()))
                        .isPresent()) {
            return Judgement.begin().accept(List::of);
        }
        return Judgement.begin()
                .step(new MatterStage(state.stage().label(), POSSIBLE.contains(state.stage())))
                .statute(() -> List.of(
                        new NotInTheFuture(RECEIPT, command.receivedOn(), circumstances.date()),
                        new ReceivedAfter(command.receivedOn(), state.lastOn().orElseThrow())))
                .accept(() -> {
                    Parameter window =
                            ClockParameter.of(circumstances, "removal-complaint-window", command.receivedOn());
                    return List.of(new StreamEvent(
                            RemovalFile.TYPE,
                            command.removal().raw(),
                            new RemovalReceiptRecorded(
                                    command.removal(),
                                    circumstances.date(),
                                    state.subject().orElseThrow(),
                                    state.matter().orElseThrow(),
                                    command.receivedOn(),
                                    new Deadline(command.receivedOn(), window.number(), window.unit()))));
                });
    }
}
