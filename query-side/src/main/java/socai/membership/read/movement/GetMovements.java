package socai.membership.read.movement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import socai.membership.read.movement.Period.Basis;
import socai.spine.OrganisationId;
import socai.spine.read.Query;
import socai.spine.read.Scope;

/**
 * How membership changed in a period: by the organisations directly below one, with what each had at the start and has
 * at the end. Each change counts for the organisation in which the tree of that day has it.
 */
public record GetMovements(OrganisationId organisation, LocalDate from, LocalDate to, Basis basis)
        implements Query<GetMovements.Result> {

    /** @throws IllegalArgumentException as {@link Period} */
    public GetMovements {
        new Period(from, to, basis);
    }

    public GetMovements(OrganisationId organisation, Period period) {
        this(organisation, period.from(), period.to(), period.basis());
    }

    public Period period() {
        return new Period(from, to, basis);
    }

    /** How many facts written down late are named beside the rows. */
    public static final int LISTED = 12;

    /**
     * @param day      today
     * @param columns  all columns with their names, in their order
     * @param sum      the sum of the rows, column by column
     * @param steps    gains and losses of the whole, step by step
     * @param lateSum  how many changes of the period were written down after it, or count from before it
     * @param late     the first {@value #LISTED} of them
     */
    public record Result(
            String organisation,
            LocalDate day,
            List<Column> columns,
            List<Row> rows,
            Row sum,
            List<Step> steps,
            int lateSum,
            List<ListMovements.Line> late) {

        /** The columns in which anything happened, with start and end. */
        public List<Column> used() {
            return columns.stream()
                    .filter(column -> column.movement().stock()
                            || sum.cell(column.movement()).count() > 0)
                    .toList();
        }
    }

    public record Column(Movement movement, String label) {}

    /** @param open whether there are organisations below it to look into */
    public record Row(String organisationId, String name, boolean open, Map<Movement, Cell> cells) {

        public Cell cell(Movement movement) {
            return cells.getOrDefault(movement, Cell.NONE);
        }

        /** By the name of the column, as a page says it. */
        public Cell cell(String movement) {
            return cell(Movement.valueOf(movement));
        }

        /** Members more, from wherever they came to this part. */
        public int gains() {
            return changed(true);
        }

        /** Members fewer, wherever they went. */
        public int losses() {
            return -changed(false);
        }

        private int changed(boolean more) {
            return cells.entrySet().stream()
                    .filter(entry -> !entry.getKey().stock() && entry.getKey() != Movement.INTERNAL)
                    .map(Map.Entry::getValue)
                    .mapToInt(cell -> cell.official() + cell.probationary())
                    .filter(change -> more ? change > 0 : change < 0)
                    .sum();
        }

        /** Start and changes make the end, for official and probationary members alike. */
        public boolean balanced() {
            Cell end = cells.entrySet().stream()
                    .filter(entry -> entry.getKey() != Movement.END)
                    .map(Map.Entry::getValue)
                    .reduce(Cell.NONE, Cell::plus);
            Cell said = cell(Movement.END);
            return end.official() == said.official() && end.probationary() == said.probationary();
        }
    }

    /**
     * @param count        changes, or members at the start and the end
     * @param official     by how many official members the number changes
     * @param probationary the same of those on probation
     */
    public record Cell(int count, int official, int probationary) {

        static final Cell NONE = new Cell(0, 0, 0);

        Cell plus(Cell other) {
            return new Cell(count + other.count, official + other.official, probationary + other.probationary);
        }
    }

    /**
     * @param from   first day of the step
     * @param months how many it has
     * @param gains  members more, from outside the whole
     * @param losses members fewer
     */
    public record Step(LocalDate from, int months, int gains, int losses) {}

    @Override
    public Scope scope() {
        return new Scope.OfOrganisation(organisation);
    }
}
