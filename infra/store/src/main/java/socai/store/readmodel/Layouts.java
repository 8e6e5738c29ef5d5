package socai.store.readmodel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import socai.spine.read.Projection;
import socai.spine.read.Table;

/** The prepared tables of one projection, by name. */
final class Layouts {

    private final Map<String, Layout> byName = new LinkedHashMap<>();

    private Layouts(List<Table> tables) {
        for (Table table : tables) {
            if (byName.put(table.name(), new Layout(table)) != null
                    || table.name().equals(StreamPositions.TABLE)) {
                throw new IllegalArgumentException("two tables are called " + table.name());
            }
        }
    }

    static Layouts of(Projection projection) {
        return new Layouts(projection.tables());
    }

    List<Layout> all() {
        return List.copyOf(byName.values());
    }
}
