package socai.membership.write.reorganisation.decide;

import java.time.LocalDate;
import java.util.Optional;
import socai.membership.events.ReorganisationEvent.ReorganisationDecided;
import socai.membership.events.ReorganisationId;
import socai.membership.events.ReorganisationKind;
import socai.organisation.write.line.Line;
import socai.spine.Command;
import socai.spine.Logical;
import socai.spine.OrganisationId;
import socai.spine.Plain;
import socai.spine.Seen;
import socai.spine.TextForm;

/**
 * Records the decision to merge, divide or separate an organisation.
 *
 * @param organisation what is reorganised
 * @param successor    into which it goes; it is set up before, where it is a new one
 * @param destination  the cell of those for whom no list names one
 * @param decidedBy    the committee above both that decided
 * @param effectiveOn  first day on which members can be moved
 */
@Logical("membership.DecideReorganisation")
public record DecideReorganisation(
        OrganisationId organisation,
        ReorganisationKind kind,
        OrganisationId successor,
        Optional<OrganisationId> destination,
        OrganisationId decidedBy,
        @Plain(TextForm.NUMBER) String decisionNumber,
        LocalDate decisionDate,
        LocalDate effectiveOn)
        implements Command {

    ReorganisationId reorganisation() {
        return ReorganisationId.of(organisation, decidedBy, decisionNumber);
    }

    boolean says(ReorganisationDecided e) {
        return e.kind() == kind
                && e.successor().equals(successor)
                && e.destination().equals(cell(e.destination()))
                && e.decisionDate().equals(decisionDate)
                && e.effectiveOn().equals(effectiveOn);
    }

    private Optional<OrganisationId> cell(Optional<OrganisationId> recorded) {
        return destination.or(() -> recorded);
    }

    /**
     * An end of the reorganisation.
     *
     * @param cell whether members sit in it
     * @param type code of its type
     */
    public record End(OrganisationId organisation, boolean lives, boolean cell, Optional<String> type) {}

    /**
     * @param superiors  above the organisation on the day of effect
     * @param successors the successor and everything above it
     * @param place      the cell that was named
     */
    @Logical("membership.DecideReorganisation.Facts")
    public record Facts(
            Seen<End> organisation, Seen<End> successor, Optional<Seen<End>> place, Line superiors, Line successors) {}
}
