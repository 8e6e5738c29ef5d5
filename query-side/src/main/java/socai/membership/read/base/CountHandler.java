package socai.membership.read.base;

import socai.spine.read.Asker;
import socai.spine.read.Conditions;
import socai.spine.read.QueryHandler;
import socai.spine.read.ReadStore;
import socai.spine.read.Row;
import socai.spine.read.Today;

/** Counts seats that are taken. */
public final class CountHandler implements QueryHandler<CountMembers, CountMembers.Result> {

    private final ReadStore store;
    private final Today today;

    public CountHandler(ReadStore store, Today today) {
        this.store = store;
        this.today = today;
    }

    @Override
    public Class<CountMembers> query() {
        return CountMembers.class;
    }

    @Override
    public int count(CountMembers.Result result) {
        return result.total();
    }

    @Override
    public CountMembers.Result answer(CountMembers query, Asker asker) {
        Conditions asked = new Conditions()
                .and("m.closed_on is null")
                .within("m.org_id", query.organisation().raw(), today.date());
        Row row = Row.of(store.ask(
                        "select count(*) as total,"
                                + " count(*) filter (where m.standing = 'OFFICIAL') as official,"
                                + " count(*) filter (where m.standing = 'PROBATIONARY') as probationary,"
                                + " count(*) filter (where m.standing = 'OFFICIAL' and m.activity = 'TEMPORARILY_OUT') as away,"
                                + " count(*) filter (where m.standing = 'OFFICIAL' and m.activity = 'EXEMPT') as exempt"
                                + " from {Member}.membership m" + asked.where(),
                        asked.values()))
                .getFirst();
        return new CountMembers.Result(
                row.integer("total"),
                row.integer("official"),
                row.integer("probationary"),
                row.integer("away"),
                row.integer("exempt"));
    }
}
