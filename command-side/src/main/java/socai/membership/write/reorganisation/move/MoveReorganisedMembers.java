package socai.membership.write.reorganisation.move;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.membership.events.MembershipId;
import socai.membership.events.ReorganisationId;
import socai.membership.events.Standing;
import socai.membership.events.TransferId;
import socai.membership.write.reorganisation.ReorganisationCommand;
import socai.spine.Logical;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.Plain;
import socai.spine.Seen;
import socai.spine.TextForm;

/**
 * Moves some rows of a list. The command id is named by file, list and first row, so that carrying an interrupted list
 * out again moves nobody twice.
 *
 * @param listHash SHA-256 (hex) of the list
 * @param rows     in the order of the list
 */
@Logical("membership.MoveReorganisedMembers")
public record MoveReorganisedMembers(
        ReorganisationId reorganisation,
        @Plain(TextForm.HASH) String listHash,
        int firstRow,
        List<MoveRow> rows) implements ReorganisationCommand {

    /**
     * An organisation in which somebody sits or is to sit.
     *
     * @param cell      members sit in it
     * @param inside    it is, or lies below, the reorganised organisation
     * @param below     it lies below the committee that decided
     * @param lastFixed last vote whose base was taken from its roll
     * @param holders   who holds an office in it or sits on its committee
     */
    public record Cell(
            OrganisationId organisation,
            boolean cell,
            boolean stands,
            boolean inside,
            boolean below,
            Optional<LocalDate> lastFixed,
            List<PersonId> holders) {}

    /**
     * A mark of the roll that goes along.
     *
     * @param until first day on which it no longer counts
     */
    public record Mark(boolean set, Optional<LocalDate> until) {}

    /**
     * A member of the list.
     *
     * @param seated      the roll of the cell shows the member as the membership does
     * @param usable      the record of the person can still be written to
     * @param files       ids of open files of recognition, exemption, leaving, removal and badges
     * @param transferEnds sending and receiving cell of the transfer under way
     */
    public record Member(
            MembershipId membership,
            Optional<PersonId> person,
            Optional<OrganisationId> cell,
            Optional<Standing> standing,
            Optional<LocalDate> since,
            boolean seated,
            boolean usable,
            Mark exempt,
            Mark out,
            List<String> files,
            Optional<TransferId> transfer,
            List<OrganisationId> transferEnds) {}

    @Logical("membership.MoveReorganisedMembers.Facts")
    public record Facts(List<Seen<Cell>> cells, List<Seen<Member>> members) {}
}
