package socai.app.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import socai.membership.events.ImportEvent.ImportChunkRecorded;
import socai.membership.write.importmembers.ImportedFile;
import socai.spine.Appended;
import socai.spine.Recorded;

/** What earlier runs of the same import recorded, so that it need not be decided again. */
final class ChunkHistory {

    private static final int PAGE = 50;

    private final Ledger ledger;
    private final String stream;
    private final Map<Integer, Long> byFirstRow = new HashMap<>();

    private ChunkHistory(Ledger ledger, String stream) {
        this.ledger = ledger;
        this.stream = stream;
    }

    static ChunkHistory read(Ledger ledger, String fileHash, String mappingHash) {
        ChunkHistory history = new ChunkHistory(ledger, ImportedFile.stream(fileHash, mappingHash));
        for (long from = 0; ; from += PAGE) {
            List<Recorded> page = ledger.range(history.stream, from, from + PAGE - 1);
            page.forEach(event ->
                    chunk(event).ifPresent(chunk -> history.byFirstRow.put(chunk.firstRow(), event.sequence())));
            if (page.size() < PAGE) {
                return history;
            }
        }
    }

    /** The record of exactly these rows. */
    Optional<ImportChunkRecorded> find(List<Integer> rows) {
        return Optional.ofNullable(byFirstRow.get(rows.getFirst()))
                .flatMap(this::at)
                .filter(chunk -> chunk.rows().stream()
                        .flatMapToInt(span -> IntStream.rangeClosed(span.firstRow(), span.lastRow()))
                        .boxed()
                        .toList()
                        .equals(rows));
    }

    /** What a decision just recorded. */
    Optional<ImportChunkRecorded> written(List<Appended> events) {
        return events.stream()
                .filter(appended -> appended.stream().equals(stream))
                .findFirst()
                .flatMap(appended -> at(appended.first()));
    }

    private Optional<ImportChunkRecorded> at(long sequence) {
        return ledger.range(stream, sequence, sequence).stream().findFirst().flatMap(ChunkHistory::chunk);
    }

    private static Optional<ImportChunkRecorded> chunk(Recorded event) {
        return event.event() instanceof ImportChunkRecorded chunk ? Optional.of(chunk) : Optional.empty();
    }
}
