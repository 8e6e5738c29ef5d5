package socai.spine.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The conditions of a question and the values bound to them: what is not asked for is not in the text. */
public final class Conditions {

    private final List<String> texts = new ArrayList<>();
    private final List<@Nullable Object> values = new ArrayList<>();

    public Conditions and(String condition, Object... bound) {
        texts.add(condition);
        Collections.addAll(values, bound);
        return this;
    }

    /** The column holds one of these; bound as one array, for a database takes no more than 65,535 single values. */
    public Conditions in(String column, Collection<String> allowed) {
        return and(column + " = any(?)", List.copyOf(allowed));
    }

    /** The organisation in this column is this one or lies below it on that day, or lay so when it ended. */
    public Conditions within(String column, String organisation, LocalDate day) {
        return and(
                column
                        + " in (select c.descendant from {Organisation}.closure c where c.ancestor = ?"
                        + " and c.valid_from <= ? and (c.valid_to is null or c.valid_to > ? or c.at_end))",
                organisation,
                day,
                day);
    }

    /** As many question marks as there are values. */
    public static String marks(Collection<?> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("a list of values is needed");
        }
        return String.join(", ", Collections.nCopies(values.size(), "?"));
    }

    /** {@code where …}, or nothing. */
    public String where() {
        return texts.isEmpty() ? "" : " where " + String.join(" and ", texts);
    }

    /** The bound values, followed by what stands after the conditions. */
    public Object[] values(Object... more) {
        List<@Nullable Object> all = new ArrayList<>(values);
        Collections.addAll(all, more);
        return all.toArray();
    }
}
