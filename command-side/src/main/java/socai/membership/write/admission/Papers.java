package socai.membership.write.admission;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import socai.membership.events.AdmissionDocumentReceived;
import socai.membership.events.AdmissionFileOpened;
import socai.membership.events.BackgroundCheckCompleted;
import socai.membership.events.BackgroundCheckRequested;
import socai.membership.events.EducationRecorded;
import socai.membership.events.OpinionsCollected;
import socai.membership.events.OverAgeConsentGiven;
import socai.membership.events.SponsorKind;
import socai.membership.events.SponsorNamed;
import socai.membership.events.SponsorReplaced;

/**
 * What the file holds before the cell votes: its opening, the papers, sponsors, schooling, the check and the opinions.
 */
public record Papers(
        Optional<AdmissionFileOpened> opening,
        List<AdmissionDocumentReceived> documents,
        List<SponsorNamed> sponsors,
        Optional<EducationRecorded> education,
        Checking checking,
        Optional<OpinionsCollected> opinions,
        Optional<OverAgeConsentGiven> overAgeConsent) {

    static final Papers NONE = new Papers(
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.empty(),
            Checking.NONE,
            Optional.empty(),
            Optional.empty());

    /** The last request of a background check. */
    public Optional<BackgroundCheckRequested> request() {
        return checking.request();
    }

    /** The answers to it. */
    public Optional<BackgroundCheckCompleted> check() {
        return checking.check();
    }

    /** Whether answers to a background check are still awaited. */
    public boolean checkPending() {
        return checking.pending();
    }

    public List<AdmissionDocumentReceived> documents(Set<String> formCodes) {
        return documents.stream()
                .filter(document -> formCodes.contains(document.formCode()))
                .toList();
    }

    Papers with(AdmissionFileOpened event) {
        return new Papers(Optional.of(event), documents, sponsors, education, checking, opinions, overAgeConsent);
    }

    Papers with(AdmissionDocumentReceived event) {
        return new Papers(opening, More.of(documents, event), sponsors, education, checking, opinions, overAgeConsent);
    }

    Papers with(SponsorNamed event) {
        return new Papers(opening, documents, More.of(sponsors, event), education, checking, opinions, overAgeConsent);
    }

    /**
     * The new sponsor takes the place of the old one. Where every member had an introduction in the file, the last of
     * them does not count any more: the new sponsor writes one.
     */
    Papers with(SponsorReplaced event) {
        List<SponsorNamed> named = new ArrayList<>(sponsors);
        named.removeIf(sponsor ->
                sponsor.kind() == event.oldKind() && sponsor.sponsor().equals(event.oldSponsor()));
        Set<String> forms =
                event.oldKind() == SponsorKind.OFFICIAL_MEMBER ? FormCodes.INTRODUCTIONS : FormCodes.UNION_RESOLUTIONS;
        long left = named.stream()
                .filter(sponsor -> (sponsor.kind() == SponsorKind.OFFICIAL_MEMBER)
                        == (event.oldKind() == SponsorKind.OFFICIAL_MEMBER))
                .count();
        List<AdmissionDocumentReceived> papers = new ArrayList<>(documents);
        List<AdmissionDocumentReceived> written = documents(forms);
        if (written.size() > left) {
            papers.remove(written.getLast());
        }
        named.add(event.named());
        return new Papers(
                opening, List.copyOf(papers), List.copyOf(named), education, checking, opinions, overAgeConsent);
    }

    Papers with(EducationRecorded event) {
        return new Papers(opening, documents, sponsors, Optional.of(event), checking, opinions, overAgeConsent);
    }

    Papers with(Checking next) {
        return new Papers(opening, documents, sponsors, education, next, opinions, overAgeConsent);
    }

    Papers with(OpinionsCollected event) {
        return new Papers(opening, documents, sponsors, education, checking, Optional.of(event), overAgeConsent);
    }

    Papers with(OverAgeConsentGiven event) {
        return new Papers(opening, documents, sponsors, education, checking, opinions, Optional.of(event));
    }
}
