package socai.membership.read;

import java.util.List;
import java.util.Optional;
import socai.membership.events.AdmissionDocumentReceived;
import socai.membership.events.BackgroundCheckCompleted;
import socai.membership.events.BackgroundCheckRequested;
import socai.membership.events.EducationRecorded;
import socai.membership.events.OpinionsCollected;
import socai.membership.events.RecognitionDocumentReceived;
import socai.membership.events.SponsorKind;
import socai.membership.events.SponsorNamed;
import socai.membership.events.SponsorReplaced;
import socai.membership.events.TrainingCertificateIssued;
import socai.membership.events.TransferEvent.LetterEndorsed;
import socai.membership.events.TransferEvent.MemberFileSealed;
import socai.spine.DomainEvent;

/** What an event adds to a file, by the names that {@code needs.tsv} and {@code forms.tsv} ask for. */
public final class Parts {

    /** A paper, by the code of its form. */
    static final String FORM = "form:";

    /** A level that endorsed a letter, by its organisation. */
    public static final String LEVEL = "level:";

    private Parts() {}

    static List<String> added(DomainEvent event) {
        return switch (event) {
            case TrainingCertificateIssued ignored -> List.of("certificate");
            case AdmissionDocumentReceived e -> List.of(FORM + variantOf(e.formCode()));
            case RecognitionDocumentReceived e -> List.of(FORM + e.formCode());
            case EducationRecorded ignored -> List.of("education");
            case SponsorNamed e -> List.of("sponsor", sponsor(e.kind()));
            case SponsorReplaced e -> List.of("sponsor", sponsor(e.kind()));
            case BackgroundCheckCompleted ignored -> List.of("check");
            case OpinionsCollected ignored -> List.of("opinions");
            case LetterEndorsed e -> List.of(LEVEL + e.organisation().raw());
            case MemberFileSealed ignored -> List.of("sealed-file");
            default -> List.of();
        };
    }

    /** A new request takes the place of an older answer. */
    static List<String> removed(DomainEvent event) {
        return event instanceof BackgroundCheckRequested ? List.of("check") : List.of();
    }

    /** Of these the last one does not count any more; of a paper only where every sponsor of the kind had given one. */
    static List<String> replaced(DomainEvent event) {
        return event instanceof SponsorReplaced e ? List.of("sponsor", sponsor(e.oldKind())) : List.of();
    }

    /** The paper that a replaced sponsor has given. */
    static Optional<String> paperOfReplaced(DomainEvent event) {
        return event instanceof SponsorReplaced e
                ? Optional.of(FORM + (e.oldKind() == SponsorKind.OFFICIAL_MEMBER ? "3-KNĐ" : "4-KNĐ"))
                : Optional.empty();
    }

    private static String sponsor(SponsorKind kind) {
        return kind == SponsorKind.OFFICIAL_MEMBER ? "sponsor-member" : "sponsor-committee";
    }

    /** {@code 3A-KNĐ} is the second {@code 3-KNĐ}. */
    private static String variantOf(String form) {
        return form.replaceFirst("^(\\d+)A-", "$1-");
    }
}
