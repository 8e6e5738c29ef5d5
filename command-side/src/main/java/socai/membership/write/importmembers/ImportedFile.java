package socai.membership.write.importmembers;

import socai.membership.events.ImportEvent;
import socai.membership.events.ImportEvent.ImportChunkRecorded;
import socai.spine.CommandId;
import socai.spine.StreamType;

/**
 * One file with one assignment of its columns: which of its rows were dealt with.
 *
 * @param rows of all chunks recorded so far
 */
public record ImportedFile(RowNumbers rows) {

    public static final String PREFIX = "imp";

    public static final ImportedFile NONE = new ImportedFile(RowNumbers.NONE);

    public static final StreamType<ImportedFile, ImportEvent> TYPE =
            new StreamType<>("import", PREFIX, ImportEvent.class, NONE, ImportedFile::evolve);

    public static String stream(String fileHash, String mappingHash) {
        return PREFIX + "-" + CommandId.named(fileHash, mappingHash).raw();
    }

    static ImportedFile evolve(ImportedFile file, ImportEvent event) {
        return switch (event) {
            case ImportChunkRecorded e -> new ImportedFile(file.rows.with(e.rows()));
        };
    }
}
