package socai.membership.read.naming;

import java.util.List;
import socai.spine.OrganisationId;
import socai.spine.read.Query;
import socai.spine.read.Scope;

/**
 * The people of an organisation, or of one below it, who are called exactly so: members where they have their seat,
 * others where their file is open, else where they were registered.
 *
 * @param text the full name with its marks, in letters of any case; or the code of a person. What is asked so is somebody's
 *     name: of a {@code text} the record of readings keeps only that there was one
 */
public record FindByName(OrganisationId organisation, String text) implements Query<FindByName.Result> {

    /** More than this are not told: then the code is needed. */
    public static final int MOST = 20;

    /** @param found name and code, and nothing else */
    public record Result(List<Found> found) {}

    public record Found(String personId, String name) {}

    @Override
    public Scope scope() {
        return new Scope.OfOrganisation(organisation);
    }
}
