package socai.app.importing;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import socai.app.importing.report.ImportSummary;
import socai.app.importing.report.ImportSummary.FileSummary;
import socai.store.events.ReplayAll;
import socai.store.postgres.TestDatabase;
import socai.store.postgres.TestPostgres;

/** An import of made lists into a store of its own. */
abstract class ImportRunSpec {

    static final int ROWS = 1_300;
    static final int BAD = 50;

    @TempDir
    Path folder;

    TestDatabase database;

    ImportStore store;

    BigFile files;

    @BeforeEach
    void open() throws IOException {
        database = TestPostgres.fresh();
        store = new ImportStore(database.app(), ImportStore.keys(folder), ImportStore.fixedClock());
        files = new BigFile(folder, ROWS, BAD, 12, false);
    }

    @AfterEach
    void everyJournalEntryReplays() throws Exception {
        try {
            ReplayAll.assertNoneDiffers(database.app(), store.spine);
        } finally {
            database.close();
        }
    }

    static FileSummary members(ImportSummary summary) {
        return summary.members().orElseThrow();
    }

    ImportSummary prepared() throws IOException {
        return ImportRun.of(store.ports())
                .organisations(files.organisations())
                .members(files.before())
                .run();
    }

    List<NamedCsvRecord> records(Path file) throws IOException {
        return CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file).stream()
                .toList();
    }
}
