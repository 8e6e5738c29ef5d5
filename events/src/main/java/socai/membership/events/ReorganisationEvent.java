package socai.membership.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.spine.DomainEvent;
import socai.spine.Logical;
import socai.spine.OrganisationId;

/** How one organisation was merged into another, divided or separated, from the decision to the end. */
public sealed interface ReorganisationEvent extends DomainEvent {

    ReorganisationId reorganisation();

    /** The business date of the act. */
    LocalDate on();

    /**
     * The competent body decided.
     *
     * @param organisation what is reorganised
     * @param successor    into which it goes; of a division the first one
     * @param destination  the cell of those for whom no list names one
     * @param effectiveOn  first day on which members can be moved
     */
    @Logical("membership.ReorganisationDecided")
    record ReorganisationDecided(
            ReorganisationId reorganisation,
            LocalDate on,
            ReorganisationKind kind,
            OrganisationId organisation,
            OrganisationId successor,
            Optional<OrganisationId> destination,
            OrganisationId decidedBy,
            String decisionNumber,
            LocalDate decisionDate,
            LocalDate effectiveOn)
            implements ReorganisationEvent {}

    /** An organisation below the reorganised one stands under its successor now, with everything in it. */
    @Logical("membership.OrganisationTakenOver")
    record OrganisationTakenOver(
            ReorganisationId reorganisation, LocalDate on, OrganisationId organisation, OrganisationId to)
            implements ReorganisationEvent {}

    /**
     * Some rows of a list were carried out, the others reported.
     *
     * @param listHash SHA-256 (hex) of the list
     * @param moved    members who sit in another cell by it
     * @param before   rows whose member sat there already
     * @param refusals every violated rule of every other row, in the order of the rows
     */
    @Logical("membership.ReorganisationChunkMoved")
    record ReorganisationChunkMoved(
            ReorganisationId reorganisation,
            LocalDate on,
            String listHash,
            int firstRow,
            int lastRow,
            int moved,
            int before,
            int refused,
            List<MoveRefusal> refusals)
            implements ReorganisationEvent {}

    /** A file that belongs to no member of the reorganised organisation goes on in another cell. */
    @Logical("membership.ReorganisationFileCarried")
    record ReorganisationFileCarried(
            ReorganisationId reorganisation, LocalDate on, String file, OrganisationId from, OrganisationId to)
            implements ReorganisationEvent {}

    /**
     * Everything that the decision asked for is done.
     *
     * @param ended   first day on which the organisation no longer exists; absent where it stays
     * @param offices holdings of offices that ended with it
     * @param seats   seats on its committees that ended with it
     */
    @Logical("membership.ReorganisationCompleted")
    record ReorganisationCompleted(
            ReorganisationId reorganisation, LocalDate on, Optional<LocalDate> ended, int offices, int seats)
            implements ReorganisationEvent {}
}
