package socai.membership.read.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import socai.membership.read.Clock;
import socai.spine.OrganisationId;
import socai.spine.read.Query;
import socai.spine.read.Scope;

/**
 * People at each stage on the way into the Party, by the organisations directly below one, with what is late and what
 * was refused by a rule, and the admissions of a year by month.
 *
 * @param branch the row whose late people are listed; absent: all rows
 * @param year   for admissions and refusals; absent: this year
 */
public record GetDevelopmentBoard(OrganisationId organisation, Optional<OrganisationId> branch, Optional<Integer> year)
        implements Query<GetDevelopmentBoard.Result> {

    public GetDevelopmentBoard {
        year.ifPresent(one -> {
            if (one < 1 || one > 9_998) {
                throw new IllegalArgumentException("year " + one);
            }
        });
    }

    /**
     * @param sum    the sum of the rows, cell by cell
     * @param months admissions of each month of the year, twelve of them
     * @param late   people with a limit that has passed, the latest first; at most {@value #LISTED}
     */
    public record Result(
            String organisation,
            LocalDate day,
            int year,
            List<Column> columns,
            List<Row> rows,
            Row sum,
            List<Integer> months,
            Optional<String> branch,
            List<Late> late) {}

    /** How many late people are listed beside the rows. */
    public static final int LISTED = 12;

    public record Column(Station station, String label) {}

    /**
     * @param organisationId what the row stands for
     * @param open           whether there are organisations below it to look into
     * @param refused        attempts in the year that a rule refused
     */
    public record Row(
            String organisationId,
            String name,
            boolean open,
            Map<Station, Cell> cells,
            int total,
            int late,
            int refused) {

        public Cell cell(Station station) {
            return cells.getOrDefault(station, Cell.NONE);
        }
    }

    /** @param late how many of these people have a limit that has passed */
    public record Cell(int count, int late) {

        static final Cell NONE = new Cell(0, 0);

        Cell plus(Cell other) {
            return new Cell(count + other.count, late + other.late);
        }
    }

    /** One person who waits too long, with the limit that passed first. */
    public record Late(
            String dossier,
            String personId,
            String person,
            Station station,
            String stationLabel,
            String organisation,
            Clock clock) {}

    @Override
    public Scope scope() {
        return new Scope.OfOrganisation(organisation);
    }
}
