package socai.spine.read;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The columns of one change, with the language's values brought to what a table holds. */
public final class Columns {

    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

    private Columns() {}

    public static Columns none() {
        return new Columns();
    }

    public static Columns of(String column, @Nullable Object value) {
        return new Columns().and(column, value);
    }

    /** An absent optional empties the column, an enum is kept by its name. */
    public Columns and(String column, @Nullable Object value) {
        Object plain = value instanceof Optional<?> optional ? optional.orElse(null) : value;
        values.put(column, plain instanceof Enum<?> constant ? constant.name() : plain);
        return this;
    }

    public Map<String, @Nullable Object> map() {
        return values;
    }
}
