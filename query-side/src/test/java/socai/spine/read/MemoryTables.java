package socai.spine.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The tables of one projection in memory. As strict as the real ones: undeclared names and other types are refused. */
public final class MemoryTables implements Rows {

    private final Map<String, Table> tables = new LinkedHashMap<>();
    private final Map<String, Map<String, Map<String, @Nullable Object>>> rows = new HashMap<>();

    public MemoryTables(Projection projection) {
        for (Table table : projection.tables()) {
            tables.put(table.name(), table);
            rows.put(table.name(), new TreeMap<>());
        }
    }

    public List<Table> tables() {
        return List.copyOf(tables.values());
    }

    /** All rows in the order of their keys. */
    public List<Map<String, @Nullable Object>> all(Table table) {
        return rows(table).values().stream()
                .<Map<String, @Nullable Object>>map(LinkedHashMap::new)
                .toList();
    }

    /** Everything, for comparing two ways of folding. */
    public Map<String, Object> contents() {
        Map<String, Object> contents = new TreeMap<>();
        tables.values().forEach(table -> contents.put(table.name(), all(table)));
        return contents;
    }

    @Override
    public void set(Table table, Map<String, ?> key, Map<String, ? extends @Nullable Object> columns) {
        check(table, key);
        check(table, columns);
        if (columns.keySet().stream().anyMatch(table.key()::contains)) {
            throw new IllegalArgumentException("a column of the key is set in " + table.name());
        }
        Map<String, @Nullable Object> row = rows(table).computeIfAbsent(id(table, key), any -> {
            Map<String, @Nullable Object> empty = new LinkedHashMap<>();
            table.columns().forEach(column -> empty.put(column.name(), key.get(column.name())));
            return empty;
        });
        row.putAll(columns);
    }

    @Override
    public void remove(Table table, Map<String, ?> key) {
        rows(table).remove(id(table, key));
    }

    @Override
    public Optional<Map<String, @Nullable Object>> get(Table table, Map<String, ?> key) {
        return Optional.ofNullable(rows(table).get(id(table, key))).map(LinkedHashMap::new);
    }

    @Override
    public List<Map<String, @Nullable Object>> where(Table table, String indexedColumn, Object value) {
        if (!table.indexes().contains(indexedColumn)) {
            throw new IllegalArgumentException(table.name() + " has no index on " + indexedColumn);
        }
        List<Map<String, @Nullable Object>> found = new ArrayList<>();
        rows(table).values().stream()
                .filter(row -> value.equals(row.get(indexedColumn)))
                .forEach(row -> found.add(new LinkedHashMap<>(row)));
        return found;
    }

    private Map<String, Map<String, @Nullable Object>> rows(Table table) {
        if (tables.get(table.name()) != table) {
            throw new IllegalArgumentException("the projection did not declare " + table.name());
        }
        return rows.get(table.name());
    }

    private static String id(Table table, Map<String, ?> key) {
        if (!key.keySet().equals(new java.util.HashSet<>(table.key()))) {
            throw new IllegalArgumentException(
                    "the key of " + table.name() + " is " + table.key() + ", not " + key.keySet());
        }
        check(table, key);
        return table.key().stream()
                .map(column -> String.format("%-80s", java.util.Objects.requireNonNull(key.get(column))))
                .reduce("", String::concat);
    }

    private static void check(Table table, Map<String, ? extends @Nullable Object> columns) {
        columns.forEach((name, value) -> {
            boolean fits = switch (table.typeOf(name)) {
                case TEXT -> value == null || value instanceof String;
                case INT -> value == null || value instanceof Integer;
                case LONG -> value == null || value instanceof Long;
                case BOOLEAN -> value == null || value instanceof Boolean;
                case DATE -> value == null || value instanceof LocalDate;
                case INSTANT -> value == null || value instanceof Instant;
            };
            if (!fits) {
                throw new IllegalArgumentException(
                        table.name() + "." + name + " is " + table.typeOf(name) + ", not " + value.getClass());
            }
        });
    }
}
