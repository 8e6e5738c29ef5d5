package socai.store.readmodel;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import socai.spine.Recorded;
import socai.spine.read.Projection;
import socai.store.events.EventRows;
import socai.store.postgres.Database;

/**
 * Builds generations from event zero, in one reading for all of them: folds in memory, then writes by COPY. It reads
 * only what can no longer change, and goes round again while more came than a processor would soon have caught up with.
 * Where the memory does not hold all rows, it writes what it has; the ordinary processor goes on from there.
 */
final class Rebuilder {

    /** The ordinary processor begins so many positions before the end; what it meets twice is skipped. */
    static final long OVERLAP = 1_000;

    /** So few events are left to the ordinary processor. */
    private static final long NEAR = 5_000;

    private static final int MOST_ROUNDS = 8;

    /** What one row takes in memory, roughly and rather more. */
    private static final long BYTES_PER_ROW = 1_200;

    private final Database database;
    private final EventRows rows;
    private final long mostRows;

    Rebuilder(Database database, EventRows rows) {
        this(database, rows, Runtime.getRuntime().maxMemory() / BYTES_PER_ROW);
    }

    /** @param mostRows how many rows are held in memory */
    Rebuilder(Database database, EventRows rows, long mostRows) {
        this.database = database;
        this.rows = rows;
        this.mostRows = mostRows;
    }

    private record Fold(Generation generation, Projection projection, Set<String> types, MemoryRows rows) {
        static Fold of(Generation generation) {
            Projection projection = generation.projection();
            return new Fold(
                    generation,
                    projection,
                    Set.copyOf(projection.streamTypes()),
                    new MemoryRows(Layouts.of(projection)));
        }
    }

    /** @return the position up to which everything is in the new tables */
    long build(List<Generation> generations, RebuildProgress progress) {
        List<Fold> folds = generations.stream().map(Fold::of).toList();
        StreamEnds ends = new StreamEnds();
        try {
            long end = read(folds, ends, progress);
            try (Connection connection = database.dedicatedConnection()) {
                connection.setAutoCommit(false);
                for (Fold fold : folds) {
                    write(connection, fold, ends);
                }
            }
            return end;
        } catch (SQLException e) {
            throw new IllegalStateException("read models could not be rebuilt", e);
        }
    }

    private long read(List<Fold> folds, StreamEnds ends, RebuildProgress progress) throws SQLException {
        Set<String> types = new TreeSet<>();
        folds.forEach(fold -> types.addAll(fold.types()));
        long done = 0;
        try (Connection connection = database.dedicatedConnection();
                EventCursor cursor = new EventCursor(rows)) {
            for (int round = 0; round < MOST_ROUNDS; round++) {
                connection.setAutoCommit(true);
                long upTo = SettledHead.await(connection);
                if (round > 0 && upTo - done < NEAR) {
                    break;
                }
                connection.setAutoCommit(false);
                Reading reading = new Reading(folds, ends, new Pace(progress, upTo));
                boolean whole = cursor.read(connection, done, upTo, types, reading);
                connection.commit();
                done = whole ? upTo : reading.last;
                reading.pace.end("read", done);
                if (!whole) {
                    break;
                }
            }
        }
        return done;
    }

    private final class Reading implements Predicate<Recorded> {
        private final List<Fold> folds;
        private final StreamEnds ends;
        private final Pace pace;
        private long last;

        Reading(List<Fold> folds, StreamEnds ends, Pace pace) {
            this.folds = folds;
            this.ends = ends;
            this.pace = pace;
        }

        @Override
        public boolean test(Recorded event) {
            ends.advance(event);
            for (Fold fold : folds) {
                if (fold.types().contains(event.type())) {
                    fold.projection().apply(event, fold.rows());
                }
            }
            last = event.position();
            return !pace.isTimeToLook(last) || held() < mostRows;
        }

        private long held() {
            return ends.size() / 4
                    + folds.stream().mapToLong(fold -> fold.rows().size()).sum();
        }
    }

    /** One transaction per table, so that none keeps others from being tidied up for long. */
    private static void write(Connection connection, Fold fold, StreamEnds ends) throws SQLException {
        String schema = fold.generation().schema();
        Ddl.createSchema(connection, schema);
        connection.commit();
        Ddl.execute(connection, "set maintenance_work_mem = '128MB'");
        List<String> tables = new ArrayList<>();
        for (TableMemory table : fold.rows().tables()) {
            Layout layout = table.layout();
            Ddl.createTable(connection, schema, layout);
            TableCopy.fill(connection, schema + "." + layout.table().name(), table.rows());
            Ddl.createIndexes(connection, schema, layout);
            connection.commit();
            tables.add(layout.table().name());
        }
        Ddl.createPositions(connection, schema);
        String positions = schema + "." + StreamPositions.TABLE;
        TableCopy.fill(connection, positions, ends.rows(fold.types()));
        Ddl.createPositionsKey(connection, schema);
        connection.commit();
        tables.add(StreamPositions.TABLE);
        for (String table : tables) {
            Ddl.execute(connection, "analyze " + schema + "." + table);
        }
        connection.commit();
    }
}
