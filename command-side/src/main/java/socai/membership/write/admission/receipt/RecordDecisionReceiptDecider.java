package socai.membership.write.admission.receipt;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.membership.events.AdmissionDecided;
import socai.membership.events.AdmissionField;
import socai.membership.events.AdmissionRefused;
import socai.membership.events.DecisionReceived;
import socai.membership.write.admission.AdmissionDecider;
import socai.membership.write.admission.AdmissionFile;
import socai.membership.write.admission.AdmissionStage;
import socai.membership.write.admission.CeremonyClock;
import socai.membership.write.rules.NotInTheFuture;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Layer;
import socai.spine.Text;
import socai.spine.time.Deadline;
import socai.spine.write.Circumstances;
import socai.spine.write.Decider;
import socai.spine.write.Reader;

/** A decision is received once; a wrong day is corrected. */
public final class RecordDecisionReceiptDecider extends AdmissionDecider<RecordDecisionReceipt, Decider.NoFacts> {

    private static final Text RECEIPT = new Text("nhận quyết định", "the receipt");

    public RecordDecisionReceiptDecider() {
        super(RecordDecisionReceipt.class, NoFacts.class);
    }

    @Override
    public NoFacts gather(RecordDecisionReceipt command, AdmissionFile file, Act act, Reader reader) {
        return new NoFacts();
    }

    @Override
    public Decision decide(
            AdmissionFile file, RecordDecisionReceipt command, NoFacts facts, Circumstances circumstances) {
        Optional<LocalDate> held = file.date(AdmissionField.RECEIPT_DATE);
        if (held.equals(Optional.of(command.receivedOn()))) {
            return alreadyThere();
        }
        return steps(file, AdmissionStage.DECIDED, AdmissionStage.REFUSED)
                .layer(
                        Layer.STEP,
                        () -> List.of(
                                new ReceivedOnce(held),
                                new NotInTheFuture(RECEIPT, command.receivedOn(), circumstances.date()),
                                new ReceivedAfterDecision(command.receivedOn(), decisionDate(file))))
                .accept(() -> List.of(event(new DecisionReceived(
                        command.admission(),
                        circumstances.date(),
                        file.person().orElseThrow(),
                        command.receivedOn(),
                        ceremony(file, command, circumstances)))));
    }

    private static LocalDate decisionDate(AdmissionFile file) {
        return file.outcome()
                .decided()
                .map(AdmissionDecided::decisionDate)
                .or(() -> file.outcome().refused().map(AdmissionRefused::decisionDate))
                .orElseThrow();
    }

    private static Optional<Deadline> ceremony(
            AdmissionFile file, RecordDecisionReceipt command, Circumstances circumstances) {
        return file.outcome()
                .decided()
                .flatMap(decided -> CeremonyClock.startedBy(
                        CeremonyClock.RECEIPT,
                        command.receivedOn(),
                        circumstances.policies(),
                        anchors(file, circumstances.date()).clockStart(decided.decisionDate())));
    }
}
