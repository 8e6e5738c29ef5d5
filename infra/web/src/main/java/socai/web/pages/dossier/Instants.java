package socai.web.pages.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import socai.spine.read.Fields;
import socai.spine.read.asof.GetAsOf;

/** Two states of a dossier, field by field. */
public record Instants(List<Fields.Change> changed, List<Fields.Field> same) {

    /** As labels of nested fields are joined. */
    private static final String JOINED = " · ";

    /**
     * What changed in one part of the dossier, so that a page names the part once.
     *
     * @param part  empty for fields that stand alone
     * @param begun nothing of it was there at the earlier instant
     * @param gone  nothing of it is there at the later one
     */
    public record Part(String part, List<Fields.Change> changes, boolean begun, boolean gone) {}

    /** The changes in the order in which their parts come first; labels without the name of the part. */
    public List<Part> parts() {
        Map<String, List<Fields.Change>> byPart = new LinkedHashMap<>();
        for (Fields.Change change : changed) {
            int cut = change.label().indexOf(JOINED);
            String part = cut < 0 ? "" : change.label().substring(0, cut);
            String label = cut < 0 ? change.label() : change.label().substring(cut + JOINED.length());
            byPart.computeIfAbsent(part, any -> new ArrayList<>())
                    .add(new Fields.Change(change.path(), label, change.before(), change.after()));
        }
        return byPart.entrySet().stream()
                .map(entry -> new Part(
                        entry.getKey(),
                        entry.getValue(),
                        !entry.getKey().isEmpty()
                                && entry.getValue().stream()
                                        .allMatch(change -> change.before().isEmpty()),
                        !entry.getKey().isEmpty()
                                && entry.getValue().stream()
                                        .allMatch(change -> change.after().isEmpty())))
                .toList();
    }

    static Instants of(GetAsOf.Result before, GetAsOf.Result after) {
        Map<String, Fields.Field> old = new LinkedHashMap<>();
        before.fields().forEach(field -> old.put(field.path(), field));
        List<Fields.Change> changed = new ArrayList<>();
        List<Fields.Field> same = new ArrayList<>();
        for (Fields.Field field : after.fields()) {
            Optional<String> earlier =
                    Optional.ofNullable(old.remove(field.path())).map(Fields.Field::value);
            if (earlier.equals(Optional.of(field.value()))) {
                same.add(field);
            } else {
                changed.add(new Fields.Change(field.path(), field.label(), earlier, Optional.of(field.value())));
            }
        }
        old.values()
                .forEach(gone -> changed.add(
                        new Fields.Change(gone.path(), gone.label(), Optional.of(gone.value()), Optional.empty())));
        return new Instants(changed, same);
    }
}
