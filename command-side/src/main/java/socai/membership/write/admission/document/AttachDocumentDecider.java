package socai.membership.write.admission.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.membership.events.AdmissionDocumentReceived;
import socai.membership.events.AdmissionField;
import socai.membership.write.admission.AdmissionDecider;
import socai.membership.write.admission.AdmissionFile;
import socai.membership.write.admission.AdmissionStage;
import socai.membership.write.admission.FormCodes;
import socai.membership.write.rules.NotInTheFuture;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Layer;
import socai.spine.Text;
import socai.spine.write.Circumstances;
import socai.spine.write.Decider;
import socai.spine.write.Reader;

/** Papers come in the order of the regulation under which the file was opened. */
public final class AttachDocumentDecider extends AdmissionDecider<AttachDocument, Decider.NoFacts> {

    private static final Text DOCUMENT = new Text("trên giấy tờ", "the paper");

    public AttachDocumentDecider() {
        super(AttachDocument.class, NoFacts.class);
    }

    @Override
    public NoFacts gather(AttachDocument command, AdmissionFile file, Act act, Reader reader) {
        return new NoFacts();
    }

    @Override
    public Decision decide(AdmissionFile file, AttachDocument command, NoFacts facts, Circumstances circumstances) {
        if (file.papers().documents().stream().anyMatch(e -> says(command, e))) {
            return alreadyThere();
        }
        return steps(
                        file,
                        AdmissionStage.APPLICANT,
                        AdmissionStage.PROPOSED,
                        AdmissionStage.FORWARDED,
                        AdmissionStage.DECIDED)
                .layer(
                        Layer.STEP,
                        () -> List.of(new NotInTheFuture(DOCUMENT, command.documentDate(), circumstances.date())))
                .statute(() -> List.of(
                        new PaperInOrder(
                                command.formCode(),
                                command.documentDate(),
                                file.papers().documents(),
                                circumstances
                                        .policies()
                                        .parameter(
                                                "admission-document-precedence", asOpened(file, circumstances.date()))),
                        new PaperDateAgrees(command.formCode(), command.documentDate(), declared(file, command))))
                .accept(() -> List.of(event(new AdmissionDocumentReceived(
                        command.admission(),
                        circumstances.date(),
                        file.person().orElseThrow(),
                        command.formCode(),
                        command.documentDate(),
                        command.attachment(),
                        command.sha256()))));
    }

    /** The date that the opening of the file gave for this paper, as corrected since. */
    private static Optional<LocalDate> declared(AdmissionFile file, AttachDocument command) {
        return switch (command.formCode()) {
            case FormCodes.APPLICATION -> file.date(AdmissionField.APPLICATION_DATE);
            case FormCodes.CV -> file.date(AdmissionField.CV_DATE);
            default -> Optional.empty();
        };
    }

    private static boolean says(AttachDocument command, AdmissionDocumentReceived e) {
        return command.formCode().equals(e.formCode())
                && command.documentDate().equals(e.documentDate())
                && command.sha256().equals(e.sha256());
    }
}
