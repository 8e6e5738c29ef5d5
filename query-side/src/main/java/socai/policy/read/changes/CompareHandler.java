package socai.policy.read.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import socai.policy.read.changes.ComparePolicies.Change;
import socai.spine.Text;
import socai.spine.read.Asker;
import socai.spine.read.Names;
import socai.spine.read.QueryHandler;
import socai.spine.read.ReadStore;
import socai.spine.read.Row;
import socai.spine.read.Sentences;
import socai.spine.read.Shown;

/** Lays the books of two days beside each other. */
public final class CompareHandler implements QueryHandler<ComparePolicies, ComparePolicies.Result> {

    private final InForce inForce;
    private final Names names;

    public CompareHandler(ReadStore store, Names names) {
        this.inForce = new InForce(store);
        this.names = names;
    }

    @Override
    public Class<ComparePolicies> query() {
        return ComparePolicies.class;
    }

    @Override
    public ComparePolicies.Result answer(ComparePolicies query, Asker asker) {
        Shown shown = new Shown(Sentences.packaged(), names, asker.language());
        Map<String, Stated> before = inForce.parameters(query.before(), shown);
        Map<String, Stated> after = inForce.parameters(query.after(), shown);
        Set<String> all = new TreeSet<>(before.keySet());
        all.addAll(after.keySet());
        List<Change> changes = new ArrayList<>();
        for (String parameter : all) {
            Optional<Stated> one = Optional.ofNullable(before.get(parameter));
            Optional<Stated> other = Optional.ofNullable(after.get(parameter));
            if (one.isEmpty() || other.isEmpty() || !one.get().sameAs(other.get())) {
                changes.add(new Change(parameter, one, other));
            }
        }
        List<Row> then = inForce.regulations(query.before());
        List<Row> now = inForce.regulations(query.after());
        return new ComparePolicies.Result(
                query.before(),
                query.after(),
                without(then, now, shown),
                without(now, then, shown),
                changes,
                all.size() - changes.size());
    }

    private static List<ComparePolicies.Text> without(List<Row> these, List<Row> those, Shown shown) {
        Set<String> versions = those.stream().map(CompareHandler::version).collect(Collectors.toSet());
        return these.stream()
                .filter(row -> !versions.contains(version(row)))
                .map(row -> new ComparePolicies.Text(
                        row.text("code"),
                        new Text(row.text("title_vi"), row.text("title_en")).in(shown.language()),
                        row.day("valid_from"),
                        row.date("valid_to")))
                .toList();
    }

    private static String version(Row row) {
        return row.text("code") + " " + row.day("valid_from");
    }
}
