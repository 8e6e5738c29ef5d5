package socai.membership.read.movement;

import socai.spine.OrganisationId;
import socai.spine.read.Asker;
import socai.spine.read.Names;
import socai.spine.read.QueryHandler;
import socai.spine.read.Reach;
import socai.spine.read.ReadStore;
import socai.spine.read.Sentences;
import socai.spine.read.Shown;

/** Names the people behind a number. */
public final class MovementListHandler implements QueryHandler<ListMovements, ListMovements.Result> {

    private final MovementLines lines;
    private final Names names;

    public MovementListHandler(ReadStore store, Names names, Reach reach) {
        this.lines = new MovementLines(store, reach);
        this.names = names;
    }

    @Override
    public Class<ListMovements> query() {
        return ListMovements.class;
    }

    @Override
    public int count(ListMovements.Result result) {
        return result.lines().size();
    }

    @Override
    public ListMovements.Result answer(ListMovements query, Asker asker) {
        Shown shown = new Shown(Sentences.packaged(), names, asker.language());
        return new ListMovements.Result(
                shown.name(query.organisation().raw()),
                query.branch().map(OrganisationId::raw).map(shown::name),
                query.movement().map(shown::of),
                lines.total(query),
                lines.lines(query, asker, shown));
    }
}
