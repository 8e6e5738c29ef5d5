package socai.membership.read.cleansing;

import java.util.Collection;
import java.util.List;
import socai.spine.Anchors;
import socai.spine.read.Asker;
import socai.spine.read.Names;
import socai.spine.read.ParameterSource;
import socai.spine.read.QueryHandler;
import socai.spine.read.ReadStore;
import socai.spine.read.Sentences;
import socai.spine.read.Shown;
import socai.spine.read.Today;

/** Lists faults by cell and name. */
public final class FaultsHandler implements QueryHandler<ListFaults, ListFaults.Result> {

    private final ReadStore store;
    private final ParameterSource parameters;
    private final Names names;
    private final Today today;

    public FaultsHandler(ReadStore store, ParameterSource parameters, Names names, Today today) {
        this.store = store;
        this.parameters = parameters;
        this.names = names;
        this.today = today;
    }

    @Override
    public Class<ListFaults> query() {
        return ListFaults.class;
    }

    @Override
    public int count(ListFaults.Result result) {
        return result.lines().size();
    }

    @Override
    public ListFaults.Result answer(ListFaults query, Asker asker) {
        PublishedRules rules = new PublishedRules(parameters, Anchors.act(today.date()));
        Shown shown = new Shown(Sentences.packaged(), names, asker.language());
        FaultLines faults = new FaultLines(store, rules, today.date(), shown);
        String root = query.organisation().raw();
        Collection<RecordRule> asked = query.rule().map(List::of).orElseGet(() -> List.of(RecordRule.values()));
        return new ListFaults.Result(
                shown.name(root),
                query.rule().map(rule -> FaultLines.label(rule, shown)),
                faults.count(root, asked),
                faults.lines(root, asked, query.page().offset(), query.page().size()));
    }
}
