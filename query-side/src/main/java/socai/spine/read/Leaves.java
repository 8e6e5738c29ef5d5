package socai.spine.read;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import socai.spine.Seen;

/**
 * A folded state, or the facts of a decision, as single values by their path ({@code proposal.vote.ayes}), so that two
 * states can be laid side by side. What is absent has no path.
 */
public final class Leaves {

    /** Longer lists are told by their length: a roll of a thousand is no table. */
    private static final int LISTED = 30;

    private final Map<String, Leaf> values = new LinkedHashMap<>();

    private Leaves() {}

    /** @param source where the value was read, for a fact */
    public record Leaf(Object value, Optional<Seen<?>> source) {}

    /** How many things a list holds that is too long to be told one by one. */
    public record Many(int items) {}

    public static Map<String, Leaf> of(Record state) {
        Leaves leaves = new Leaves();
        leaves.components("", state, Optional.empty());
        return leaves.values;
    }

    private void components(String path, Record record, Optional<Seen<?>> source) {
        Components.names(record.getClass())
                .forEach(name -> add(
                        path.isEmpty() ? name : path + "." + name,
                        Components.get(record, name).orElse(null),
                        source));
    }

    private void add(String path, @Nullable Object value, Optional<Seen<?>> source) {
        switch (value) {
            case null -> {}
            case Optional<?> optional -> add(path, optional.orElse(null), source);
            case Seen<?> seen -> add(path, seen.value(), Optional.of(seen));
            case Map<?, ?> map -> map(path, map, source);
            case Collection<?> many -> list(path, many, source);
            case Record record when spreads(record) -> components(path, record, source);
            default -> values.put(path, new Leaf(value, source));
        }
    }

    private void map(String path, Map<?, ?> map, Optional<Seen<?>> source) {
        if (map.size() > LISTED) {
            values.put(path, new Leaf(new Many(map.size()), source));
            return;
        }
        map.forEach((key, value) -> add(path + "." + key, value, source));
    }

    private void list(String path, Collection<?> many, Optional<Seen<?>> source) {
        if (many.isEmpty()) {
            return;
        }
        if (many.size() > LISTED) {
            values.put(path, new Leaf(new Many(many.size()), source));
            return;
        }
        if (many.stream().noneMatch(Leaves::opens)) {
            values.put(path, new Leaf(List.copyOf(many), source));
            return;
        }
        int place = 0;
        for (Object one : many) {
            place++;
            add(path + "." + place, one, source);
        }
    }

    private static boolean opens(@Nullable Object value) {
        return value instanceof Seen<?> || value instanceof Record record && spreads(record);
    }

    /** The language's own values (limits, papers) are single values, and so are ids: one component of text. */
    private static boolean spreads(Record record) {
        var components = record.getClass().getRecordComponents();
        boolean id = components.length == 1 && components[0].getType() == String.class;
        return !id && !record.getClass().getPackageName().startsWith("socai.spine");
    }
}
