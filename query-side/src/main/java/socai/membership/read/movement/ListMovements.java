package socai.membership.read.movement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.membership.events.Standing;
import socai.membership.read.movement.Period.Basis;
import socai.spine.OrganisationId;
import socai.spine.read.Page;
import socai.spine.read.Query;
import socai.spine.read.Scope;

/**
 * The people behind a number of {@link GetMovements}.
 *
 * @param branch   the row; absent: all of them
 * @param movement the column; absent: all changes
 * @param standing only those by which the number of official, or of probationary members changes
 * @param late     only what was written down after the period, or counts from before it
 */
public record ListMovements(
        OrganisationId organisation,
        Optional<OrganisationId> branch,
        Optional<Movement> movement,
        Optional<Standing> standing,
        boolean late,
        LocalDate from,
        LocalDate to,
        Basis basis,
        Page page)
        implements Query<ListMovements.Result> {

    /** @throws IllegalArgumentException as {@link Period} */
    public ListMovements {
        new Period(from, to, basis);
    }

    public ListMovements(
            OrganisationId organisation,
            Optional<OrganisationId> branch,
            Optional<Movement> movement,
            Optional<Standing> standing,
            boolean late,
            Period period,
            Page page) {
        this(organisation, branch, movement, standing, late, period.from(), period.to(), period.basis(), page);
    }

    public Period period() {
        return new Period(from, to, basis);
    }

    /**
     * @param branch what the row is called, where one is asked for
     * @param label  what the column is called, where one is asked for
     */
    public record Result(
            String organisation, Optional<String> branch, Optional<String> label, int total, List<Line> lines) {}

    /**
     * @param opens       whether whoever asks may open this person's record: some have gone where nobody here may look
     * @param standing    what the member is after it
     * @param other       the other end of a move or a stay
     * @param effectiveOn absent for members at the start and the end, as are the next two
     * @param recordedOn  the day on which it was written down
     * @param knownOn     since when it reads so; later than {@code recordedOn} after a correction
     */
    public record Line(
            String personId,
            String person,
            boolean opens,
            String membership,
            String label,
            String standing,
            String organisation,
            Optional<String> other,
            Optional<LocalDate> effectiveOn,
            Optional<LocalDate> recordedOn,
            Optional<LocalDate> knownOn) {}

    @Override
    public Scope scope() {
        return new Scope.OfOrganisation(organisation);
    }
}
