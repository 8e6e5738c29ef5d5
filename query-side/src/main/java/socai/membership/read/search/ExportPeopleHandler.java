package socai.membership.read.search;

import socai.membership.read.search.PeopleSearch.Found;
import socai.spine.read.Asker;
import socai.spine.read.Page;
import socai.spine.read.QueryHandler;

/** The same people as on the pages, in the same order. */
final class ExportPeopleHandler implements QueryHandler<ExportPeople, ExportPeople.Result> {

    private final Searching searching;

    ExportPeopleHandler(Searching searching) {
        this.searching = searching;
    }

    @Override
    public Class<ExportPeople> query() {
        return ExportPeople.class;
    }

    @Override
    public int count(ExportPeople.Result result) {
        return result.lines().size();
    }

    @Override
    public ExportPeople.Result answer(ExportPeople query, Asker asker) {
        Asked asked = searching.asked(query.search(Page.FIRST));
        Found found = searching.find(asked, 0, ExportPeople.MOST);
        return new ExportPeople.Result(
                found.total(), found.complete(), searching.lines(found, asked, searching.shown(asker)));
    }
}
