package socai.membership.write.recognition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import socai.membership.events.MemberRecognitionDecided;
import socai.membership.events.MembershipId;
import socai.membership.events.RecognitionCarriedOver;
import socai.membership.events.RecognitionClock;
import socai.membership.events.RecognitionClockExtended;
import socai.membership.events.RecognitionDocumentReceived;
import socai.membership.events.RecognitionEscalated;
import socai.membership.events.RecognitionEvent;
import socai.membership.events.RecognitionFileOpened;
import socai.membership.events.RecognitionId;
import socai.membership.events.RecognitionLatenessReported;
import socai.membership.events.RecognitionProposed;
import socai.membership.events.RecognitionRefused;
import socai.membership.events.RecognitionVoteFailed;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.StreamType;
import socai.spine.time.Deadline;
import socai.spine.write.Dossier;

/**
 * A recognition file.
 *
 * @param opened    how it was opened, the last time
 * @param documents form code → hash of the paper that was received last
 * @param votes     all votes of the cell in this round
 * @param failures  how many of them fell short
 * @param decision  the limit of the deciding body, once it runs, without its extension
 * @param extension the one extension of that limit
 * @param decided   how the competent body voted
 * @param reported  limits whose passing was told to the superior
 */
public record RecognitionFile(
        Optional<RecognitionFileOpened> opened,
        Stage stage,
        Map<String, String> documents,
        List<CellVote> votes,
        int failures,
        Optional<Deadline> decision,
        Optional<RecognitionClockExtended> extension,
        Optional<BodyVote> decided,
        Set<RecognitionClock> reported)
        implements Dossier {

    public static final RecognitionFile NONE = new RecognitionFile(
            Optional.empty(),
            Stage.NOT_OPENED,
            Map.of(),
            List.of(),
            0,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Set.of());

    public static final StreamType<RecognitionFile, RecognitionEvent> TYPE = new StreamType<>(
            "recognition", RecognitionId.PREFIX, RecognitionEvent.class, NONE, RecognitionFile::evolve);

    public static String stream(MembershipId membership) {
        return RecognitionId.of(membership).raw();
    }

    /** The cell whose file it is. */
    public Optional<OrganisationId> cell() {
        return opened.map(RecognitionFileOpened::organisation);
    }

    /** The limit of the deciding body with its extension. */
    public Optional<Deadline> decisionLimit() {
        return decision.map(
                limit -> extension.map(more -> limit.extendedBy(more.more())).orElse(limit));
    }

    /** The running limit of that kind; none when its act is done. */
    public Optional<Deadline> limit(RecognitionClock clock) {
        return switch (clock) {
            case CELL_REVIEW -> stage == Stage.OPEN ? opened.map(RecognitionFileOpened::review) : Optional.empty();
            case DECISION -> stage == Stage.PROPOSED || stage == Stage.ESCALATED ? decisionLimit() : Optional.empty();
        };
    }

    static RecognitionFile evolve(RecognitionFile file, RecognitionEvent event) {
        return switch (event) {
            case RecognitionFileOpened e ->
                new RecognitionFile(
                        Optional.of(e),
                        Stage.OPEN,
                        file.documents,
                        List.of(),
                        0,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Set.of());
            case RecognitionDocumentReceived e -> file.document(e.formCode(), e.sha256());
            case RecognitionProposed e -> file.voted(vote(e)).at(Stage.PROPOSED, Optional.of(e.deadline()));
            case RecognitionVoteFailed e -> file.voted(vote(e)).failed(e.failures());
            case RecognitionEscalated e -> file.at(Stage.ESCALATED, Optional.of(e.deadline()));
            case RecognitionClockExtended e -> file.extended(e);
            case MemberRecognitionDecided e -> file.decided(vote(e)).at(Stage.RECOGNISED, file.decision);
            case RecognitionRefused e -> file.decided(vote(e)).at(Stage.REFUSED, file.decision);
            case RecognitionLatenessReported e -> file.reported(e.clock());
            case RecognitionCarriedOver e -> file.carried(e.to());
        };
    }

    private RecognitionFile carried(OrganisationId to) {
        return new RecognitionFile(
                opened.map(e -> new RecognitionFileOpened(
                        e.recognition(),
                        e.on(),
                        e.person(),
                        e.membership(),
                        to,
                        e.round(),
                        e.admissionDate(),
                        e.probationEnd(),
                        e.review())),
                stage,
                documents,
                votes,
                failures,
                decision,
                extension,
                decided,
                reported);
    }

    private static CellVote vote(RecognitionProposed e) {
        return new CellVote(
                e.on(), e.resolutionNumber(), e.form(), e.present(), e.ayes(), e.noes(), e.others(), e.tellers());
    }

    private static CellVote vote(RecognitionVoteFailed e) {
        return new CellVote(
                e.on(), e.resolutionNumber(), e.form(), e.present(), e.ayes(), e.noes(), e.others(), e.tellers());
    }

    private static BodyVote vote(MemberRecognitionDecided e) {
        return new BodyVote(
                e.on(), e.decidedBy(), e.organ(), e.decisionNumber(), e.present(), e.ayes(), e.noes(), e.others());
    }

    private static BodyVote vote(RecognitionRefused e) {
        return new BodyVote(
                e.on(), e.decidedBy(), e.organ(), e.decisionNumber(), e.present(), e.ayes(), e.noes(), e.others());
    }

    private RecognitionFile document(String form, String sha256) {
        Map<String, String> all = new TreeMap<>(documents);
        all.put(form, sha256);
        return new RecognitionFile(
                opened,
                stage,
                Collections.unmodifiableMap(all),
                votes,
                failures,
                decision,
                extension,
                decided,
                reported);
    }

    private RecognitionFile voted(CellVote vote) {
        List<CellVote> all = new ArrayList<>(votes);
        all.add(vote);
        return new RecognitionFile(
                opened, stage, documents, List.copyOf(all), failures, decision, extension, decided, reported);
    }

    private RecognitionFile failed(int count) {
        return new RecognitionFile(opened, stage, documents, votes, count, decision, extension, decided, reported);
    }

    private RecognitionFile at(Stage next, Optional<Deadline> limit) {
        return new RecognitionFile(opened, next, documents, votes, failures, limit, extension, decided, reported);
    }

    /** The extended limit is a new one: that the old one had passed says nothing about it. */
    private RecognitionFile extended(RecognitionClockExtended more) {
        Set<RecognitionClock> told = new HashSet<>(reported);
        told.remove(RecognitionClock.DECISION);
        return new RecognitionFile(
                opened, stage, documents, votes, failures, decision, Optional.of(more), decided, Set.copyOf(told));
    }

    private RecognitionFile decided(BodyVote vote) {
        return new RecognitionFile(
                opened, stage, documents, votes, failures, decision, extension, Optional.of(vote), reported);
    }

    private RecognitionFile reported(RecognitionClock clock) {
        Set<RecognitionClock> all = new HashSet<>(reported);
        all.add(clock);
        return new RecognitionFile(
                opened, stage, documents, votes, failures, decision, extension, decided, Set.copyOf(all));
    }

    @Override
    public Optional<OrganisationId> matter() {
        return opened.map(RecognitionFileOpened::organisation);
    }

    @Override
    public Optional<PersonId> subject() {
        return opened.map(RecognitionFileOpened::person);
    }
}
