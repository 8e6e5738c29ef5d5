package socai.membership.read;

import java.util.List;
import socai.membership.events.AdmissionDocumentReceived;
import socai.membership.events.BackgroundCheckCompleted;
import socai.membership.events.BackgroundCheckRequested;
import socai.membership.events.OpinionsCollected;
import socai.membership.events.RecognitionDocumentReceived;
import socai.membership.events.SponsorKind;
import socai.membership.events.SponsorNamed;
import socai.membership.events.TrainingCertificateIssued;
import socai.spine.DomainEvent;

/** What an event adds to a file, by the names that {@code needs.tsv} and {@code forms.tsv} ask for. */
final class Parts {

    /** A paper, by the code of its form. */
    static final String FORM = "form:";

    private Parts() {}

    static List<String> added(DomainEvent event) {
        return switch (event) {
            case TrainingCertificateIssued ignored -> List.of("certificate");
            case AdmissionDocumentReceived e -> List.of(FORM + variantOf(e.formCode()));
            case RecognitionDocumentReceived e -> List.of(FORM + e.formCode());
            case SponsorNamed e ->
                List.of("sponsor", e.kind() == SponsorKind.OFFICIAL_MEMBER ? "sponsor-member" : "sponsor-committee");
            case BackgroundCheckCompleted ignored -> List.of("check");
            case OpinionsCollected ignored -> List.of("opinions");
            default -> List.of();
        };
    }

    /** A new request takes the place of an older answer. */
    static List<String> removed(DomainEvent event) {
        return event instanceof BackgroundCheckRequested ? List.of("check") : List.of();
    }

    /** {@code 3A-KNĐ} is the second {@code 3-KNĐ}. */
    private static String variantOf(String form) {
        return form.replaceFirst("^(\\d+)A-", "$1-");
    }
}
