package socai.membership.write.admission;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import socai.membership.events.AdmissionDocumentReceived;
import socai.membership.events.AdmissionFileOpened;
import socai.membership.events.BackgroundCheckCompleted;
import socai.membership.events.BackgroundCheckRequested;
import socai.membership.events.OpinionsCollected;
import socai.membership.events.OverAgeConsentGiven;
import socai.membership.events.SponsorNamed;

/** What the file holds before the cell votes: its opening, the papers, sponsors, the check and the opinions. */
public record Papers(
        Optional<AdmissionFileOpened> opening,
        List<AdmissionDocumentReceived> documents,
        List<SponsorNamed> sponsors,
        Optional<BackgroundCheckRequested> request,
        Optional<BackgroundCheckCompleted> check,
        Optional<OpinionsCollected> opinions,
        Optional<OverAgeConsentGiven> overAgeConsent) {

    static final Papers NONE = new Papers(
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** Whether answers to a background check are still awaited. */
    public boolean checkPending() {
        return request.isPresent() && check.isEmpty();
    }

    public List<AdmissionDocumentReceived> documents(Set<String> formCodes) {
        return documents.stream()
                .filter(document -> formCodes.contains(document.formCode()))
                .toList();
    }

    Papers with(AdmissionFileOpened event) {
        return new Papers(Optional.of(event), documents, sponsors, request, check, opinions, overAgeConsent);
    }

    Papers with(AdmissionDocumentReceived event) {
        return new Papers(opening, More.of(documents, event), sponsors, request, check, opinions, overAgeConsent);
    }

    Papers with(SponsorNamed event) {
        return new Papers(opening, documents, More.of(sponsors, event), request, check, opinions, overAgeConsent);
    }

    /** A new request takes the place of an older check: what it found may have changed. */
    Papers with(BackgroundCheckRequested event) {
        return new Papers(opening, documents, sponsors, Optional.of(event), Optional.empty(), opinions, overAgeConsent);
    }

    Papers with(BackgroundCheckCompleted event) {
        return new Papers(opening, documents, sponsors, request, Optional.of(event), opinions, overAgeConsent);
    }

    Papers with(OpinionsCollected event) {
        return new Papers(opening, documents, sponsors, request, check, Optional.of(event), overAgeConsent);
    }

    Papers with(OverAgeConsentGiven event) {
        return new Papers(opening, documents, sponsors, request, check, opinions, Optional.of(event));
    }
}
