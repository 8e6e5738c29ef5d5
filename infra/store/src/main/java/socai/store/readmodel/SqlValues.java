package socai.store.readmodel;

import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import socai.spine.read.Table.Type;

/** The column types in SQL. Whole columns travel as arrays, so that one statement serves any number of rows. */
final class SqlValues {

    private SqlValues() {}

    static String sqlType(Type type) {
        return switch (type) {
            case TEXT -> "text";
            case INT -> "int4";
            case LONG -> "int8";
            case BOOLEAN -> "bool";
            case DATE -> "date";
            case INSTANT -> "timestamptz";
        };
    }

    static Array array(Connection connection, Type type, List<? extends @Nullable Object> values) throws SQLException {
        @Nullable
        Object[] elements = switch (type) {
            case TEXT -> new String[values.size()];
            case INT -> new Integer[values.size()];
            case LONG -> new Long[values.size()];
            case BOOLEAN -> new Boolean[values.size()];
            case DATE, INSTANT -> new String[values.size()];
        };
        boolean written = type == Type.DATE || type == Type.INSTANT;
        for (int i = 0; i < elements.length; i++) {
            Object value = values.get(i);
            elements[i] = written && value != null ? value.toString() : value;
        }
        return connection.createArrayOf(sqlType(type), elements);
    }

    static @Nullable Object read(ResultSet row, int column, Type type) throws SQLException {
        return switch (type) {
            case TEXT -> row.getString(column);
            case INT -> row.getObject(column, Integer.class);
            case LONG -> row.getObject(column, Long.class);
            case BOOLEAN -> row.getObject(column, Boolean.class);
            case DATE -> row.getObject(column, LocalDate.class);
            case INSTANT -> {
                OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
                yield time == null ? null : time.toInstant();
            }
        };
    }
}
