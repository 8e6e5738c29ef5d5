package socai.membership.write.admission;

import java.util.List;
import socai.membership.write.admission.background.CertifyBackgroundCheckDecider;
import socai.membership.write.admission.background.CompleteBackgroundCheckDecider;
import socai.membership.write.admission.background.RequestBackgroundCheckDecider;
import socai.membership.write.admission.ceremony.HoldAdmissionCeremonyDecider;
import socai.membership.write.admission.certificate.RecordCertificateDecider;
import socai.membership.write.admission.closing.CloseAdmissionDecider;
import socai.membership.write.admission.correction.CorrectAdmissionRecordDecider;
import socai.membership.write.admission.decision.DecideAdmissionDecider;
import socai.membership.write.admission.document.AttachDocumentDecider;
import socai.membership.write.admission.education.RecordEducationDecider;
import socai.membership.write.admission.extension.ExtendDecisionClockDecider;
import socai.membership.write.admission.forward.ForwardAdmissionDecider;
import socai.membership.write.admission.lateconsent.ConsentToLateCeremonyDecider;
import socai.membership.write.admission.lateness.ReportLatenessDecider;
import socai.membership.write.admission.listing.ListSympathiserDecider;
import socai.membership.write.admission.mentor.AssignMentorDecider;
import socai.membership.write.admission.nominate.NominateEliteMassDecider;
import socai.membership.write.admission.opening.OpenAdmissionFileDecider;
import socai.membership.write.admission.opinions.RecordOpinionsDecider;
import socai.membership.write.admission.overage.RecordOverAgeConsentDecider;
import socai.membership.write.admission.readmission.OpenReadmissionDecider;
import socai.membership.write.admission.receipt.RecordDecisionReceiptDecider;
import socai.membership.write.admission.review.ReportSympathiserReviewLatenessDecider;
import socai.membership.write.admission.review.ReviewSympathiserDecider;
import socai.membership.write.admission.sponsor.NameSponsorDecider;
import socai.membership.write.admission.sponsor.ReplaceSponsorDecider;
import socai.membership.write.admission.vote.VoteOnAdmissionDecider;
import socai.spine.write.Decider;

/** The deciders of an admission file, in the order of its steps: their part of the context's table of contents. */
public final class AdmissionDeciders {

    private static final List<Decider<?, ?, ?>> ALL = List.of(
            new NominateEliteMassDecider(),
            new OpenReadmissionDecider(),
            new ListSympathiserDecider(),
            new ReviewSympathiserDecider(),
            new ReportSympathiserReviewLatenessDecider(),
            new AssignMentorDecider(),
            new RecordCertificateDecider(),
            new OpenAdmissionFileDecider(),
            new AttachDocumentDecider(),
            new RecordEducationDecider(),
            new NameSponsorDecider(),
            new ReplaceSponsorDecider(),
            new RequestBackgroundCheckDecider(),
            new CompleteBackgroundCheckDecider(),
            new CertifyBackgroundCheckDecider(),
            new RecordOpinionsDecider(),
            new RecordOverAgeConsentDecider(),
            new VoteOnAdmissionDecider(),
            new ForwardAdmissionDecider(),
            new ExtendDecisionClockDecider(),
            new DecideAdmissionDecider(),
            new RecordDecisionReceiptDecider(),
            new ConsentToLateCeremonyDecider(),
            new HoldAdmissionCeremonyDecider(),
            new ReportLatenessDecider(),
            new CloseAdmissionDecider(),
            new CorrectAdmissionRecordDecider());

    private AdmissionDeciders() {}

    public static List<Decider<?, ?, ?>> all() {
        return ALL;
    }
}
