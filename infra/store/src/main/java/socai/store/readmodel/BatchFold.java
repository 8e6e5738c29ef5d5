package socai.store.readmodel;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;
import socai.spine.Recorded;
import socai.spine.read.Projection;
import socai.spine.write.StreamTails;
import socai.store.events.StoreUnavailable;

/** Applies events to the tables of one generation, within the running transaction. */
final class BatchFold {

    /** Below this a rehearsal costs more than the statements that it saves. */
    private static final int WORTH_REHEARSING = 4;

    private final Projection projection;
    private final Layouts layouts;
    private final SchemaSql sql;
    private final StreamPositions positions;
    private final DataSource source;
    private final StreamTails tails;

    BatchFold(Generation generation, DataSource source, StreamTails tails) {
        this.projection = generation.projection();
        this.layouts = Layouts.of(projection);
        this.sql = new SchemaSql(generation.schema(), layouts);
        this.positions = new StreamPositions(generation.schema());
        this.source = source;
        this.tails = tails;
    }

    /** @param events in the order of the record; those applied before are skipped */
    void apply(List<Recorded> events) {
        Connection connection = DataSourceUtils.getConnection(source);
        try {
            apply(events, connection);
        } catch (SQLException e) {
            throw new StoreUnavailable("read model " + sql.schema() + " could not be brought up to date", e);
        } finally {
            DataSourceUtils.releaseConnection(connection, source);
        }
    }

    private void apply(List<Recorded> events, Connection connection) throws SQLException {
        Set<String> streams = new HashSet<>();
        events.forEach(event -> streams.add(event.stream()));
        Map<String, Long> known = positions.read(connection, streams);
        Map<String, Long> changed = new HashMap<>();
        List<Recorded> fresh = fresh(events, known, changed);
        if (fresh.isEmpty()) {
            return;
        }
        RowBatch rows = new RowBatch(sql, connection);
        if (fresh.size() >= WORTH_REHEARSING) {
            rows.load(Rehearsal.of(projection, layouts, fresh));
        }
        fresh.forEach(event -> projection.apply(event, rows));
        rows.write();
        positions.write(connection, changed);
    }

    private List<Recorded> fresh(List<Recorded> events, Map<String, Long> known, Map<String, Long> changed) {
        List<Recorded> fresh = new ArrayList<>(events.size());
        for (Recorded event : events) {
            String stream = event.stream();
            long last = known.getOrDefault(stream, -1L);
            if (event.sequence() <= last) {
                continue;
            }
            if (event.sequence() > last + 1) {
                fresh.addAll(missing(stream, last + 1, event.sequence() - 1));
            }
            fresh.add(event);
            known.put(stream, event.sequence());
            changed.put(stream, event.sequence());
        }
        return fresh;
    }

    /** The order of a stream is kept whatever was delivered: what is missing before an event is read from its stream. */
    private List<Recorded> missing(String stream, long first, long last) {
        List<Recorded> found = tails.range(stream, first, last);
        if (found.size() != last - first + 1) {
            throw new IllegalStateException("stream " + stream + " has a hole between " + first + " and " + last);
        }
        return found;
    }
}
