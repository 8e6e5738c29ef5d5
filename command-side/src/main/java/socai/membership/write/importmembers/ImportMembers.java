package socai.membership.write.importmembers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.spine.Act;
import socai.spine.Command;
import socai.spine.Logical;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.Plain;
import socai.spine.Seen;
import socai.spine.TextForm;

/**
 * Takes over some rows of a list of members. The command id is named by file, mapping and first row, so that running
 * an interrupted import again repeats nothing.
 *
 * @param fileHash     SHA-256 (hex) of the file
 * @param mappingHash  SHA-256 (hex) of the assignment of its columns
 * @param organisation in and below which all cells of the file lie
 * @param rows         in the order of the file
 */
@Logical("membership.ImportMembers")
public record ImportMembers(
        @Plain(TextForm.HASH) String fileHash,
        @Plain(TextForm.HASH) String mappingHash,
        OrganisationId organisation,
        int firstRow,
        List<ImportRow> rows)
        implements Command {

    /** The id of the person in a row. */
    public static PersonId person(Act act, int rowNumber) {
        return PersonId.of(act.command().derive(PersonId.PREFIX, rowNumber));
    }

    /**
     * An organisation that the rows name.
     *
     * @param cell      whether it was ever set up, as a cell
     * @param stands    whether it exists on the day of the list
     * @param within    whether it is, or lies below, the organisation of the import
     * @param lastFixed last vote whose base was taken from its roll
     */
    public record Cell(
            OrganisationId organisation, boolean cell, boolean stands, boolean within, Optional<LocalDate> lastFixed) {}

    /**
     * @param citizenIdTaken numbers of the rows whose citizen id somebody holds already
     * @param cardTaken      numbers of the rows whose card number some membership holds already
     */
    @Logical("membership.ImportMembers.Facts")
    public record Facts(List<Seen<Cell>> cells, List<Integer> citizenIdTaken, List<Integer> cardTaken) {}
}
