package socai.membership.read.people;

import socai.spine.read.Asker;
import socai.spine.read.Names;
import socai.spine.read.QueryHandler;
import socai.spine.read.ReadStore;

/** Tells people what the ledger holds of them. */
public final class MyselfHandler implements QueryHandler<GetMyself, GetPerson.Result> {

    private final PersonHandler people;

    public MyselfHandler(ReadStore store, Names names) {
        this.people = new PersonHandler(store, names);
    }

    @Override
    public Class<GetMyself> query() {
        return GetMyself.class;
    }

    @Override
    public GetPerson.Result answer(GetMyself query, Asker asker) {
        return people.answer(new GetPerson(query.person()), asker);
    }
}
