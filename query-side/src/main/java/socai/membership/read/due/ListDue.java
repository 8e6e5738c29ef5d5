package socai.membership.read.due;

import java.time.LocalDate;
import java.util.List;
import socai.membership.read.Clock;
import socai.spine.OrganisationId;
import socai.spine.read.Page;
import socai.spine.read.Query;
import socai.spine.read.Scope;

/**
 * Limits that run in an organisation and below it, the most urgent first.
 *
 * @param date the day that is counted for; usually today
 */
public record ListDue(OrganisationId organisation, LocalDate date, Page page) implements Query<ListDue.Result> {

    /** @param late how many of all of them have passed */
    public record Result(int total, int late, List<Line> lines) {}

    /** A limit with its dossier; {@code person} is a name. */
    public record Line(String dossier, String personId, String person, String organisation, Clock clock) {}

    @Override
    public Scope scope() {
        return new Scope.OfOrganisation(organisation);
    }
}
