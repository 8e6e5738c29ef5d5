package socai.store.readmodel;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import socai.spine.Recorded;
import socai.spine.read.Projection;
import socai.spine.read.Rows;
import socai.spine.read.Table;

/**
 * Runs a batch once without the tables, only to learn which rows it will ask for: then they are read in one statement
 * per table instead of one per event. A projection is a pure function, so running it twice is harmless; where it takes
 * another way for want of a row, the row is read later on its own.
 */
final class Rehearsal implements Rows {

    /**
     * What the batch will ask for.
     *
     * @param keys   by table
     * @param values by table and indexed column
     */
    record Needs(Map<String, Set<Object>> keys, Map<String, Map<String, Set<Object>>> values) {}

    private final MemoryRows seen;
    private final Map<String, Layout> layouts = new HashMap<>();
    private final Needs needs = new Needs(new HashMap<>(), new HashMap<>());

    private Rehearsal(Layouts layouts) {
        this.seen = new MemoryRows(layouts);
        layouts.all().forEach(layout -> this.layouts.put(layout.table().name(), layout));
    }

    static Needs of(Projection projection, Layouts layouts, List<Recorded> events) {
        Rehearsal rehearsal = new Rehearsal(layouts);
        for (Recorded event : events) {
            try {
                projection.apply(event, rehearsal);
            } catch (RuntimeException missing) {
                // It missed a row that the tables have; if it is a real fault, the real run meets it again.
                continue;
            }
        }
        return rehearsal.needs;
    }

    private void need(Table table, Map<String, ?> key) {
        Layout layout = layouts.get(table.name());
        if (layout != null) {
            needs.keys().computeIfAbsent(table.name(), none -> new HashSet<>()).add(layout.key(key));
        }
    }

    @Override
    public void set(Table table, Map<String, ?> key, Map<String, ? extends @Nullable Object> columns) {
        need(table, key);
        seen.set(table, key, columns);
    }

    @Override
    public void remove(Table table, Map<String, ?> key) {
        seen.remove(table, key);
    }

    @Override
    public Optional<Map<String, @Nullable Object>> get(Table table, Map<String, ?> key) {
        need(table, key);
        return seen.get(table, key);
    }

    @Override
    public List<Map<String, @Nullable Object>> where(Table table, String indexedColumn, Object value) {
        Layout layout = layouts.get(table.name());
        if (layout != null) {
            needs.values()
                    .computeIfAbsent(table.name(), none -> new HashMap<>())
                    .computeIfAbsent(indexedColumn, none -> new HashSet<>())
                    .add(Objects.requireNonNull(layout.checked(layout.indexed(indexedColumn), value)));
        }
        return seen.where(table, indexedColumn, value);
    }
}
