package socai.organisation.read;

import static socai.organisation.read.OrganisationTables.CLOSURE;
import static socai.organisation.read.OrganisationTables.LINK;
import static socai.organisation.read.OrganisationTables.ORGANISATION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import socai.spine.read.Columns;
import socai.spine.read.Row;
import socai.spine.read.Rows;

/**
 * Keeps the closure in step with the links. The rows of an organisation follow from its own links and the rows of its
 * parents alone, so that it does not matter in which order the organisations became known.
 */
final class Closure {

    /** Far above the ranks there are; a deeper line can only be a circle. */
    private static final int DEEPEST = 32;

    private Closure() {}

    /** A time below an ancestor. */
    private record Below(
            String ancestor,
            int depth,
            LocalDate from,
            @Nullable LocalDate to) {}

    /** Rewrites the rows of an organisation and of all that stands or stood below it. */
    static void refresh(String organisation, Rows rows) {
        refresh(organisation, rows, 0);
    }

    private static void refresh(String organisation, Rows rows, int level) {
        if (level > DEEPEST) {
            throw new IllegalStateException("the organisations above " + organisation + " form a circle");
        }
        if (write(organisation, merged(below(organisation, rows)), rows)) {
            Row.of(rows.where(LINK, "parent", organisation)).stream()
                    .map(link -> link.text("organisation"))
                    .distinct()
                    .forEach(child -> refresh(child, rows, level + 1));
        }
    }

    private static List<Below> below(String organisation, Rows rows) {
        List<Row> links = Row.of(rows.where(LINK, "organisation", organisation)).stream()
                .sorted(Comparator.comparing(link -> link.day("valid_from")))
                .toList();
        Optional<LocalDate> end = end(organisation, rows);
        List<Below> below = new ArrayList<>();
        if (!links.isEmpty()) {
            add(below, organisation, 0, links.getFirst().day("valid_from"), end.orElse(null));
        }
        for (int i = 0; i < links.size(); i++) {
            LocalDate from = links.get(i).day("valid_from");
            LocalDate to = i + 1 < links.size() ? links.get(i + 1).day("valid_from") : end.orElse(null);
            links.get(i).optional("parent").ifPresent(parent -> {
                for (Row above : Row.of(rows.where(CLOSURE, "descendant", parent))) {
                    add(
                            below,
                            above.text("ancestor"),
                            above.integer("depth") + 1,
                            later(from, above.day("valid_from")),
                            earlier(to, above.date("valid_to").orElse(null)));
                }
            });
        }
        return below;
    }

    private static Optional<LocalDate> end(String organisation, Rows rows) {
        return rows.get(ORGANISATION, Map.of("id", organisation)).map(Row::new).flatMap(row -> row.date("valid_to"));
    }

    private static void add(List<Below> all, String ancestor, int depth, LocalDate from, @Nullable LocalDate to) {
        if (to == null || from.isBefore(to)) {
            all.add(new Below(ancestor, depth, from, to));
        }
    }

    /** Neighbouring times at the same depth are one: the change in between happened further up or down. */
    private static List<Below> merged(List<Below> all) {
        all.sort(Comparator.comparing(Below::ancestor).thenComparing(Below::from));
        List<Below> merged = new ArrayList<>();
        for (Below next : all) {
            Below last = merged.isEmpty() ? null : merged.getLast();
            if (last != null
                    && last.ancestor().equals(next.ancestor())
                    && last.depth() == next.depth()
                    && next.from().equals(last.to())) {
                merged.set(merged.size() - 1, new Below(last.ancestor(), last.depth(), last.from(), next.to()));
            } else {
                merged.add(next);
            }
        }
        return merged;
    }

    /** Whether anything changed: only then does anything change further down. */
    private static boolean write(String organisation, List<Below> now, Rows rows) {
        LocalDate end = end(organisation, rows).orElse(null);
        Map<Map<String, Object>, Map<String, @Nullable Object>> wanted = new HashMap<>();
        for (Below one : now) {
            wanted.put(
                    Map.of("ancestor", one.ancestor(), "descendant", organisation, "valid_from", one.from()),
                    Columns.of("valid_to", one.to())
                            .and("depth", one.depth())
                            .and("at_end", one.to() != null && one.to().equals(end))
                            .map());
        }
        boolean changed = false;
        for (Map<String, @Nullable Object> old : rows.where(CLOSURE, "descendant", organisation)) {
            Row row = new Row(old);
            Map<String, Object> key = Map.of(
                    "ancestor", row.text("ancestor"), "descendant", organisation, "valid_from", row.day("valid_from"));
            Map<String, @Nullable Object> kept = wanted.get(key);
            if (kept == null) {
                rows.remove(CLOSURE, key);
                changed = true;
            } else if (kept.entrySet().stream().allMatch(column -> same(old.get(column.getKey()), column.getValue()))) {
                wanted.remove(key);
            }
        }
        wanted.forEach((key, columns) -> rows.set(CLOSURE, key, columns));
        return changed || !wanted.isEmpty();
    }

    private static boolean same(@Nullable Object one, @Nullable Object other) {
        return java.util.Objects.equals(one, other);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
