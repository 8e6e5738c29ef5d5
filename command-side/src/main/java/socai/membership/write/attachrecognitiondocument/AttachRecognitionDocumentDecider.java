package socai.membership.write.attachrecognitiondocument;

import java.util.List;
import java.util.Set;
import socai.membership.events.RecognitionDocumentReceived;
import socai.membership.events.RecognitionFileOpened;
import socai.membership.write.recognition.FileAt;
import socai.membership.write.recognition.RecognitionDecider;
import socai.membership.write.recognition.RecognitionFile;
import socai.membership.write.recognition.Stage;
import socai.membership.write.rules.NotInTheFuture;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Judgement;
import socai.spine.StreamEvent;
import socai.spine.Text;
import socai.spine.write.Circumstances;
import socai.spine.write.Decider;
import socai.spine.write.Reader;

/** Receives a paper of the file while the cell still works on it. */
public final class AttachRecognitionDocumentDecider
        implements RecognitionDecider<AttachRecognitionDocument, Decider.NoFacts> {

    private static final Text DATE = new Text("ngày của giấy tờ", "date of the paper");

    @Override
    public Class<AttachRecognitionDocument> command() {
        return AttachRecognitionDocument.class;
    }

    @Override
    public Class<Decider.NoFacts> factsType() {
        return Decider.NoFacts.class;
    }

    @Override
    public Decider.NoFacts gather(AttachRecognitionDocument command, RecognitionFile state, Act act, Reader reader) {
        return new Decider.NoFacts();
    }

    @Override
    public Decision decide(
            RecognitionFile state,
            AttachRecognitionDocument command,
            Decider.NoFacts facts,
            Circumstances circumstances) {
        if (command.sha256().equals(state.documents().get(command.formCode()))) {
            return Judgement.begin().accept(List::of);
        }
        return Judgement.begin()
                .step(new FileAt(state.stage(), Set.of(Stage.OPEN)))
                .statute(() -> List.of(
                        new FormBelongs(circumstances.parameter("recognition-documents"), command.formCode()),
                        new NotInTheFuture(DATE, command.documentDate(), circumstances.date()),
                        new HashOfScan(command.sha256())))
                .accept(() -> List.of(new StreamEvent(
                        RecognitionFile.TYPE,
                        command.recognition().raw(),
                        new RecognitionDocumentReceived(
                                command.recognition(),
                                circumstances.date(),
                                state.opened()
                                        .map(RecognitionFileOpened::person)
                                        .orElseThrow(),
                                command.formCode(),
                                command.documentDate(),
                                command.attachment(),
                                command.sha256()))));
    }
}
