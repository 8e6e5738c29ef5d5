package socai.membership.write.admission;

import java.time.LocalDate;
import java.util.Optional;
import socai.membership.events.AdmissionField;
import socai.membership.events.AdmissionFileOpened;
import socai.membership.events.AdmissionForwarded;
import socai.membership.events.AdmissionProposed;
import socai.membership.events.BackgroundCheckCompleted;
import socai.membership.events.DecisionReceived;
import socai.membership.events.EliteMassNominated;
import socai.membership.events.OpinionsCollected;
import socai.membership.events.SympathiserListed;
import socai.membership.events.TrainingCertificateIssued;
import socai.spine.Personal;

/** What was first recorded of the fields that can be corrected. */
final class RecordedFields {

    private RecordedFields() {}

    static Optional<LocalDate> date(AdmissionFile file, AdmissionField field) {
        return switch (field) {
            case CERTIFICATE_DATE -> file.preparation().certificate().map(TrainingCertificateIssued::certificateDate);
            case APPLICATION_DATE -> file.papers().opening().map(AdmissionFileOpened::applicationDate);
            case CV_DATE -> file.papers().opening().map(AdmissionFileOpened::cvDate);
            case RECEIPT_DATE -> file.outcome().receipt().map(DecisionReceived::receivedOn);
            default -> Optional.empty();
        };
    }

    static Optional<Personal<String>> number(AdmissionFile file, AdmissionField field) {
        if (field == AdmissionField.CERTIFICATE_NUMBER) {
            return file.preparation().certificate().map(TrainingCertificateIssued::certificateNumber);
        }
        return file.person().flatMap(person -> plain(file, field).map(number -> Personal.of(person, number)));
    }

    /** Numbers of papers that are not made out to one person. */
    private static Optional<String> plain(AdmissionFile file, AdmissionField field) {
        return switch (field) {
            case NOMINATION_NUMBER -> file.nomination().map(EliteMassNominated::nominationNumber);
            case LISTING_RESOLUTION_NUMBER -> file.preparation().listing().map(SympathiserListed::resolutionNumber);
            case CHECK_LETTER_NUMBER -> file.papers().check().map(BackgroundCheckCompleted::letterNumber);
            case OPINIONS_NUMBER -> file.papers().opinions().map(OpinionsCollected::documentNumber);
            case RESOLUTION_NUMBER -> file.proposal().vote().map(AdmissionProposed::resolutionNumber);
            case FORWARDING_RESOLUTION_NUMBER -> file.proposal().forwarding().map(AdmissionForwarded::resolutionNumber);
            default -> Optional.empty();
        };
    }
}
