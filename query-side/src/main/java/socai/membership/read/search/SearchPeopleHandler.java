package socai.membership.read.search;

import java.util.List;
import socai.membership.read.search.PeopleSearch.Found;
import socai.spine.read.Asker;
import socai.spine.read.QueryHandler;
import socai.spine.read.Shown;

/** The index names the people, the read models say who they are. */
final class SearchPeopleHandler implements QueryHandler<SearchPeople, SearchPeople.Result> {

    private static final int ORGANISATIONS = 5;

    private final Searching searching;

    SearchPeopleHandler(Searching searching) {
        this.searching = searching;
    }

    @Override
    public Class<SearchPeople> query() {
        return SearchPeople.class;
    }

    @Override
    public int count(SearchPeople.Result result) {
        return result.lines().size();
    }

    @Override
    public SearchPeople.Result answer(SearchPeople query, Asker asker) {
        Asked asked = searching.asked(query);
        Found found = searching.find(asked, query.page().offset(), query.page().size());
        Shown shown = searching.shown(asker);
        return new SearchPeople.Result(
                found.total(),
                found.remit(),
                found.complete(),
                searching.lines(found, asked, shown),
                SearchWords.groups(found, query, shown),
                query.page().number() > 0
                        ? List.of()
                        : query.text()
                                .map(text -> searching.organisations(text, ORGANISATIONS, shown))
                                .orElse(List.of()));
    }
}
