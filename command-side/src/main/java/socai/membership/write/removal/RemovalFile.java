package socai.membership.write.removal;

import java.time.LocalDate;
import java.util.Optional;
import socai.membership.events.BodyBallot;
import socai.membership.events.CellBallot;
import socai.membership.events.RemovalEvent;
import socai.membership.events.RemovalEvent.RemovalBacked;
import socai.membership.events.RemovalEvent.RemovalCarriedOver;
import socai.membership.events.RemovalEvent.RemovalComplaintLodged;
import socai.membership.events.RemovalEvent.RemovalConcluded;
import socai.membership.events.RemovalEvent.RemovalDecided;
import socai.membership.events.RemovalEvent.RemovalLatenessReported;
import socai.membership.events.RemovalEvent.RemovalOverturned;
import socai.membership.events.RemovalEvent.RemovalProposed;
import socai.membership.events.RemovalEvent.RemovalReceiptRecorded;
import socai.membership.events.RemovalEvent.RemovalRejected;
import socai.membership.events.RemovalEvent.RemovalUpheld;
import socai.membership.events.RemovalEvent.RemovalVoteFailed;
import socai.membership.events.RemovalEvent.SelfReviewCalled;
import socai.membership.events.RemovalEvent.SelfReviewReceived;
import socai.membership.events.RemovalId;
import socai.membership.write.succession.Succession;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.StreamType;
import socai.spine.write.Dossier;
import socai.spine.write.Reader;

/**
 * The proposals to remove one member, the last round of them.
 *
 * @param review    calls for a self-review and whether it came
 * @param vote      the last vote of the cell
 * @param decision  the vote of the deciding body
 * @param receipt   the last receipt: of the decision, or of an answer
 * @param complaint the last complaint
 * @param answered  who answered last
 * @param late      of which complaint it was reported that no answer came in time, 0 for none
 * @param lastOn    business date of the last step
 */
public record RemovalFile(
        RemovalStage stage,
        Optional<RemovalProposed> proposed,
        SelfReview review,
        Optional<CellBallot> vote,
        Optional<BodyBallot> decision,
        Optional<RemovalReceiptRecorded> receipt,
        Optional<RemovalComplaintLodged> complaint,
        Optional<Answered> answered,
        int late,
        Optional<LocalDate> lastOn)
        implements Dossier {

    /** @param lastLetter number of the last call */
    public record SelfReview(int calls, Optional<String> lastLetter, boolean received) {
        static final SelfReview NONE = new SelfReview(0, Optional.empty(), false);
    }

    /** The last answer to a complaint. */
    public record Answered(OrganisationId by, String decisionNumber, LocalDate on) {}

    public static final RemovalFile NONE = new RemovalFile(
            RemovalStage.NONE,
            Optional.empty(),
            SelfReview.NONE,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            0,
            Optional.empty());

    public static final StreamType<RemovalFile, RemovalEvent> TYPE =
            new StreamType<>("removal", RemovalId.PREFIX, RemovalEvent.class, NONE, RemovalFile::evolve);

    static RemovalFile evolve(RemovalFile file, RemovalEvent event) {
        return new Growing(file).and(event);
    }

    /** The organisation that decided last: a complaint goes to the next one above it. */
    public Optional<OrganisationId> lastDecider() {
        return answered.map(Answered::by).or(() -> decision.map(BodyBallot::decidedBy));
    }

    /** Whether it was reported that the last complaint was not answered in time. */
    public boolean lateReported() {
        return complaint.filter(e -> e.instance() == late).isPresent();
    }

    /** The cell, or the one that its members went to where it has ended. */
    public Optional<OrganisationId> cell(LocalDate day, Reader reader) {
        return matter().map(cell -> Succession.now(cell, day, reader));
    }

    @Override
    public Optional<OrganisationId> matter() {
        return proposed.map(RemovalProposed::organisation);
    }

    /**
     * Whoever is to be removed answers to the ground and its proof, and complains about the decision: the file holds these,
     * numbers of votes and answers, no word of a single voter.
     */
    @Override
    public boolean openToSubject() {
        return true;
    }

    @Override
    public Optional<PersonId> subject() {
        return proposed.map(RemovalProposed::person);
    }

    /** A copy that takes in one event. */
    private record Growing(RemovalFile file) {

        RemovalFile and(RemovalEvent event) {
            return switch (event) {
                case RemovalProposed e -> proposed(e);
                case SelfReviewCalled e ->
                    reviewed(new SelfReview(e.call(), Optional.of(e.letterNumber()), false), e.on());
                case SelfReviewReceived e ->
                    reviewed(new SelfReview(file.review.calls(), file.review.lastLetter(), true), e.on());
                case RemovalBacked e -> voted(RemovalStage.BACKED, e.vote(), e.on());
                case RemovalVoteFailed e -> voted(RemovalStage.NOT_BACKED, e.vote(), e.on());
                case RemovalDecided e -> decided(RemovalStage.REMOVED, e.decision(), e.on());
                case RemovalRejected e -> decided(RemovalStage.REJECTED, e.decision(), e.on());
                case RemovalReceiptRecorded e ->
                    after(RemovalStage.RECEIVED, Optional.of(e), file.complaint, file.answered, e.on());
                case RemovalComplaintLodged e ->
                    after(RemovalStage.COMPLAINED, file.receipt, Optional.of(e), file.answered, e.on());
                case RemovalUpheld e -> answered(RemovalStage.UPHELD, e.decidedBy(), e.decisionNumber(), e.on());
                case RemovalOverturned e ->
                    answered(RemovalStage.OVERTURNED, e.decidedBy(), e.decisionNumber(), e.on());
                case RemovalConcluded e ->
                    after(RemovalStage.FINAL, file.receipt, file.complaint, file.answered, e.on());
                case RemovalCarriedOver e -> carried(e.to());
                case RemovalLatenessReported e -> late(e.instance());
            };
        }

        private RemovalFile carried(OrganisationId to) {
            return new RemovalFile(
                    file.stage,
                    file.proposed.map(e -> new RemovalProposed(
                            e.removal(), e.on(), e.person(), to, e.round(), e.ground(), e.proof(), e.remark())),
                    file.review,
                    file.vote,
                    file.decision,
                    file.receipt,
                    file.complaint,
                    file.answered,
                    file.late,
                    file.lastOn);
        }

        private RemovalFile late(int instance) {
            return new RemovalFile(
                    file.stage,
                    file.proposed,
                    file.review,
                    file.vote,
                    file.decision,
                    file.receipt,
                    file.complaint,
                    file.answered,
                    instance,
                    file.lastOn);
        }

        private static RemovalFile proposed(RemovalProposed e) {
            return new RemovalFile(
                    RemovalStage.PROPOSED,
                    Optional.of(e),
                    SelfReview.NONE,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    0,
                    Optional.of(e.on()));
        }

        private RemovalFile reviewed(SelfReview review, LocalDate on) {
            return with(file.stage, review, file.vote, file.decision, on);
        }

        private RemovalFile voted(RemovalStage stage, CellBallot vote, LocalDate on) {
            return with(stage, file.review, Optional.of(vote), file.decision, on);
        }

        private RemovalFile decided(RemovalStage stage, BodyBallot decision, LocalDate on) {
            return with(stage, file.review, file.vote, Optional.of(decision), on);
        }

        private RemovalFile answered(RemovalStage stage, OrganisationId by, String number, LocalDate on) {
            return after(stage, file.receipt, file.complaint, Optional.of(new Answered(by, number, on)), on);
        }

        private RemovalFile with(
                RemovalStage stage,
                SelfReview review,
                Optional<CellBallot> vote,
                Optional<BodyBallot> decision,
                LocalDate on) {
            return new RemovalFile(
                    stage,
                    file.proposed,
                    review,
                    vote,
                    decision,
                    file.receipt,
                    file.complaint,
                    file.answered,
                    file.late,
                    Optional.of(on));
        }

        private RemovalFile after(
                RemovalStage stage,
                Optional<RemovalReceiptRecorded> receipt,
                Optional<RemovalComplaintLodged> complaint,
                Optional<Answered> answered,
                LocalDate on) {
            return new RemovalFile(
                    stage,
                    file.proposed,
                    file.review,
                    file.vote,
                    file.decision,
                    receipt,
                    complaint,
                    answered,
                    file.late,
                    Optional.of(on));
        }
    }
}
