package socai.spine.read;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One row of an answer, read by column. Takes the dates and times of a driver as well as those of the language. */
public record Row(Map<String, @Nullable Object> values) {

    public static List<Row> of(List<Map<String, @Nullable Object>> rows) {
        return rows.stream().map(Row::new).toList();
    }

    /** @throws IllegalStateException when the column is empty or not there */
    public String text(String column) {
        return optional(column)
                .orElseThrow(() -> new IllegalStateException("a row without " + column + ": " + values.keySet()));
    }

    public Optional<String> optional(String column) {
        return Optional.ofNullable(values.get(column)).map(Object::toString);
    }

    /** An empty column reads as 0. */
    public int integer(String column) {
        return Math.toIntExact(number(column));
    }

    /** An empty column reads as 0. */
    public long number(String column) {
        return values.get(column) instanceof Number number ? number.longValue() : 0;
    }

    /** An empty column reads as false. */
    public boolean flag(String column) {
        return Boolean.TRUE.equals(values.get(column));
    }

    public Optional<LocalDate> date(String column) {
        Object value = values.get(column);
        if (value == null) {
            return Optional.empty();
        }
        return Optional.of(value instanceof LocalDate date ? date : LocalDate.parse(value.toString()));
    }

    public LocalDate day(String column) {
        return date(column).orElseThrow(() -> new IllegalStateException("a row without " + column));
    }

    public Instant instant(String column) {
        return switch (values.get(column)) {
            case Instant instant -> instant;
            case OffsetDateTime time -> time.toInstant();
            case java.util.Date date -> date.toInstant();
            case null, default -> throw new IllegalStateException("a row without the time " + column);
        };
    }
}
