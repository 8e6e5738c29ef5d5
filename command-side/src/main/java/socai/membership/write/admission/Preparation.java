package socai.membership.write.admission;

import java.util.List;
import java.util.Optional;
import socai.membership.events.MentorAssigned;
import socai.membership.events.ReadmissionOpened;
import socai.membership.events.SympathiserListed;
import socai.membership.events.SympathiserVoteFailed;
import socai.membership.events.TrainingCertificateIssued;

/** What came before the file proper: the sympathiser's list and its reviews, the helper, the certificate. */
public record Preparation(
        Optional<SympathiserListed> listing,
        List<SympathiserVoteFailed> failedListings,
        Optional<MentorAssigned> mentor,
        Optional<TrainingCertificateIssued> certificate,
        Optional<ReadmissionOpened> readmission,
        Reviewing reviewing) {

    static final Preparation NONE = new Preparation(
            Optional.empty(), List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Reviewing.NONE);

    Preparation with(SympathiserListed event) {
        return new Preparation(Optional.of(event), failedListings, mentor, certificate, readmission, reviewing);
    }

    Preparation with(SympathiserVoteFailed event) {
        return new Preparation(listing, More.of(failedListings, event), mentor, certificate, readmission, reviewing);
    }

    Preparation with(Reviewing next) {
        return new Preparation(listing, failedListings, mentor, certificate, readmission, next);
    }

    Preparation with(MentorAssigned event) {
        return new Preparation(listing, failedListings, Optional.of(event), certificate, readmission, reviewing);
    }

    Preparation with(TrainingCertificateIssued event) {
        return new Preparation(listing, failedListings, mentor, Optional.of(event), readmission, reviewing);
    }

    Preparation with(ReadmissionOpened event) {
        return new Preparation(listing, failedListings, mentor, certificate, Optional.of(event), reviewing);
    }
}
