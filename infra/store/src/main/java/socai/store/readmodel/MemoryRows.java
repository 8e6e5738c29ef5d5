package socai.store.readmodel;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import socai.spine.read.Rows;
import socai.spine.read.Table;

/** All rows of one projection in memory: what a rebuild folds into before it writes. */
final class MemoryRows implements Rows {

    private final Map<String, TableMemory> tables = new LinkedHashMap<>();

    MemoryRows(Layouts layouts) {
        layouts.all().forEach(layout -> tables.put(layout.table().name(), new TableMemory(layout)));
    }

    Collection<TableMemory> tables() {
        return tables.values();
    }

    long size() {
        return tables.values().stream().mapToLong(table -> table.rows().size()).sum();
    }

    private TableMemory memory(Table table) {
        TableMemory memory = tables.get(table.name());
        if (memory == null) {
            throw new IllegalArgumentException("the projection did not declare table " + table.name());
        }
        return memory;
    }

    @Override
    public void set(Table table, Map<String, ?> key, Map<String, ? extends @Nullable Object> columns) {
        TableMemory memory = memory(table);
        memory.set(memory.layout().key(key), columns);
    }

    @Override
    public void remove(Table table, Map<String, ?> key) {
        TableMemory memory = memory(table);
        memory.remove(memory.layout().key(key));
    }

    @Override
    public Optional<Map<String, @Nullable Object>> get(Table table, Map<String, ?> key) {
        TableMemory memory = memory(table);
        @Nullable Object[] row = memory.get(memory.layout().key(key));
        return row == null ? Optional.empty() : Optional.of(memory.layout().view(row));
    }

    @Override
    public List<Map<String, @Nullable Object>> where(Table table, String indexedColumn, Object value) {
        TableMemory memory = memory(table);
        int place = memory.layout().indexed(indexedColumn);
        Object wanted = Objects.requireNonNull(memory.layout().checked(place, value));
        return memory.where(place, wanted).stream().map(memory.layout()::view).toList();
    }
}
