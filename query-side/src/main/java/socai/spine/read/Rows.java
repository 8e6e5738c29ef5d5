package socai.spine.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of one projection while a batch is folded; changes reach the tables once per row and batch. */
public interface Rows {

    /** Inserts or merges: columns that are not named keep their value; a null value empties its column. */
    void set(Table table, Map<String, ?> key, Map<String, ? extends @Nullable Object> columns);

    void remove(Table table, Map<String, ?> key);

    Optional<Map<String, @Nullable Object>> get(Table table, Map<String, ?> key);

    /** All rows in which an indexed column has this value, in the order of their keys. */
    List<Map<String, @Nullable Object>> where(Table table, String indexedColumn, Object value);
}
