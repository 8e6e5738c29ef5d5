package socai.web.pages.movements;

import java.util.List;
import java.util.stream.Stream;
import socai.membership.read.movement.GetMovements;
import socai.membership.read.movement.GetMovements.Cell;
import socai.membership.read.movement.GetMovements.Column;
import socai.membership.read.movement.Movement;
import socai.membership.read.movement.Movement.Effect;

/**
 * The whole, line by line: what there was, what came and went, what there is; then what happened without a change of
 * the number. What goes from part to part is no change of the whole and stands there.
 *
 * @param sums   lines that add up
 * @param beside what does not change the number
 * @param gains  members more by all that came
 * @param losses members fewer by all that went
 */
public record Balance(List<Line> sums, List<Line> beside, int gains, int losses) {

    public record Line(Movement movement, String label, Cell cell) {

        public boolean stock() {
            return movement.stock();
        }

        public int change() {
            return cell.official() + cell.probationary();
        }
    }

    static Balance of(GetMovements.Result result) {
        return new Balance(
                lines(result, effect -> effect != Effect.NONE && effect != Effect.INSIDE)
                        .toList(),
                Stream.concat(
                                lines(result, effect -> effect == Effect.NONE),
                                lines(result, effect -> effect == Effect.INSIDE).filter(Balance::arrivals))
                        .toList(),
                sum(result, Effect.GAIN),
                -sum(result, Effect.LOSS));
    }

    /** Of a move between parts one end is enough for the whole. */
    private static boolean arrivals(Line line) {
        return line.movement() == Movement.MOVED_IN || line.movement() == Movement.SHIFTED_IN;
    }

    private static Stream<Line> lines(GetMovements.Result result, java.util.function.Predicate<Effect> which) {
        return result.used().stream()
                .filter(column -> which.test(column.movement().effect()))
                .map(column -> line(column, result));
    }

    private static Line line(Column column, GetMovements.Result result) {
        return new Line(column.movement(), column.label(), result.sum().cell(column.movement()));
    }

    private static int sum(GetMovements.Result result, Effect effect) {
        return result.columns().stream()
                .filter(column -> column.movement().effect() == effect)
                .map(column -> result.sum().cell(column.movement()))
                .mapToInt(cell -> cell.official() + cell.probationary())
                .sum();
    }
}
