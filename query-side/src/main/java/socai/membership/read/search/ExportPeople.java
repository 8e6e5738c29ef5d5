package socai.membership.read.search;

import java.util.List;
import java.util.Optional;
import socai.spine.OrganisationId;
import socai.spine.read.Page;
import socai.spine.read.Query;
import socai.spine.read.Scope;

/** The whole list that {@link SearchPeople} shows by pages, to be taken away; a reading of its own in the record. */
public record ExportPeople(
        OrganisationId organisation,
        Optional<String> text,
        Optional<String> branch,
        Optional<String> status,
        Optional<String> stage,
        Optional<String> age,
        Optional<String> limit)
        implements Query<ExportPeople.Result> {

    /** So many lines are taken away at once; who needs more narrows the search. */
    public static final int MOST = 20_000;

    public ExportPeople {
        Chosen.check(status, PersonStatus.values());
        Chosen.check(age, AgeBand.values());
        Chosen.check(limit, Urgency.values());
    }

    /**
     * @param total    how many there are; more than {@value #MOST}: the list ends there
     * @param complete false while the index is made anew: people are missing from the list
     */
    public record Result(long total, boolean complete, List<SearchPeople.Line> lines) {}

    /** The same as a search for the page. */
    SearchPeople search(Page page) {
        return new SearchPeople(organisation, text, branch, status, stage, age, limit, page);
    }

    @Override
    public Scope scope() {
        return new Scope.OfOrganisation(organisation);
    }
}
