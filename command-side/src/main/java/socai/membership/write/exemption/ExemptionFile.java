package socai.membership.write.exemption;

import java.util.Optional;
import socai.membership.events.ExemptionEvent;
import socai.membership.events.ExemptionEvent.ExemptionCarriedOver;
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
 * @param cell    that has it: the one in which it was asked for, or to which the member moved since
 * @param granted how it was granted
 * @param failed  the vote that fell short
 */
public record ExemptionFile(
        ExemptionStage stage,
        Optional<OrganisationId> cell,
        Optional<ExemptionRequested> requested,
        Optional<ExemptionGranted> granted,
        Optional<ExemptionVoteFailed> failed,
        Optional<ExemptionEnded> ended)
        implements Dossier {

    public static final ExemptionFile NONE = new ExemptionFile(
            ExemptionStage.NONE,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    public static final StreamType<ExemptionFile, ExemptionEvent> TYPE =
            new StreamType<>("exemption", ExemptionId.PREFIX, ExemptionEvent.class, NONE, ExemptionFile::evolve);

    static ExemptionFile evolve(ExemptionFile file, ExemptionEvent event) {
        return switch (event) {
            case ExemptionRequested e ->
                new ExemptionFile(
                        ExemptionStage.REQUESTED,
                        Optional.of(e.organisation()),
                        Optional.of(e),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
            case ExemptionGranted e ->
                new ExemptionFile(
                        ExemptionStage.GRANTED,
                        file.cell,
                        file.requested,
                        Optional.of(e),
                        Optional.empty(),
                        Optional.empty());
            case ExemptionVoteFailed e ->
                new ExemptionFile(
                        ExemptionStage.NOT_GRANTED,
                        file.cell,
                        file.requested,
                        Optional.empty(),
                        Optional.of(e),
                        Optional.empty());
            case ExemptionReportedUp ignored -> file;
            case ExemptionCarriedOver e ->
                new ExemptionFile(
                        file.stage, Optional.of(e.to()), file.requested, file.granted, file.failed, file.ended);
            case ExemptionEnded e ->
                new ExemptionFile(
                        ExemptionStage.ENDED, file.cell, file.requested, file.granted, file.failed, Optional.of(e));
        };
    }

    /** How many requests there were. */
    public int rounds() {
        return requested.map(ExemptionRequested::round).orElse(0);
    }

    @Override
    public Optional<OrganisationId> matter() {
        return cell;
    }

    /** The member asks for it, and the cell answers them: nothing in it is kept from them. */
    @Override
    public boolean openToSubject() {
        return true;
    }

    @Override
    public Optional<PersonId> subject() {
        return requested.map(ExemptionRequested::person);
    }
}
