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

/** The same lines as on the pages, in the same order, by one question. */
public final class ExportFaultsHandler implements QueryHandler<ExportFaults, ExportFaults.Result> {

    private final ReadStore store;
    private final ParameterSource parameters;
    private final Names names;
    private final Today today;

    public ExportFaultsHandler(ReadStore store, ParameterSource parameters, Names names, Today today) {
        this.store = store;
        this.parameters = parameters;
        this.names = names;
        this.today = today;
    }

    @Override
    public Class<ExportFaults> query() {
        return ExportFaults.class;
    }

    @Override
    public int count(ExportFaults.Result result) {
        return result.lines().size();
    }

    @Override
    public ExportFaults.Result answer(ExportFaults query, Asker asker) {
        PublishedRules rules = new PublishedRules(parameters, Anchors.act(today.date()));
        Shown shown = new Shown(Sentences.packaged(), names, asker.language());
        FaultLines faults = new FaultLines(store, rules, today.date(), shown);
        String root = query.organisation().raw();
        if (query.text().isPresent()) {
            List<String> codes = List.of(query.text().get().strip().split("\\s+"));
            List<ListFaults.Line> lines = faults.coded(root, codes);
            return new ExportFaults.Result(lines.size(), lines);
        }
        Collection<RecordRule> asked = query.rule().map(List::of).orElseGet(() -> List.of(RecordRule.values()));
        List<ListFaults.Line> lines = faults.lines(root, asked, 0, ExportFaults.MOST);
        return new ExportFaults.Result(
                lines.size() < ExportFaults.MOST ? lines.size() : faults.count(root, asked), lines);
    }
}
