package socai.organisation.read.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.organisation.events.OrganisationRank;
import socai.spine.OrganisationId;
import socai.spine.read.Query;
import socai.spine.read.Scope;

/**
 * One organisation as it stood on a day, and all that happened to it until then.
 *
 * @param date absent: today
 */
public record GetOrganisation(OrganisationId organisation, Optional<LocalDate> date)
        implements Query<GetOrganisation.Result> {

    /**
     * @param name    as on that day; as it was first called when it was not yet there
     * @param there   whether it was there on that day
     * @param above   what it stood under, the highest first
     * @param until   first day on which it was no longer there
     * @param history of the organisation itself, oldest first
     * @param below   which organisations were put under it or taken from it
     */
    public record Result(
            String organisation,
            LocalDate date,
            String name,
            boolean there,
            OrganisationRank rank,
            String rankLabel,
            String formLabel,
            Optional<String> code,
            boolean pilot,
            boolean delegated,
            LocalDate from,
            Optional<LocalDate> until,
            List<Above> above,
            int children,
            List<Change> history,
            List<Change> below) {}

    /** An organisation further up. */
    public record Above(String organisation, String name) {}

    /** @param on first day of effect */
    public record Change(LocalDate on, Instant recordedAt, String sentence) {}

    @Override
    public Scope scope() {
        return new Scope.Published();
    }
}
