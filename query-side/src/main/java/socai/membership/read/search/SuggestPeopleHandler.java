package socai.membership.read.search;

import java.util.List;
import java.util.Optional;
import socai.spine.read.Asker;
import socai.spine.read.Page;
import socai.spine.read.QueryHandler;
import socai.spine.read.Shown;

/** Few lines and nothing to choose by, so that it answers between two keys. */
final class SuggestPeopleHandler implements QueryHandler<SuggestPeople, SuggestPeople.Result> {

    private static final int PEOPLE = 6;
    private static final int ORGANISATIONS = 2;

    private final Searching searching;

    SuggestPeopleHandler(Searching searching) {
        this.searching = searching;
    }

    @Override
    public Class<SuggestPeople> query() {
        return SuggestPeople.class;
    }

    @Override
    public int count(SuggestPeople.Result result) {
        return result.people().size();
    }

    @Override
    public SuggestPeople.Result answer(SuggestPeople query, Asker asker) {
        if (query.text().isEmpty()) {
            return new SuggestPeople.Result(List.of(), List.of());
        }
        Optional<String> none = Optional.empty();
        SearchPeople search =
                new SearchPeople(query.organisation(), query.text(), none, none, none, none, none, Page.FIRST);
        Shown shown = searching.shown(asker);
        return new SuggestPeople.Result(
                searching.lines(searching.find(search, 0, PEOPLE), search, shown),
                searching.organisations(query.text().get(), ORGANISATIONS, shown));
    }
}
