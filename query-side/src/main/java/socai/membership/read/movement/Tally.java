package socai.membership.read.movement;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import socai.membership.read.movement.GetMovements.Cell;
import socai.spine.read.ReadStore;
import socai.spine.read.Row;

/** Counts in the read model: cells by part and column, gains and losses by step. Only sums leave the database. */
final class Tally {

    private static final String SUMS = " sum(m.official)::int as official, sum(m.probationary)::int as probationary";

    private static final String FLOWS = "select p.branch, m.kind, " + Text.FAR_END + " as far_end, " + Text.month("m.d")
            + " as month, count(*)::int as amount, (count(*) filter (where $late))::int as late," + SUMS + Text.FLOWS
            + " group by 1, 2, 3, 4";

    private static final String STOCK = "select p.branch," + SUMS + Text.STOCK_SUMS + " group by 1";

    private static final String SHIFTS = "select e.branch, e.arrived, e.inside, " + Text.month("e.d") + " as month,"
            + SUMS + Text.SHIFTS + " group by 1, 2, 3, 4";

    private final ReadStore store;
    private final Text text;
    private final Period period;
    private final Map<String, Map<Movement, Cell>> cells = new HashMap<>();
    private final int[] gains;
    private final int[] losses;
    private int late;

    Tally(ReadStore store, String root, Period period) {
        this.store = store;
        this.text = new Text(root, period);
        this.period = period;
        this.gains = new int[period.steps()];
        this.losses = new int[period.steps()];
        stock(Movement.START, period.before());
        flows();
        shifts();
        stock(Movement.END, period.to());
    }

    Map<String, Map<Movement, Cell>> cells() {
        return cells;
    }

    int gains(int step) {
        return gains[step];
    }

    int losses(int step) {
        return losses[step];
    }

    int late() {
        return late;
    }

    private void stock(Movement movement, LocalDate day) {
        for (Row row : Row.of(store.ask(text.of(STOCK), text.values(day, day, day)))) {
            int official = row.integer("official");
            int probationary = row.integer("probationary");
            add(row, movement, new Cell(official + probationary, official, probationary));
        }
    }

    private void flows() {
        for (Row row : Row.of(store.ask(text.of(FLOWS), text.values(period.from(), period.to())))) {
            Change change = Change.valueOf(row.text("kind"));
            Movement movement = Movement.of(change, FarEnd.valueOf(row.text("far_end")));
            // Both ends of a move inside a part are rows here; it is one move.
            boolean again = movement == Movement.INTERNAL && change == Change.SEAT_WENT;
            Cell cell =
                    new Cell(again ? 0 : row.integer("amount"), row.integer("official"), row.integer("probationary"));
            add(row, movement, cell);
            late += again ? 0 : row.integer("late");
            step(movement, row, cell);
        }
    }

    private void shifts() {
        for (Row row : Row.of(store.ask(text.of(SHIFTS), text.values()))) {
            int official = row.integer("official");
            int probationary = row.integer("probationary");
            int sign = row.flag("arrived") ? 1 : -1;
            Cell cell = new Cell(official + probationary, sign * official, sign * probationary);
            Movement movement = row.flag("inside")
                    ? row.flag("arrived") ? Movement.SHIFTED_IN : Movement.SHIFTED_OUT
                    : row.flag("arrived") ? Movement.JOINED : Movement.PARTED;
            add(row, movement, cell);
            step(movement, row, cell);
        }
    }

    private void add(Row row, Movement movement, Cell cell) {
        cells.computeIfAbsent(row.text("branch"), any -> new EnumMap<>(Movement.class))
                .merge(movement, cell, Cell::plus);
    }

    private void step(Movement movement, Row row, Cell cell) {
        int step = period.step(row.integer("month"));
        int by = cell.official() + cell.probationary();
        if (movement.effect() == Movement.Effect.GAIN) {
            gains[step] += by;
        } else if (movement.effect() == Movement.Effect.LOSS) {
            losses[step] -= by;
        }
    }
}
