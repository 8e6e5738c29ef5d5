package socai.store.readmodel;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What goes into a query and comes out of it, as values of Java. */
final class QueryValues {

    private QueryValues() {}

    static void bind(Connection connection, PreparedStatement query, int place, @Nullable Object value)
            throws SQLException {
        switch (value) {
            case null -> query.setObject(place, null);
            case Instant instant -> query.setObject(place, instant.atOffset(ZoneOffset.UTC));
            case Enum<?> constant -> query.setString(place, constant.name());
            case Collection<?> many -> query.setArray(place, array(connection, many));
            default -> query.setObject(place, value);
        }
    }

    private static Array array(Connection connection, Collection<?> many) throws SQLException {
        Object first = many.isEmpty() ? "" : many.iterator().next();
        String type = switch (first) {
            case Integer number -> "int4";
            case Long number -> "int8";
            case LocalDate date -> "date";
            default -> "text";
        };
        return connection.createArrayOf(
                type,
                many.stream()
                        .map(value -> value instanceof Number ? value : value.toString())
                        .toArray());
    }

    /** The current row by lower-case column names. */
    static Map<String, @Nullable Object> row(ResultSet rows) throws SQLException {
        ResultSetMetaData columns = rows.getMetaData();
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            row.put(columns.getColumnLabel(i).toLowerCase(java.util.Locale.ROOT), value(rows, columns, i));
        }
        return Collections.unmodifiableMap(row);
    }

    private static @Nullable Object value(ResultSet rows, ResultSetMetaData columns, int i) throws SQLException {
        switch (columns.getColumnType(i)) {
            case Types.DATE:
                return rows.getObject(i, LocalDate.class);
            case Types.TIMESTAMP:
            case Types.TIMESTAMP_WITH_TIMEZONE:
                return instant(rows, i);
            case Types.ARRAY:
                Array array = rows.getArray(i);
                return array == null ? null : Arrays.asList((Object[]) array.getArray());
            case Types.OTHER:
                return rows.getString(i);
            default:
                return rows.getObject(i);
        }
    }

    private static @Nullable Instant instant(ResultSet rows, int i) throws SQLException {
        OffsetDateTime time = rows.getObject(i, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
