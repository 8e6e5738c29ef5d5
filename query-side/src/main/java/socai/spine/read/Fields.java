package socai.spine.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import socai.spine.Personal;

/** What a folded state says, as labelled values, and what an event changed in it. */
public final class Fields {

    /** One value of a state; {@code path} is fixed, {@code label} is for people. */
    public record Field(String path, String label, String value) {}

    /** One value before and after; absent where there was or is none. */
    public record Change(String path, String label, Optional<String> before, Optional<String> after) {}

    /** The label of what is not shown with all that stands below it. */
    private static final String HIDDEN = "-";

    private final Shown shown;
    private final PlainText plain;

    public Fields(Shown shown) {
        this.shown = shown;
        this.plain = new PlainText(shown);
    }

    public List<Field> of(Record state) {
        String context = Sentences.contextOf(state.getClass());
        List<Field> fields = new ArrayList<>();
        Leaves.of(state)
                .forEach((path, leaf) -> label(context, path)
                        .ifPresent(label -> fields.add(new Field(path, label, value(context, leaf.value())))));
        return fields;
    }

    /** @param before null when the stream began with {@code after} */
    public List<Change> between(@Nullable Record before, Record after) {
        Map<String, Field> old = before == null ? Map.of() : byPath(of(before));
        Map<String, Field> now = byPath(of(after));
        List<Change> changes = new ArrayList<>();
        now.forEach((path, field) -> {
            Optional<String> earlier = Optional.ofNullable(old.get(path)).map(Field::value);
            if (!earlier.equals(Optional.of(field.value()))) {
                changes.add(new Change(path, field.label(), earlier, Optional.of(field.value())));
            }
        });
        old.forEach((path, field) -> {
            if (!now.containsKey(path)) {
                changes.add(new Change(path, field.label(), Optional.of(field.value()), Optional.empty()));
            }
        });
        return changes;
    }

    private static Map<String, Field> byPath(List<Field> fields) {
        return fields.stream()
                .collect(java.util.stream.Collectors.toMap(
                        Field::path, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    public String value(String context, Object leaf) {
        return switch (leaf) {
            case Leaves.Many many -> shown.word("items").replace("{n}", shown.of(many.items()));
            case String text -> plain.of(context, text);
            case Personal<?> personal
            when personal.value().orElse(null) instanceof String text -> plain.of(context, text);
            default -> shown.of(leaf);
        };
    }

    /**
     * The labels along the path. An empty label hides its value, or as part of a longer path only itself; the label
     * {@value #HIDDEN} hides all below it. Absent for a hidden value.
     */
    public Optional<String> label(String context, String path) {
        String[] parts = path.split("\\.");
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            String part = parts[i];
            if (part.chars().allMatch(Character::isDigit) && !labels.isEmpty()) {
                labels.set(labels.size() - 1, labels.getLast() + " " + part);
                continue;
            }
            String label = part.startsWith("per-") || part.startsWith("org-")
                    ? shown.name(part)
                    : component(context, i == 0 ? "" : parts[i - 1], part, i < parts.length - 1);
            if (label.equals(HIDDEN) || label.isEmpty() && i == parts.length - 1) {
                return Optional.empty();
            }
            if (!label.isEmpty()) {
                labels.add(label);
            }
        }
        return Optional.of(String.join(" · ", labels));
    }

    /**
     * The same word can mean two things: a label for the pair ({@code dates.official}), or for a group of that name
     * ({@code present.*}), goes before that of the word.
     */
    private String component(String context, String parent, String part, boolean group) {
        Sentences sentences = shown.sentences();
        return sentences
                .field(context, parent + "." + part, shown.language())
                .or(() -> group ? sentences.field(context, part + ".*", shown.language()) : Optional.empty())
                .or(() -> sentences.field(context, part, shown.language()))
                .orElse(part);
    }
}
