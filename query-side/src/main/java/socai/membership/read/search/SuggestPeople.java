package socai.membership.read.search;

import java.util.List;
import java.util.Optional;
import socai.spine.OrganisationId;
import socai.spine.read.Query;
import socai.spine.read.Scope;

/** The first few people and organisations while somebody is typing. */
public record SuggestPeople(OrganisationId organisation, Optional<String> text) implements Query<SuggestPeople.Result> {

    public record Result(List<SearchPeople.Line> people, List<SearchPeople.FoundOrganisation> organisations) {}

    @Override
    public Scope scope() {
        return new Scope.OfOrganisation(organisation);
    }
}
