package socai.store.readmodel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import socai.spine.read.Table;
import socai.spine.read.Table.Type;

/**
 * A table prepared for work on rows as arrays. It checks every value, so that the two ways of folding (in memory and on
 * the tables) accept exactly the same.
 */
final class Layout {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,50}");

    private final Table table;
    private final List<String> names;
    private final Type[] types;
    private final Map<String, Integer> places = new HashMap<>();
    private final int[] key;

    Layout(Table table) {
        this.table = table;
        this.names = table.columns().stream().map(Table.Column::name).toList();
        this.types = table.columns().stream().map(Table.Column::type).toArray(Type[]::new);
        plain(table.name());
        for (int i = 0; i < types.length; i++) {
            if (places.put(plain(names.get(i)), i) != null) {
                throw new IllegalArgumentException("table " + table.name() + " has column " + names.get(i) + " twice");
            }
        }
        this.key = table.key().stream().mapToInt(this::place).toArray();
        table.indexes().forEach(this::place);
        if (key.length == 0) {
            throw new IllegalArgumentException("table " + table.name() + " has no key");
        }
    }

    /** Names go into statements as they are. */
    static String plain(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not a name for a table or column: " + name);
        }
        return name;
    }

    Table table() {
        return table;
    }

    List<String> names() {
        return names;
    }

    int width() {
        return types.length;
    }

    Type type(int place) {
        return types[place];
    }

    int[] key() {
        return key;
    }

    int place(String column) {
        Integer place = places.get(column);
        if (place == null) {
            throw new IllegalArgumentException("table " + table.name() + " has no column " + column);
        }
        return place;
    }

    int indexed(String column) {
        if (!table.indexes().contains(column)) {
            throw new IllegalArgumentException("table " + table.name() + " has no index on " + column);
        }
        return place(column);
    }

    /** The key as one value that can be compared: the value itself where there is one column. */
    Object key(Map<String, ?> values) {
        if (values.size() != key.length) {
            throw new IllegalArgumentException("the key of " + table.name() + " is " + table.key());
        }
        if (key.length == 1) {
            return part(values, key[0]);
        }
        List<Object> parts = new ArrayList<>(key.length);
        for (int place : key) {
            parts.add(part(values, place));
        }
        return List.copyOf(parts);
    }

    private Object part(Map<String, ?> values, int place) {
        Object value = checked(place, values.get(names.get(place)));
        if (value == null) {
            throw new IllegalArgumentException(table.name() + "." + names.get(place) + " is part of the key");
        }
        return value;
    }

    Object keyOf(@Nullable Object[] row) {
        if (key.length == 1) {
            return java.util.Objects.requireNonNull(row[key[0]]);
        }
        List<Object> parts = new ArrayList<>(key.length);
        for (int place : key) {
            parts.add(java.util.Objects.requireNonNull(row[place]));
        }
        return List.copyOf(parts);
    }

    /** The n-th part of a key. */
    static Object part(Object key, int n) {
        return key instanceof List<?> parts ? java.util.Objects.requireNonNull(parts.get(n)) : key;
    }

    @Nullable
    Object[] rowOf(Object id) {
        @Nullable Object[] row = new Object[types.length];
        for (int n = 0; n < key.length; n++) {
            row[key[n]] = part(id, n);
        }
        return row;
    }

    boolean isKey(int place) {
        for (int part : key) {
            if (part == place) {
                return true;
            }
        }
        return false;
    }

    /** @throws IllegalArgumentException when a value is not of the column's type */
    @Nullable
    Object checked(int place, @Nullable Object value) {
        if (value == null) {
            return null;
        }
        Object fit = switch (types[place]) {
            case TEXT -> value instanceof String ? value : null;
            case INT -> value instanceof Integer ? value : null;
            case LONG -> value instanceof Integer small ? Long.valueOf(small) : value instanceof Long ? value : null;
            case BOOLEAN -> value instanceof Boolean ? value : null;
            case DATE -> value instanceof LocalDate ? value : null;
            // The tables keep microseconds.
            case INSTANT -> value instanceof Instant instant ? instant.truncatedTo(ChronoUnit.MICROS) : null;
        };
        if (fit == null) {
            throw new IllegalArgumentException(table.name() + "." + names.get(place) + " is " + types[place]
                    + ", not a " + value.getClass().getSimpleName());
        }
        return fit;
    }

    /** As {@link #checked}, for a column that is no part of the key. */
    @Nullable
    Object settable(int place, @Nullable Object value) {
        if (isKey(place)) {
            throw new IllegalArgumentException(table.name() + "." + names.get(place) + " is part of the key");
        }
        return checked(place, value);
    }

    /** Keys in their natural order, part by part. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    Comparator<Object> keyOrder() {
        return (left, right) -> {
            int order = 0;
            for (int n = 0; n < key.length && order == 0; n++) {
                order = ((Comparable) part(left, n)).compareTo(part(right, n));
            }
            return order;
        };
    }

    /** The row as a projection sees it; later changes do not show in it. */
    Map<String, @Nullable Object> view(@Nullable Object[] row) {
        return new RowView(this, row.clone());
    }

    @Nullable
    Integer placeOrNull(Object column) {
        return places.get(column);
    }
}
