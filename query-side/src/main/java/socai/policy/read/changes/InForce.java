package socai.policy.read.changes;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import socai.spine.read.ReadStore;
import socai.spine.read.Row;
import socai.spine.read.Shown;

/** The parameters in force on a day, by the policy book's own choice: the version that began last goes first. */
public final class InForce {

    private static final String ON_DAY = " where valid_from <= ? and (valid_to is null or valid_to >= ?)";

    private final ReadStore store;

    public InForce(ReadStore store) {
        this.store = store;
    }

    /** By parameter. */
    public Map<String, Stated> parameters(LocalDate day, Shown shown) {
        Map<String, Stated> found = new TreeMap<>();
        Row.of(store.ask(
                        "select * from {Policy}.parameter" + ON_DAY + " order by valid_from desc, sequence desc",
                        day,
                        day))
                .forEach(row -> found.putIfAbsent(row.text("parameter"), Stated.of(row, shown)));
        return found;
    }

    List<Row> regulations(LocalDate day) {
        return Row.of(store.ask("select * from {Policy}.regulation" + ON_DAY + " order by code, valid_from", day, day));
    }
}
