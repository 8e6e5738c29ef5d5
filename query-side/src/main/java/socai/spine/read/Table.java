package socai.spine.read;

import java.util.List;

/**
 * A table of a read model.
 *
 * @param key     columns of the primary key
 * @param indexes columns by which {@link Rows#where} may ask and queries search; each gets an index
 */
public record Table(String name, List<Column> columns, List<String> key, List<String> indexes) {

    /** A column; all but the key's may be empty. */
    public record Column(String name, Type type) {}

    /** Java side: String, Integer, Long, Boolean, LocalDate, Instant. */
    public enum Type {
        TEXT,
        INT,
        LONG,
        BOOLEAN,
        DATE,
        INSTANT
    }

    public Type typeOf(String column) {
        return columns.stream()
                .filter(candidate -> candidate.name().equals(column))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("table " + name + " has no column " + column))
                .type();
    }

    public static Column text(String name) {
        return new Column(name, Type.TEXT);
    }

    public static Column integer(String name) {
        return new Column(name, Type.INT);
    }

    public static Column number(String name) {
        return new Column(name, Type.LONG);
    }

    public static Column bool(String name) {
        return new Column(name, Type.BOOLEAN);
    }

    public static Column date(String name) {
        return new Column(name, Type.DATE);
    }

    public static Column instant(String name) {
        return new Column(name, Type.INSTANT);
    }
}
