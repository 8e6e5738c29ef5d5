package socai.membership.write.admission;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import socai.membership.events.AdmissionCarriedOver;
import socai.membership.events.AdmissionCeremonyHeld;
import socai.membership.events.AdmissionClock;
import socai.membership.events.AdmissionClosed;
import socai.membership.events.AdmissionDecided;
import socai.membership.events.AdmissionDocumentReceived;
import socai.membership.events.AdmissionEvent;
import socai.membership.events.AdmissionField;
import socai.membership.events.AdmissionFileOpened;
import socai.membership.events.AdmissionForwardFailed;
import socai.membership.events.AdmissionForwarded;
import socai.membership.events.AdmissionId;
import socai.membership.events.AdmissionProposed;
import socai.membership.events.AdmissionRecordCorrected;
import socai.membership.events.AdmissionRefused;
import socai.membership.events.AdmissionVoteFailed;
import socai.membership.events.BackgroundCheckCertified;
import socai.membership.events.BackgroundCheckCompleted;
import socai.membership.events.BackgroundCheckCovered;
import socai.membership.events.BackgroundCheckRequested;
import socai.membership.events.DecisionClockExtended;
import socai.membership.events.DecisionReceived;
import socai.membership.events.EducationRecorded;
import socai.membership.events.EliteMassNominated;
import socai.membership.events.LateCeremonyConsented;
import socai.membership.events.LatenessReported;
import socai.membership.events.MembershipId;
import socai.membership.events.MentorAssigned;
import socai.membership.events.OpinionsCollected;
import socai.membership.events.OverAgeConsentGiven;
import socai.membership.events.ReadmissionOpened;
import socai.membership.events.SponsorNamed;
import socai.membership.events.SponsorReplaced;
import socai.membership.events.SympathiserListed;
import socai.membership.events.SympathiserReviewAsked;
import socai.membership.events.SympathiserReviewLatenessReported;
import socai.membership.events.SympathiserReviewed;
import socai.membership.events.SympathiserVoteFailed;
import socai.membership.events.TrainingCertificateIssued;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.Personal;
import socai.spine.StreamType;
import socai.spine.time.Deadline;
import socai.spine.write.Dossier;

/**
 * One admission file. Its parts hold the events that count now; what was corrected is read through
 * {@link #date(AdmissionField)} and {@link #number(AdmissionField)}.
 *
 * @param corrections the latest of each field
 */
public record AdmissionFile(
        AdmissionStage stage,
        Optional<EliteMassNominated> nomination,
        Preparation preparation,
        Papers papers,
        Proposal proposal,
        Outcome outcome,
        List<LatenessReported> reported,
        Map<AdmissionField, AdmissionRecordCorrected> corrections)
        implements Dossier {

    public static final AdmissionFile NONE = new AdmissionFile(
            AdmissionStage.NONE,
            Optional.empty(),
            Preparation.NONE,
            Papers.NONE,
            Proposal.NONE,
            Outcome.NONE,
            List.of(),
            Map.of());

    public static final StreamType<AdmissionFile, AdmissionEvent> TYPE =
            new StreamType<>("admission", AdmissionId.PREFIX, AdmissionEvent.class, NONE, AdmissionFile::evolve);

    /** The kind of claim that a person's one open file holds; the value is the person, the owner the file. */
    public static final String OPEN_ADMISSION = "open-admission";

    public boolean exists() {
        return nomination.isPresent();
    }

    public Optional<PersonId> person() {
        return nomination.map(EliteMassNominated::person);
    }

    /** The membership that its ceremony begins; a second one where the person was a member before. */
    public Optional<MembershipId> membership() {
        return preparation.readmission().map(ReadmissionOpened::membership).or(() -> person().map(MembershipId::first));
    }

    /** The cell that looks after the file. */
    public Optional<OrganisationId> cell() {
        return nomination.map(EliteMassNominated::organisation);
    }

    /** The day on which the file proper was opened. */
    public Optional<LocalDate> openedOn() {
        return papers.opening().map(AdmissionFileOpened::on);
    }

    /** The limits that run now. */
    public List<OpenClock> openClocks() {
        return switch (stage) {
            case PROPOSED, FORWARDED -> clock(AdmissionClock.DECISION, proposal.deadline());
            case DECIDED -> clock(AdmissionClock.CEREMONY, ceremonyDeadline());
            default -> List.of();
        };
    }

    private static List<OpenClock> clock(AdmissionClock kind, Optional<Deadline> deadline) {
        return deadline.map(limit -> new OpenClock(kind, limit)).stream().toList();
    }

    private Optional<Deadline> ceremonyDeadline() {
        return outcome.decided()
                .flatMap(AdmissionDecided::ceremony)
                .or(() -> outcome.receipt()
                        .flatMap(DecisionReceived::ceremony)
                        .map(limit -> new Deadline(
                                date(AdmissionField.RECEIPT_DATE).orElse(limit.start()),
                                limit.length(),
                                limit.unit())));
    }

    /** What is known now of a date of the file, corrections included. */
    public Optional<LocalDate> date(AdmissionField field) {
        return Optional.ofNullable(corrections.get(field))
                .flatMap(AdmissionRecordCorrected::newDate)
                .or(() -> RecordedFields.date(this, field));
    }

    /** What is known now of a paper's number, corrections included. */
    public Optional<Personal<String>> number(AdmissionField field) {
        return Optional.ofNullable(corrections.get(field))
                .flatMap(AdmissionRecordCorrected::newNumber)
                .or(() -> RecordedFields.number(this, field));
    }

    public AdmissionFile evolve(AdmissionEvent event) {
        return switch (event) {
            case EliteMassNominated e -> nominated(e);
            case SympathiserListed e -> with(AdmissionStage.SYMPATHISER, preparation.with(e));
            case SympathiserVoteFailed e -> with(stage, preparation.with(e));
            case SympathiserReviewAsked e ->
                with(stage, preparation.with(preparation.reviewing().with(e)));
            case SympathiserReviewed e ->
                with(stage, preparation.with(preparation.reviewing().with(e)));
            case SympathiserReviewLatenessReported e ->
                with(stage, preparation.with(preparation.reviewing().with(e)));
            case MentorAssigned e -> with(stage, preparation.with(e));
            case TrainingCertificateIssued e ->
                with(stage == AdmissionStage.SYMPATHISER ? AdmissionStage.TRAINED : stage, preparation.with(e))
                        .recordedAnew(AdmissionField.CERTIFICATE_DATE, AdmissionField.CERTIFICATE_NUMBER);
            case AdmissionFileOpened e -> with(AdmissionStage.APPLICANT, papers.with(e));
            case AdmissionDocumentReceived e -> with(stage, papers.with(e));
            case EducationRecorded e -> with(stage, papers.with(e));
            case SponsorNamed e -> with(stage, papers.with(e));
            case SponsorReplaced e -> with(stage, papers.with(e));
            case BackgroundCheckRequested e ->
                with(stage, papers.with(papers.checking().with(e)));
            case BackgroundCheckCompleted e ->
                with(stage, papers.with(papers.checking().with(e))).recordedAnew(AdmissionField.CHECK_LETTER_NUMBER);
            case BackgroundCheckCovered e ->
                with(stage, papers.with(papers.checking().with(e)));
            case BackgroundCheckCertified e ->
                with(stage, papers.with(papers.checking().with(e)));
            case OpinionsCollected e -> with(stage, papers.with(e)).recordedAnew(AdmissionField.OPINIONS_NUMBER);
            case OverAgeConsentGiven e -> with(stage, papers.with(e));
            case AdmissionProposed e -> with(AdmissionStage.PROPOSED, proposal.with(e));
            case AdmissionVoteFailed e -> with(stage, proposal.with(e));
            case AdmissionForwarded e -> with(AdmissionStage.FORWARDED, proposal.with(e));
            case AdmissionForwardFailed e -> with(stage, proposal.with(e));
            case DecisionClockExtended e -> with(stage, proposal.with(e));
            case AdmissionDecided e -> with(AdmissionStage.DECIDED, outcome.with(e));
            case AdmissionRefused e -> with(AdmissionStage.REFUSED, outcome.with(e));
            case DecisionReceived e -> with(stage, outcome.with(e));
            case LateCeremonyConsented e -> with(stage, outcome.with(e));
            case AdmissionCeremonyHeld e -> with(AdmissionStage.ADMITTED, outcome.with(e));
            case AdmissionClosed e -> with(AdmissionStage.CLOSED, outcome.with(e));
            case ReadmissionOpened e -> with(stage, preparation.with(e));
            case LatenessReported e -> told(e);
            case AdmissionRecordCorrected e -> corrected(e);
            case AdmissionCarriedOver e -> carried(e.to());
        };
    }

    private AdmissionFile carried(OrganisationId to) {
        return new AdmissionFile(
                stage,
                nomination.map(e -> new EliteMassNominated(
                        e.admission(), e.on(), e.person(), to, e.nominatedBy(), e.nominationNumber())),
                preparation,
                papers,
                proposal,
                outcome,
                reported,
                corrections);
    }

    private AdmissionFile nominated(EliteMassNominated event) {
        return new AdmissionFile(
                AdmissionStage.NOMINATED,
                Optional.of(event),
                preparation,
                papers,
                proposal,
                outcome,
                reported,
                corrections);
    }

    private AdmissionFile with(AdmissionStage next, Preparation part) {
        return new AdmissionFile(next, nomination, part, papers, proposal, outcome, reported, corrections);
    }

    private AdmissionFile with(AdmissionStage next, Papers part) {
        return new AdmissionFile(next, nomination, preparation, part, proposal, outcome, reported, corrections);
    }

    private AdmissionFile with(AdmissionStage next, Proposal part) {
        return new AdmissionFile(next, nomination, preparation, papers, part, outcome, reported, corrections);
    }

    private AdmissionFile with(AdmissionStage next, Outcome part) {
        return new AdmissionFile(next, nomination, preparation, papers, proposal, part, reported, corrections);
    }

    private AdmissionFile told(LatenessReported event) {
        return new AdmissionFile(
                stage, nomination, preparation, papers, proposal, outcome, More.of(reported, event), corrections);
    }

    private AdmissionFile corrected(AdmissionRecordCorrected event) {
        Map<AdmissionField, AdmissionRecordCorrected> next = new LinkedHashMap<>(corrections);
        next.put(event.field(), event);
        return with(next);
    }

    /** Corrections of what was replaced by a newer record no longer say anything. */
    private AdmissionFile recordedAnew(AdmissionField... fields) {
        Map<AdmissionField, AdmissionRecordCorrected> next = new LinkedHashMap<>(corrections);
        next.keySet().removeAll(List.of(fields));
        return with(next);
    }

    private AdmissionFile with(Map<AdmissionField, AdmissionRecordCorrected> next) {
        return new AdmissionFile(
                stage, nomination, preparation, papers, proposal, outcome, reported, Collections.unmodifiableMap(next));
    }

    @Override
    public Optional<OrganisationId> matter() {
        return nomination.map(EliteMassNominated::organisation);
    }

    @Override
    public Optional<PersonId> subject() {
        return nomination.map(EliteMassNominated::person);
    }
}
