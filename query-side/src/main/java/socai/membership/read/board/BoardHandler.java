package socai.membership.read.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import socai.membership.read.ClockReading;
import socai.membership.read.board.GetDevelopmentBoard.Cell;
import socai.membership.read.board.GetDevelopmentBoard.Column;
import socai.membership.read.board.GetDevelopmentBoard.Late;
import socai.membership.read.board.Standings.Standing;
import socai.membership.read.search.Remits;
import socai.spine.OrganisationId;
import socai.spine.read.Asker;
import socai.spine.read.CalendarSource;
import socai.spine.read.Names;
import socai.spine.read.ParameterSource;
import socai.spine.read.QueryHandler;
import socai.spine.read.ReadStore;
import socai.spine.read.Sentences;
import socai.spine.read.Shown;
import socai.spine.read.Today;
import socai.spine.time.WorkingCalendar;

/** Counts people one by one, so that every figure can be opened down to the people in it. */
public final class BoardHandler implements QueryHandler<GetDevelopmentBoard, GetDevelopmentBoard.Result> {

    /** Those that have an organisation directly below them today. */
    private static final String OPEN = "select distinct c.ancestor from {Organisation}.closure c"
            + " where c.ancestor = any(?) and c.depth = 1"
            + " and c.valid_from <= ? and (c.valid_to is null or c.valid_to > ?)";

    private final ReadStore store;
    private final Remits remits;
    private final CalendarSource calendars;
    private final ParameterSource parameters;
    private final Names names;
    private final Today today;

    public BoardHandler(
            ReadStore store,
            Remits remits,
            CalendarSource calendars,
            ParameterSource parameters,
            Names names,
            Today today) {
        this.store = store;
        this.remits = remits;
        this.calendars = calendars;
        this.parameters = parameters;
        this.names = names;
        this.today = today;
    }

    @Override
    public Class<GetDevelopmentBoard> query() {
        return GetDevelopmentBoard.class;
    }

    @Override
    public int count(GetDevelopmentBoard.Result result) {
        return result.sum().total();
    }

    @Override
    public GetDevelopmentBoard.Result answer(GetDevelopmentBoard query, Asker asker) {
        String root = query.organisation().raw();
        LocalDate day = today.date();
        int year = query.year().orElse(day.getYear());
        LocalDate from = LocalDate.of(year, 1, 1);
        Shown shown = new Shown(Sentences.packaged(), names, asker.language());
        WorkingCalendar calendar = calendars.calendar();
        Standings standings = new Standings(store, remits.of(root, day));
        List<Standing> all = standings.all(new Limits(calendar, day));
        Map<String, Integer> refused = standings.refused(from, from.plusYears(1));
        int[] months = standings.admitted(from);
        List<GetDevelopmentBoard.Row> rows = rows(root, day, all, refused, shown);
        Optional<String> branch = query.branch().map(OrganisationId::raw);
        return new GetDevelopmentBoard.Result(
                shown.name(root),
                day,
                year,
                Arrays.stream(Station.values())
                        .map(station -> new Column(station, label(station, shown)))
                        .toList(),
                rows,
                sum(root, rows, shown),
                IntStream.of(months).boxed().toList(),
                branch.map(shown::name),
                late(all, branch, shown, () -> new ClockReading(calendar, day, shown, parameters)));
    }

    private static String label(Station station, Shown shown) {
        return shown.sentences()
                .find("membership", "station." + station, shown.language())
                .orElse(station.name());
    }

    private List<GetDevelopmentBoard.Row> rows(
            String root, LocalDate day, List<Standing> all, Map<String, Integer> refused, Shown shown) {
        Set<String> branches = new HashSet<>(refused.keySet());
        Map<String, Map<Station, Cell>> cells = new HashMap<>();
        for (Standing one : all) {
            branches.add(one.branch());
            cells.computeIfAbsent(one.branch(), any -> new EnumMap<>(Station.class))
                    .merge(one.station(), new Cell(1, one.late() ? 1 : 0), Cell::plus);
        }
        Set<String> open = new HashSet<>();
        if (!branches.isEmpty()) {
            socai.spine.read.Row.of(store.ask(OPEN, List.copyOf(branches), day, day))
                    .forEach(row -> open.add(row.text("ancestor")));
        }
        shown.knowing(branches);
        return branches.stream()
                .map(branch -> row(
                        branch,
                        shown.name(branch),
                        open.contains(branch) && !branch.equals(root),
                        cells.getOrDefault(branch, Map.of()),
                        refused.getOrDefault(branch, 0)))
                .sorted(Comparator.comparing(GetDevelopmentBoard.Row::late)
                        .thenComparing(GetDevelopmentBoard.Row::total)
                        .reversed()
                        .thenComparing(GetDevelopmentBoard.Row::name)
                        .thenComparing(GetDevelopmentBoard.Row::organisationId))
                .toList();
    }

    private static GetDevelopmentBoard.Row row(
            String id, String name, boolean open, Map<Station, Cell> cells, int refused) {
        Cell all = cells.values().stream().reduce(Cell.NONE, Cell::plus);
        return new GetDevelopmentBoard.Row(id, name, open, Map.copyOf(cells), all.count(), all.late(), refused);
    }

    private static GetDevelopmentBoard.Row sum(String root, List<GetDevelopmentBoard.Row> rows, Shown shown) {
        Map<Station, Cell> cells = new EnumMap<>(Station.class);
        rows.forEach(row -> row.cells().forEach((station, cell) -> cells.merge(station, cell, Cell::plus)));
        return row(
                root,
                shown.name(root),
                false,
                cells,
                rows.stream().mapToInt(GetDevelopmentBoard.Row::refused).sum());
    }

    private static List<Late> late(
            List<Standing> all, Optional<String> branch, Shown shown, Supplier<ClockReading> clocks) {
        List<Standing> late = all.stream()
                .filter(Standing::late)
                .filter(one -> branch.isEmpty() || branch.get().equals(one.branch()))
                .sorted(Comparator.comparing(
                                (Standing one) -> one.limit().orElseThrow().lastDay())
                        .thenComparing(Standing::dossier))
                .limit(GetDevelopmentBoard.LISTED)
                .toList();
        shown.knowing(late.stream()
                .flatMap(one -> Stream.of(one.person(), one.organisation()))
                .toList());
        if (late.isEmpty()) {
            return List.of();
        }
        ClockReading reading = clocks.get();
        List<Late> lines = new ArrayList<>();
        late.forEach(one -> lines.add(new Late(
                one.dossier(),
                one.person(),
                shown.name(one.person()),
                one.station(),
                label(one.station(), shown),
                shown.name(one.organisation()),
                reading.read(one.limit().orElseThrow().row()))));
        return lines;
    }
}
