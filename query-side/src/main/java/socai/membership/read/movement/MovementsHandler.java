package socai.membership.read.movement;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import socai.membership.read.movement.GetMovements.Cell;
import socai.membership.read.movement.GetMovements.Column;
import socai.membership.read.movement.GetMovements.Row;
import socai.membership.read.movement.GetMovements.Step;
import socai.spine.read.Asker;
import socai.spine.read.Names;
import socai.spine.read.Page;
import socai.spine.read.QueryHandler;
import socai.spine.read.Reach;
import socai.spine.read.ReadStore;
import socai.spine.read.Sentences;
import socai.spine.read.Shown;
import socai.spine.read.Today;

/** Adds up the changes of a period by the parts of an organisation. */
public final class MovementsHandler implements QueryHandler<GetMovements, GetMovements.Result> {

    /** Those that have an organisation directly below them at the end of the period. */
    private static final String OPEN = "select distinct c.ancestor from {Organisation}.closure c"
            + " where c.ancestor = any(?) and c.depth = 1"
            + " and c.valid_from <= ? and (c.valid_to is null or c.valid_to > ? or c.at_end)";

    private final ReadStore store;
    private final Names names;
    private final Today today;
    private final MovementLines lines;

    public MovementsHandler(ReadStore store, Names names, Today today, Reach reach) {
        this.store = store;
        this.names = names;
        this.today = today;
        this.lines = new MovementLines(store, reach);
    }

    @Override
    public Class<GetMovements> query() {
        return GetMovements.class;
    }

    @Override
    public int count(GetMovements.Result result) {
        return result.sum().cell(Movement.END).count();
    }

    @Override
    public GetMovements.Result answer(GetMovements query, Asker asker) {
        String root = query.organisation().raw();
        Period period = query.period();
        Shown shown = new Shown(Sentences.packaged(), names, asker.language());
        Tally tally = new Tally(store, root, period);
        List<Row> rows = rows(root, period.to(), tally.cells(), shown);
        return new GetMovements.Result(
                shown.name(root),
                today.date(),
                Arrays.stream(Movement.values())
                        .map(movement -> new Column(movement, shown.of(movement)))
                        .toList(),
                rows,
                new Row(root, shown.name(root), false, sum(rows)),
                IntStream.range(0, period.steps())
                        .mapToObj(step ->
                                new Step(period.start(step), period.width(), tally.gains(step), tally.losses(step)))
                        .toList(),
                tally.late(),
                tally.late() == 0 ? List.of() : late(query, asker, shown));
    }

    private List<ListMovements.Line> late(GetMovements query, Asker asker, Shown shown) {
        return lines.lines(
                new ListMovements(
                        query.organisation(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        true,
                        query.period(),
                        new Page(0, GetMovements.LISTED)),
                asker,
                shown);
    }

    private List<Row> rows(String root, LocalDate day, Map<String, Map<Movement, Cell>> cells, Shown shown) {
        Set<String> open = new HashSet<>();
        if (!cells.isEmpty()) {
            socai.spine.read.Row.of(store.ask(OPEN, List.copyOf(cells.keySet()), day, day))
                    .forEach(row -> open.add(row.text("ancestor")));
        }
        shown.knowing(cells.keySet());
        return cells.entrySet().stream()
                .map(entry -> new Row(
                        entry.getKey(),
                        shown.name(entry.getKey()),
                        open.contains(entry.getKey()) && !entry.getKey().equals(root),
                        Map.copyOf(entry.getValue())))
                .sorted(Comparator.comparing((Row row) -> row.cell(Movement.END).count())
                        .reversed()
                        .thenComparing(Row::name)
                        .thenComparing(Row::organisationId))
                .toList();
    }

    private static Map<Movement, Cell> sum(List<Row> rows) {
        Map<Movement, Cell> sum = new EnumMap<>(Movement.class);
        rows.forEach(row -> row.cells().forEach((movement, cell) -> sum.merge(movement, cell, Cell::plus)));
        return Map.copyOf(sum);
    }
}
