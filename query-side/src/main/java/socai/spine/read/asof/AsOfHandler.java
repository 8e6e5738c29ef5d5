package socai.spine.read.asof;

import java.util.List;
import socai.spine.Recorded;
import socai.spine.read.AsOf;
import socai.spine.read.Asker;
import socai.spine.read.EventHistory;
import socai.spine.read.Fields;
import socai.spine.read.Names;
import socai.spine.read.QueryHandler;
import socai.spine.read.Sentences;
import socai.spine.read.Shown;
import socai.spine.read.StateView;

/** Folds what was known then. */
public final class AsOfHandler implements QueryHandler<GetAsOf, GetAsOf.Result> {

    private final EventHistory history;
    private final StateView states;
    private final Names names;

    public AsOfHandler(EventHistory history, StateView states, Names names) {
        this.history = history;
        this.states = states;
        this.names = names;
    }

    @Override
    public Class<GetAsOf> query() {
        return GetAsOf.class;
    }

    @Override
    public GetAsOf.Result answer(GetAsOf query, Asker asker) {
        List<Recorded> known = new AsOf(query.date(), query.recorded()).known(history.stream(query.stream()));
        if (known.isEmpty()) {
            return new GetAsOf.Result(0, -1, List.of());
        }
        Record state = states.after(query.stream(), known).getLast();
        Fields fields = new Fields(new Shown(Sentences.packaged(), names, asker.language()));
        return new GetAsOf.Result(known.size(), known.getLast().sequence(), fields.of(state));
    }
}
