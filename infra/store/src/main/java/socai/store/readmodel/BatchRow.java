package socai.store.readmodel;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** One row while a batch is folded: what the table holds, as far as it was asked, and what the batch changes. */
final class BatchRow {

    private final Layout layout;
    private final Object key;
    private boolean loaded;
    private @Nullable Object @Nullable [] stored;
    private boolean wiped;
    private @Nullable Object @Nullable [] values;
    private boolean @Nullable [] named;

    BatchRow(Layout layout, Object key) {
        this.layout = layout;
        this.key = key;
    }

    /** @param row what the table holds, null when it has no such row */
    void load(@Nullable Object @Nullable [] row) {
        if (!loaded) {
            stored = row;
            loaded = true;
        }
    }

    /** Whether what the row is now depends on what the table holds and nobody has asked yet. */
    boolean needsLoading() {
        return !loaded && !wiped && !complete();
    }

    private boolean complete() {
        if (named == null) {
            return false;
        }
        for (int i = 0; i < named.length; i++) {
            if (!named[i] && !layout.isKey(i)) {
                return false;
            }
        }
        return true;
    }

    void set(int place, @Nullable Object value) {
        if (values == null || named == null) {
            touch();
        }
        if (values != null && named != null) {
            values[place] = value;
            named[place] = true;
        }
    }

    /** Makes the row exist, even if no column is named. */
    void touch() {
        if (values == null) {
            values = layout.rowOf(key);
            named = new boolean[layout.width()];
        }
    }

    void wipe() {
        wiped = true;
        values = null;
        named = null;
    }

    boolean changed() {
        return wiped || values != null;
    }

    /** Whether the batch knows the column: it read the row, gave the value, or made the row under this key. */
    boolean names(int place) {
        return wiped || loaded || (named != null && (named[place] || layout.isKey(place)));
    }

    /** What the row is now; null when there is none. Only when it needs no loading. */
    @Nullable
    Object @Nullable [] now() {
        @Nullable Object[] base = wiped ? null : stored;
        if (values == null || named == null) {
            return base;
        }
        if (base == null) {
            return values;
        }
        @Nullable Object[] merged = base.clone();
        for (int i = 0; i < merged.length; i++) {
            if (named[i]) {
                merged[i] = values[i];
            }
        }
        return merged;
    }

    /** One column of what the row is now; only when {@link #names} says so. */
    @Nullable
    Object now(int place) {
        if (named != null && values != null && (named[place] || layout.isKey(place))) {
            return values[place];
        }
        @Nullable Object[] now = now();
        return now == null ? null : now[place];
    }

    /** Whether the table already holds exactly this. */
    boolean sameAsStored(@Nullable Object @Nullable [] now) {
        return loaded && (now == null ? stored == null : stored != null && Arrays.equals(now, stored));
    }
}
