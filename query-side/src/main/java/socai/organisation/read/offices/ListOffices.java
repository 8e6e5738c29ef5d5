package socai.organisation.read.offices;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.spine.OrganisationId;
import socai.spine.read.Query;
import socai.spine.read.Scope;

/**
 * Who held which office of one organisation until a day.
 *
 * @param date absent: today
 */
public record ListOffices(OrganisationId organisation, Optional<LocalDate> date) implements Query<ListOffices.Result> {

    /** Those who held one on that day first, then those before them, the latest first. */
    public record Result(LocalDate date, List<Holding> holdings) {}

    /**
     * @param until first day on which it was no longer held, as far as it is known today
     * @param then  whether it was held on that day
     */
    public record Holding(
            String office,
            String officeLabel,
            String personId,
            String person,
            LocalDate from,
            Optional<LocalDate> until,
            boolean then) {}

    @Override
    public Scope scope() {
        return new Scope.OfOrganisation(organisation);
    }
}
