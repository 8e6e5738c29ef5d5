package socai.membership.events;

import java.util.List;
import socai.spine.DomainEvent;
import socai.spine.Logical;
import socai.spine.OrganisationId;

/** What happened to one file of members, read with one assignment of its columns. */
public sealed interface ImportEvent extends DomainEvent {

    /**
     * Some rows of the file were taken over, the others reported.
     *
     * @param fileHash    SHA-256 (hex) of the file
     * @param mappingHash SHA-256 (hex) of the assignment of its columns
     * @param rows        numbers of the rows dealt with, upwards; a file that is not in the order of its cells leaves gaps
     * @param accepted    rows that became members
     * @param refusals    every violated rule of every other row, in the order of the rows
     */
    @Logical("membership.ImportChunkRecorded")
    record ImportChunkRecorded(
            String fileHash,
            String mappingHash,
            OrganisationId organisation,
            int firstRow,
            int lastRow,
            List<RowSpan> rows,
            int accepted,
            int refused,
            List<RowRefusal> refusals)
            implements ImportEvent {}
}
