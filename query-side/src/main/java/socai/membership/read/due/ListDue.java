package socai.membership.read.due;

import java.time.LocalDate;
import java.util.List;
import socai.membership.read.Clock;
import socai.membership.read.ClockKind;
import socai.spine.OrganisationId;
import socai.spine.read.Page;
import socai.spine.read.Query;
import socai.spine.read.Scope;

/**
 * Limits that run in an organisation and below it: first those by which somebody has to act, the most urgent first, then
 * the periods that merely last.
 *
 * @param date the day that is counted for; usually today
 */
public record ListDue(OrganisationId organisation, LocalDate date, Page page) implements Query<ListDue.Result> {

    /**
     * @param binding how many of all of them somebody has to act by; the others merely last
     * @param late    how many of these have passed
     */
    public record Result(int total, int binding, int late, List<Line> lines) {}

    /** A limit with its dossier; {@code person} is a name. */
    public record Line(
            String dossier, String personId, String person, String organisationId, String organisation, Clock clock) {

        /** Whether it merely lasts: nobody can be late with it. */
        public boolean period() {
            return ClockKind.valueOf(clock.kind()).isPeriod();
        }
    }

    @Override
    public Scope scope() {
        return new Scope.OfOrganisation(organisation);
    }
}
