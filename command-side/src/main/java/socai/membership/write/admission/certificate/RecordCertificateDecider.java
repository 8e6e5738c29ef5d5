package socai.membership.write.admission.certificate;

import java.util.List;
import java.util.Optional;
import socai.membership.events.AdmissionField;
import socai.membership.events.TrainingCertificateIssued;
import socai.membership.write.admission.AdmissionDecider;
import socai.membership.write.admission.AdmissionFile;
import socai.membership.write.admission.AdmissionStage;
import socai.membership.write.admission.rules.OfApplicant;
import socai.membership.write.rules.NotInTheFuture;
import socai.membership.write.rules.OwnNumberGiven;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Layer;
import socai.spine.Text;
import socai.spine.write.Circumstances;
import socai.spine.write.Decider;
import socai.spine.write.Reader;

/** A newer certificate may take the place of one that ran out. */
public final class RecordCertificateDecider extends AdmissionDecider<RecordCertificate, Decider.NoFacts> {

    private static final Text CERTIFICATE = new Text("cấp giấy chứng nhận", "the certificate");

    public RecordCertificateDecider() {
        super(RecordCertificate.class, NoFacts.class);
    }

    @Override
    public NoFacts gather(RecordCertificate command, AdmissionFile file, Act act, Reader reader) {
        return new NoFacts();
    }

    @Override
    public Decision decide(AdmissionFile file, RecordCertificate command, NoFacts facts, Circumstances circumstances) {
        Optional<TrainingCertificateIssued> held = file.preparation().certificate();
        if (held.filter(e -> says(command, e)).isPresent()) {
            return alreadyThere();
        }
        return steps(file, AdmissionStage.SYMPATHISER, AdmissionStage.TRAINED, AdmissionStage.APPLICANT)
                .layer(
                        Layer.STEP,
                        () -> List.of(
                                new OfApplicant(
                                        command.certificateNumber().subject(),
                                        file.person().orElseThrow()),
                                new OwnNumberGiven(CERTIFICATE, command.certificateNumber()),
                                new NotInTheFuture(CERTIFICATE, command.certificateDate(), circumstances.date()),
                                new CertificateIsNewer(
                                        file.date(AdmissionField.CERTIFICATE_DATE), command.certificateDate())))
                .accept(() -> List.of(event(new TrainingCertificateIssued(
                        command.admission(),
                        circumstances.date(),
                        file.person().orElseThrow(),
                        command.certificateNumber(),
                        command.certificateDate(),
                        command.issuer()))));
    }

    private static boolean says(RecordCertificate command, TrainingCertificateIssued e) {
        return command.certificateNumber().equals(e.certificateNumber())
                && command.certificateDate().equals(e.certificateDate())
                && command.issuer().equals(e.issuer());
    }
}
