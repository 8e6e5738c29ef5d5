package socai.membership.read.joining;

import socai.spine.read.Asker;
import socai.spine.read.Names;
import socai.spine.read.QueryHandler;
import socai.spine.read.ReadStore;
import socai.spine.read.Sentences;
import socai.spine.read.Shown;

/** Looks whether this is the code that the cell shared last. */
public final class CheckJoinCodeHandler implements QueryHandler<CheckJoinCode, CheckJoinCode.Result> {

    private final ReadStore store;
    private final Names names;

    public CheckJoinCodeHandler(ReadStore store, Names names) {
        this.store = store;
        this.names = names;
    }

    @Override
    public Class<CheckJoinCode> query() {
        return CheckJoinCode.class;
    }

    @Override
    public CheckJoinCode.Result answer(CheckJoinCode query, Asker asker) {
        String cell = query.organisation().raw();
        return new CheckJoinCode.Result(
                new Shown(Sentences.packaged(), names, asker.language()).name(cell),
                !store.ask(
                                "select org_id from {Joining}.join_code where org_id = ? and number = ? and not ended",
                                cell,
                                query.number())
                        .isEmpty());
    }
}
