package socai.store.readmodel;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One table while a batch is folded: reads what it needs, keeps one change per row, writes them all at the end. */
final class TableBatch {

    private final Layout layout;
    private final TableSql sql;
    private final Connection connection;
    private final Map<Object, BatchRow> rows = new HashMap<>();
    private final Map<Integer, Set<Object>> asked = new HashMap<>();

    TableBatch(Layout layout, TableSql sql, Connection connection) {
        this.layout = layout;
        this.sql = sql;
        this.connection = connection;
    }

    Layout layout() {
        return layout;
    }

    BatchRow row(Object key) {
        return rows.computeIfAbsent(key, missing -> new BatchRow(layout, missing));
    }

    @Nullable
    Object @Nullable [] now(Object key) throws SQLException {
        BatchRow row = row(key);
        if (row.needsLoading()) {
            load(List.of(key));
        }
        return row.now();
    }

    /** Reads these rows in one statement, except those that are known already. */
    void load(Collection<Object> keys) throws SQLException {
        List<Object> unknown = new ArrayList<>();
        for (Object key : keys) {
            if (row(key).needsLoading()) {
                unknown.add(key);
            }
        }
        if (unknown.isEmpty()) {
            return;
        }
        sql.byKeys(connection, unknown, found -> row(layout.keyOf(found)).load(found));
        unknown.forEach(key -> row(key).load(null));
    }

    /** Reads all rows that hold one of these values, except for values that were asked for before. */
    void loadWhere(int place, Collection<Object> values) throws SQLException {
        Set<Object> before = asked.computeIfAbsent(place, none -> new HashSet<>());
        List<Object> unknown = values.stream()
                .filter(value -> !before.contains(value))
                .distinct()
                .toList();
        if (!unknown.isEmpty()) {
            sql.where(
                    connection,
                    place,
                    unknown,
                    found -> row(layout.keyOf(found)).load(found));
            before.addAll(unknown);
        }
    }

    /** A row whose column the batch has neither read nor set does not hold the value: it would have been found. */
    List<@Nullable Object[]> where(int place, Object value) throws SQLException {
        loadWhere(place, List.of(value));
        List<Object> hits = new ArrayList<>();
        for (Map.Entry<Object, BatchRow> each : rows.entrySet()) {
            if (each.getValue().names(place) && value.equals(each.getValue().now(place))) {
                hits.add(each.getKey());
            }
        }
        load(hits);
        hits.sort(layout.keyOrder());
        return hits.stream()
                .map(key -> (@Nullable Object[]) Objects.requireNonNull(row(key).now()))
                .toList();
    }

    void write() throws SQLException {
        load(rows.entrySet().stream()
                .filter(each -> each.getValue().changed())
                .map(Map.Entry::getKey)
                .toList());
        List<@Nullable Object[]> upserts = new ArrayList<>();
        List<Object> deletes = new ArrayList<>();
        rows.forEach((key, row) -> {
            if (!row.changed()) {
                return;
            }
            @Nullable Object[] now = row.now();
            if (row.sameAsStored(now)) {
                return;
            }
            if (now == null) {
                deletes.add(key);
            } else {
                upserts.add(now);
            }
        });
        if (!deletes.isEmpty()) {
            sql.delete(connection, deletes);
        }
        if (!upserts.isEmpty()) {
            sql.upsert(connection, upserts);
        }
    }
}
