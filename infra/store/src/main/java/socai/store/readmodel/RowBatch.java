package socai.store.readmodel;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import socai.spine.read.Rows;
import socai.spine.read.Table;
import socai.store.events.StoreUnavailable;

/** The rows of one batch over the tables of one schema, on the connection of the running transaction. */
final class RowBatch implements Rows {

    private final Map<String, TableBatch> tables = new HashMap<>();

    RowBatch(SchemaSql schema, Connection connection) {
        schema.tables()
                .forEach((layout, sql) -> tables.put(layout.table().name(), new TableBatch(layout, sql, connection)));
    }

    private TableBatch batch(Table table) {
        TableBatch batch = tables.get(table.name());
        if (batch == null) {
            throw new IllegalArgumentException("the projection did not declare table " + table.name());
        }
        return batch;
    }

    /** Reads in one statement per table what the batch is expected to ask for. */
    void load(Rehearsal.Needs needs) {
        try {
            for (Map.Entry<String, TableBatch> each : tables.entrySet()) {
                TableBatch table = each.getValue();
                table.load(needs.keys().getOrDefault(each.getKey(), Set.of()));
                Map<String, Set<Object>> values = needs.values().getOrDefault(each.getKey(), Map.of());
                for (Map.Entry<String, Set<Object>> asked : values.entrySet()) {
                    table.loadWhere(table.layout().indexed(asked.getKey()), asked.getValue());
                }
            }
        } catch (SQLException e) {
            throw new StoreUnavailable("rows of a read model could not be read", e);
        }
    }

    @Override
    public void set(Table table, Map<String, ?> key, Map<String, ? extends @Nullable Object> columns) {
        TableBatch batch = batch(table);
        Layout layout = batch.layout();
        BatchRow row = batch.row(layout.key(key));
        row.touch();
        for (Map.Entry<String, ? extends @Nullable Object> each : columns.entrySet()) {
            int place = layout.place(each.getKey());
            row.set(place, layout.settable(place, each.getValue()));
        }
    }

    @Override
    public void remove(Table table, Map<String, ?> key) {
        TableBatch batch = batch(table);
        batch.row(batch.layout().key(key)).wipe();
    }

    @Override
    public Optional<Map<String, @Nullable Object>> get(Table table, Map<String, ?> key) {
        TableBatch batch = batch(table);
        try {
            @Nullable Object[] row = batch.now(batch.layout().key(key));
            return row == null ? Optional.empty() : Optional.of(batch.layout().view(row));
        } catch (SQLException e) {
            throw new StoreUnavailable("a row of a read model could not be read", e);
        }
    }

    @Override
    public List<Map<String, @Nullable Object>> where(Table table, String indexedColumn, Object value) {
        TableBatch batch = batch(table);
        Layout layout = batch.layout();
        int place = layout.indexed(indexedColumn);
        Object wanted = Objects.requireNonNull(layout.checked(place, value));
        try {
            return batch.where(place, wanted).stream().map(layout::view).toList();
        } catch (SQLException e) {
            throw new StoreUnavailable("rows of a read model could not be read", e);
        }
    }

    /** Writes one change per row: a batched upsert with the same key twice would fail, and the processor loop. */
    void write() {
        try {
            for (TableBatch table : tables.values()) {
                table.write();
            }
        } catch (SQLException e) {
            throw new StoreUnavailable("rows of a read model could not be written", e);
        }
    }
}
