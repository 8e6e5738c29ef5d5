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
