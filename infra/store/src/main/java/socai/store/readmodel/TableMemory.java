package socai.store.readmodel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One table held in memory. Look-ups by a column get their index when the first one asks. */
final class TableMemory {

    private final Layout layout;
    private final Map<Object, @Nullable Object[]> rows = new LinkedHashMap<>();
    private final Map<Integer, Map<Object, Set<Object>>> indexes = new HashMap<>();

    TableMemory(Layout layout) {
        this.layout = layout;
    }

    Layout layout() {
        return layout;
    }

    Collection<@Nullable Object[]> rows() {
        return rows.values();
    }

    @Nullable
    Object @Nullable [] get(Object key) {
        return rows.get(key);
    }

    void set(Object key, Map<String, ? extends @Nullable Object> columns) {
        @Nullable Object[] row = rows.get(key);
        if (row == null) {
            row = layout.rowOf(key);
            rows.put(key, row);
            addToIndexes(key, row);
        }
        for (Map.Entry<String, ? extends @Nullable Object> each : columns.entrySet()) {
            int place = layout.place(each.getKey());
            Object value = layout.settable(place, each.getValue());
            if (!indexes.isEmpty()) {
                move(place, key, row[place], value);
            }
            row[place] = value;
        }
    }

    void remove(Object key) {
        @Nullable Object[] row = rows.remove(key);
        if (row != null) {
            for (int place : indexes.keySet()) {
                move(place, key, row[place], null);
            }
        }
    }

    private void addToIndexes(Object key, @Nullable Object[] row) {
        for (int place : indexes.keySet()) {
            move(place, key, null, row[place]);
        }
    }

    private void move(int place, Object key, @Nullable Object from, @Nullable Object to) {
        Map<Object, Set<Object>> index = indexes.get(place);
        if (index == null || Objects.equals(from, to)) {
            return;
        }
        if (from != null) {
            index.computeIfPresent(from, (value, keys) -> keys.remove(key) && keys.isEmpty() ? null : keys);
        }
        if (to != null) {
            index.computeIfAbsent(to, value -> new HashSet<>()).add(key);
        }
    }

    List<@Nullable Object[]> where(int place, Object value) {
        if (!indexes.containsKey(place)) {
            indexes.put(place, new HashMap<>());
            rows.forEach((key, row) -> move(place, key, null, row[place]));
        }
        Map<Object, Set<Object>> index = Objects.requireNonNull(indexes.get(place));
        List<Object> keys = new ArrayList<>(index.getOrDefault(value, Set.of()));
        keys.sort(layout.keyOrder());
        return keys.stream()
                .map(key -> (@Nullable Object[]) Objects.requireNonNull(rows.get(key)))
                .toList();
    }
}
