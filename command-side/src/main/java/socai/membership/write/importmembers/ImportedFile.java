package socai.membership.write.importmembers;

import java.util.ArrayList;
import java.util.List;
import socai.membership.events.ImportEvent;
import socai.membership.events.ImportEvent.ImportChunkRecorded;
import socai.spine.CommandId;
import socai.spine.StreamType;

/**
 * One file with one assignment of its columns: which of its rows were dealt with.
 *
 * @param chunks in the order in which they were recorded
 */
public record ImportedFile(List<Rows> chunks) {

    public static final String PREFIX = "imp";

    public static final ImportedFile NONE = new ImportedFile(List.of());

    public static final StreamType<ImportedFile, ImportEvent> TYPE =
            new StreamType<>("import", PREFIX, ImportEvent.class, NONE, ImportedFile::evolve);

    /** Rows from the first to the last, both included. */
    public record Rows(int first, int last) {

        boolean overlaps(Rows other) {
            return first <= other.last && other.first <= last;
        }
    }

    public static String stream(String fileHash, String mappingHash) {
        return PREFIX + "-" + CommandId.named(fileHash, mappingHash).raw();
    }

    static ImportedFile evolve(ImportedFile file, ImportEvent event) {
        return switch (event) {
            case ImportChunkRecorded e -> {
                List<Rows> all = new ArrayList<>(file.chunks);
                all.add(new Rows(e.firstRow(), e.lastRow()));
                yield new ImportedFile(List.copyOf(all));
            }
        };
    }
}
