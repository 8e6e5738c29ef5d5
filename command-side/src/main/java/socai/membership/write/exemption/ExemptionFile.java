package socai.membership.write.exemption;

import java.util.Optional;
import socai.membership.events.ExemptionEvent;
import socai.membership.events.ExemptionEvent.ExemptionEnded;
import socai.membership.events.ExemptionEvent.ExemptionGranted;
import socai.membership.events.ExemptionEvent.ExemptionReportedUp;
import socai.membership.events.ExemptionEvent.ExemptionRequested;
import socai.membership.events.ExemptionEvent.ExemptionVoteFailed;
import socai.membership.events.ExemptionId;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.StreamType;
import socai.spine.write.Dossier;

/**
 * The exemptions of one membership, the last round of them.
 *
 * @param granted how it was granted
 * @param failed  the vote that fell short
 */
public record ExemptionFile(
        ExemptionStage stage,
        Optional<ExemptionRequested> requested,
        Optional<ExemptionGranted> granted,
        Optional<ExemptionVoteFailed> failed,
        Optional<ExemptionEnded> ended)
        implements Dossier {

    public static final ExemptionFile NONE = new ExemptionFile(
            ExemptionStage.NONE, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public static final StreamType<ExemptionFile, ExemptionEvent> TYPE =
            new StreamType<>("exemption", ExemptionId.PREFIX, ExemptionEvent.class, NONE, ExemptionFile::evolve);

    static ExemptionFile evolve(ExemptionFile file, ExemptionEvent event) {
        return switch (event) {
            case ExemptionRequested e ->
                new ExemptionFile(
                        ExemptionStage.REQUESTED, Optional.of(e), Optional.empty(), Optional.empty(), Optional.empty());
            case ExemptionGranted e ->
                new ExemptionFile(
                        ExemptionStage.GRANTED, file.requested, Optional.of(e), Optional.empty(), Optional.empty());
            case ExemptionVoteFailed e ->
                new ExemptionFile(
                        ExemptionStage.NOT_GRANTED, file.requested, Optional.empty(), Optional.of(e), Optional.empty());
            case ExemptionReportedUp ignored -> file;
            case ExemptionEnded e ->
                new ExemptionFile(ExemptionStage.ENDED, file.requested, file.granted, file.failed, Optional.of(e));
        };
    }

    /** How many requests there were. */
    public int rounds() {
        return requested.map(ExemptionRequested::round).orElse(0);
    }

    @Override
    public Optional<OrganisationId> matter() {
        return requested.map(ExemptionRequested::organisation);
    }

    @Override
    public Optional<PersonId> subject() {
        return requested.map(ExemptionRequested::person);
    }
}
