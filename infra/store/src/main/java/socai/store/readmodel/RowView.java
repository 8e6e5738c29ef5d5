package socai.store.readmodel;

import java.util.AbstractMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A row as a map of all its columns, without copying it into one. */
final class RowView extends AbstractMap<String, @Nullable Object> {

    private final Layout layout;
    private final @Nullable Object[] row;

    RowView(Layout layout, @Nullable Object[] row) {
        this.layout = layout;
        this.row = row;
    }

    @Override
    public @Nullable Object get(Object column) {
        Integer place = layout.placeOrNull(column);
        if (place == null) {
            throw new IllegalArgumentException("table " + layout.table().name() + " has no column " + column);
        }
        return row[place];
    }

    @Override
    public boolean containsKey(Object column) {
        return layout.placeOrNull(column) != null;
    }

    @Override
    public Set<Map.Entry<String, @Nullable Object>> entrySet() {
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        for (int i = 0; i < row.length; i++) {
            all.put(layout.names().get(i), row[i]);
        }
        return java.util.Collections.unmodifiableMap(all).entrySet();
    }
}
