package socai.membership.events;

import java.time.LocalDate;
import socai.spine.DomainEvent;

/**
 * What happened to an admission file, from the nomination of a person to the ceremony. Each event names the day on
 * which it counts; the numbers of the law that it was judged by stand with the decision in the journal.
 */
public sealed interface AdmissionEvent extends DomainEvent
        permits EliteMassNominated,
                SympathiserListed,
                SympathiserVoteFailed,
                SympathiserReviewAsked,
                SympathiserReviewed,
                SympathiserReviewLatenessReported,
                MentorAssigned,
                TrainingCertificateIssued,
                AdmissionFileOpened,
                AdmissionDocumentReceived,
                EducationRecorded,
                SponsorNamed,
                SponsorReplaced,
                BackgroundCheckRequested,
                BackgroundCheckCompleted,
                BackgroundCheckCovered,
                BackgroundCheckCertified,
                OpinionsCollected,
                OverAgeConsentGiven,
                AdmissionProposed,
                AdmissionVoteFailed,
                AdmissionForwarded,
                AdmissionForwardFailed,
                DecisionClockExtended,
                AdmissionDecided,
                AdmissionRefused,
                DecisionReceived,
                LateCeremonyConsented,
                AdmissionCeremonyHeld,
                LatenessReported,
                AdmissionClosed,
                AdmissionRecordCorrected,
                ReadmissionOpened,
                AdmissionCarriedOver {

    AdmissionId admission();

    /** The business date of the act. */
    LocalDate on();
}
