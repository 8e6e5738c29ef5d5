package socai.membership.read.base;

import socai.spine.OrganisationId;
import socai.spine.read.Query;
import socai.spine.read.Scope;

/** The members of an organisation and of those below it by what they are and how they take part today. */
public record CountMembers(OrganisationId organisation) implements Query<CountMembers.Result> {

    /**
     * The base is told for a single cell only; elsewhere the numbers are a sum of several bases.
     *
     * @param away   official members introduced to another place for a time
     * @param exempt official members exempt from activities; each counts where present
     */
    public record Result(int total, int official, int probationary, int away, int exempt) {

        /** Official − temporarily out − exempt: who counts when no exempt member comes. */
        public int base() {
            return official - away - exempt;
        }
    }

    @Override
    public Scope scope() {
        return new Scope.OfOrganisation(organisation);
    }
}
