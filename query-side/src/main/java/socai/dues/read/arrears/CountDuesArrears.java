package socai.dues.read.arrears;

import socai.spine.OrganisationId;
import socai.spine.read.Query;
import socai.spine.read.Scope;

/** How many members of this very cell have not paid so many months of the year that people should judge. */
public record CountDuesArrears(OrganisationId organisation) implements Query<CountDuesArrears.Result> {

    /** @param months from how many unpaid months of the year on; 0 where no regulation says it */
    public record Result(int members, int months) {}

    @Override
    public Scope scope() {
        return new Scope.OfOrganisation(organisation);
    }
}
