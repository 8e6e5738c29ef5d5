package socai.membership.write.leaving;

import java.time.LocalDate;
import java.util.Optional;
import socai.membership.events.BodyBallot;
import socai.membership.events.CellBallot;
import socai.membership.events.LeavingEvent;
import socai.membership.events.LeavingEvent.LeaveCarriedOver;
import socai.membership.events.LeavingEvent.LeaveDecided;
import socai.membership.events.LeavingEvent.LeaveProposed;
import socai.membership.events.LeavingEvent.LeaveRefused;
import socai.membership.events.LeavingEvent.LeaveRequested;
import socai.membership.events.LeavingEvent.LeaveVoteFailed;
import socai.membership.events.LeavingEvent.LeaveWithdrawn;
import socai.membership.events.LeavingId;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.StreamType;
import socai.spine.write.Dossier;

/**
 * The requests of one member to leave, the last round of them.
 *
 * @param vote     the last vote of the cell
 * @param decision the vote of the deciding body
 * @param lastOn   business date of the last step
 */
public record LeavingFile(
        LeavingStage stage,
        Optional<LeaveRequested> requested,
        Optional<CellBallot> vote,
        Optional<BodyBallot> decision,
        Optional<LocalDate> lastOn)
        implements Dossier {

    public static final LeavingFile NONE =
            new LeavingFile(LeavingStage.NONE, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public static final StreamType<LeavingFile, LeavingEvent> TYPE =
            new StreamType<>("leaving", LeavingId.PREFIX, LeavingEvent.class, NONE, LeavingFile::evolve);

    static LeavingFile evolve(LeavingFile file, LeavingEvent event) {
        return switch (event) {
            case LeaveRequested e ->
                new LeavingFile(
                        LeavingStage.REQUESTED,
                        Optional.of(e),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(e.on()));
            case LeaveProposed e -> file.voted(LeavingStage.PROPOSED, e.vote(), e.on());
            case LeaveVoteFailed e -> file.voted(LeavingStage.NOT_PROPOSED, e.vote(), e.on());
            case LeaveWithdrawn e ->
                new LeavingFile(LeavingStage.WITHDRAWN, file.requested, file.vote, file.decision, Optional.of(e.on()));
            case LeaveDecided e -> file.decided(LeavingStage.LEFT, e.decision(), e.on());
            case LeaveRefused e -> file.decided(LeavingStage.REFUSED, e.decision(), e.on());
            case LeaveCarriedOver e ->
                new LeavingFile(
                        file.stage,
                        file.requested.map(asked -> new LeaveRequested(
                                asked.leaving(),
                                asked.on(),
                                asked.person(),
                                e.to(),
                                asked.round(),
                                asked.writtenOn(),
                                asked.reason())),
                        file.vote,
                        file.decision,
                        file.lastOn);
        };
    }

    private LeavingFile voted(LeavingStage next, CellBallot ballot, LocalDate on) {
        return new LeavingFile(next, requested, Optional.of(ballot), decision, Optional.of(on));
    }

    private LeavingFile decided(LeavingStage next, BodyBallot ballot, LocalDate on) {
        return new LeavingFile(next, requested, vote, Optional.of(ballot), Optional.of(on));
    }

    @Override
    public Optional<OrganisationId> matter() {
        return requested.map(LeaveRequested::organisation);
    }

    /** The member asks for it, and the body that decides answers them with its reason: nothing in it is kept from them. */
    @Override
    public boolean openToSubject() {
        return true;
    }

    @Override
    public Optional<PersonId> subject() {
        return requested.map(LeaveRequested::person);
    }
}
