package socai.membership.read.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import socai.membership.events.Standing;
import socai.membership.read.movement.GetMovements.Cell;
import socai.membership.read.movement.GetMovements.Result;
import socai.membership.read.movement.GetMovements.Row;
import socai.membership.read.movement.Movement.Effect;
import socai.membership.read.movement.Period.Basis;
import socai.membership.read.movement.Turmoil.Told;
import socai.organisation.read.OrganisationProjection;
import socai.spine.OrganisationId;
import socai.spine.read.Database;
import socai.spine.read.Names;
import socai.spine.read.Page;
import socai.spine.read.Scene;

class MovementPropertyTest {

    private static final Names NAMES =
            (ids, language) -> ids.stream().distinct().collect(Collectors.toMap(Function.identity(), id -> id));

    private final MovementsOn asked = new MovementsOn();

    /** The tables of one history, with both questions. */
    private static final class MovementsOn {
        Result of(Database tables, OrganisationId root, Period period) {
            return new MovementsHandler(tables, NAMES, () -> Turmoil.FIRST, (asker, stream) -> true)
                    .answer(new GetMovements(root, period), Scene.asker("vi"));
        }
    }

    private static Database tables(Turmoil turmoil) {
        return Database.of(turmoil.ledger, List.of(new OrganisationProjection(), new MovementProjection()));
    }

    @Property(tries = 12)
    void at_every_level_and_in_every_period_start_and_changes_make_the_end(@ForAll Random random) {
        Turmoil turmoil = new Turmoil(random);
        Database tables = tables(turmoil);
        for (int i = 0; i < 4; i++) {
            LocalDate from = Turmoil.FIRST.plusDays(random.nextInt(Turmoil.DAYS));
            LocalDate to = from.plusDays(random.nextInt(
                    Turmoil.DAYS - (int) Turmoil.FIRST.datesUntil(from).count()));
            for (Basis basis : Basis.values()) {
                Period period = new Period(from, to, basis);
                Result top = asked.of(tables, Turmoil.TOP, period);
                adds(top);
                top.rows().stream()
                        .filter(row -> always(turmoil, OrganisationId.of(row.organisationId()), period))
                        .forEach(row -> below(tables, row, period));
            }
            Period period = new Period(from, to, Basis.EFFECTIVE);
            Result top = asked.of(tables, Turmoil.TOP, period);
            counted(turmoil, top.sum(), Turmoil.TOP, period);
            top.rows().stream()
                    .filter(row -> !row.organisationId().equals(Turmoil.TOP.raw()))
                    .forEach(row -> counted(turmoil, row, OrganisationId.of(row.organisationId()), period));
        }
    }

    /** Row by row and as a whole; what goes from part to part cancels out; the picture says the same. */
    private static void adds(Result result) {
        assertThat(result.rows()).allMatch(Row::balanced);
        Row sum = result.sum();
        assertThat(sum.balanced()).isTrue();
        same(sum.cell(Movement.MOVED_IN), sum.cell(Movement.MOVED_OUT));
        same(sum.cell(Movement.SHIFTED_IN), sum.cell(Movement.SHIFTED_OUT));
        int growth = result.steps().stream()
                .mapToInt(step -> step.gains() - step.losses())
                .sum();
        assertThat(growth)
                .isEqualTo(sum.cell(Movement.END).count()
                        - sum.cell(Movement.START).count());
    }

    private static void same(Cell in, Cell out) {
        assertThat(in).isEqualTo(new Cell(out.count(), -out.official(), -out.probationary()));
    }

    /** Directly below the top on every day that matters. */
    private static boolean always(Turmoil turmoil, OrganisationId id, Period period) {
        return period.from()
                        .datesUntil(period.to().plusDays(1))
                        .allMatch(day ->
                                Turmoil.TOP.equals(turmoil.parents.get(day).get(id)))
                && (period.from().equals(Turmoil.FIRST) || existed(turmoil, id, period.before()));
    }

    /** What a row says of a part is what the part says of itself; only "outside" means less to the smaller one. */
    private void below(Database tables, Row row, Period period) {
        OrganisationId id = OrganisationId.of(row.organisationId());
        Result own = asked.of(tables, id, period);
        adds(own);
        Row sum = own.sum();
        for (Movement movement : Movement.values()) {
            if (movement.effect() != Effect.INSIDE && !outside(movement)) {
                Cell all = movement == Movement.INTERNAL
                        ? new Cell(
                                sum.cell(movement).count()
                                        + sum.cell(Movement.MOVED_IN).count(),
                                0,
                                0)
                        : sum.cell(movement);
                assertThat(row.cell(movement)).as(movement.name()).isEqualTo(all);
            }
        }
        assertThat(row.cell(Movement.CAME).plus(row.cell(Movement.MOVED_IN))).isEqualTo(sum.cell(Movement.CAME));
        assertThat(row.cell(Movement.WENT).plus(row.cell(Movement.MOVED_OUT))).isEqualTo(sum.cell(Movement.WENT));
    }

    private static boolean outside(Movement movement) {
        return movement == Movement.CAME || movement == Movement.WENT || movement.byTree();
    }

    /** Against the history itself, counted one by one. */
    private static void counted(Turmoil turmoil, Row row, OrganisationId root, Period period) {
        for (Standing standing : Standing.values()) {
            assertThat(of(row.cell(Movement.START), standing))
                    .as("%s at the start of %s", root, period)
                    .isEqualTo(
                            existed(turmoil, root, period.before())
                                    ? turmoil.members(root, standing, period.before())
                                    : 0);
            assertThat(of(row.cell(Movement.END), standing))
                    .as("%s at the end of %s", root, period)
                    .isEqualTo(lay(turmoil, root, period.to()) ? turmoil.members(root, standing, period.to()) : 0);
        }
        if (root.equals(Turmoil.TOP)) {
            Predicate<Told> here = one -> turmoil.below(one.at(), root, one.day());
            Predicate<Told> there = one -> turmoil.below(one.other().orElseThrow(), root, one.day());
            for (Change change : List.of(
                    Change.ADMITTED,
                    Change.READMITTED,
                    Change.RESTORED,
                    Change.LISTED,
                    Change.RECOGNISED,
                    Change.LEFT,
                    Change.REMOVED,
                    Change.DIED)) {
                assertThat(row.cell(Movement.valueOf(change.name())).count())
                        .as(change.name())
                        .isEqualTo(told(turmoil, period, change, here));
            }
            assertThat(row.cell(Movement.WENT).count())
                    .isEqualTo(told(turmoil, period, Change.SEAT_WENT, here.and(there.negate())));
            assertThat(row.cell(Movement.CAME).count())
                    .isEqualTo(told(turmoil, period, Change.SEAT_WENT, there.and(here.negate())));
            assertThat(row.cell(Movement.MOVED_IN).count()
                            + row.cell(Movement.INTERNAL).count())
                    .isEqualTo(told(turmoil, period, Change.SEAT_WENT, here.and(there)));
        }
    }

    private static boolean existed(Turmoil turmoil, OrganisationId root, LocalDate day) {
        return !day.isBefore(Turmoil.FIRST) && lay(turmoil, root, day);
    }

    /** A row is directly below the top; on days on which it lies elsewhere it has nobody in this table. */
    private static boolean lay(Turmoil turmoil, OrganisationId root, LocalDate day) {
        return root.equals(Turmoil.TOP)
                || Turmoil.TOP.equals(turmoil.parents.get(day).get(root));
    }

    private static int of(Cell cell, Standing standing) {
        return standing == Standing.OFFICIAL ? cell.official() : cell.probationary();
    }

    private static int told(Turmoil turmoil, Period period, Change change, Predicate<Told> which) {
        return Math.toIntExact(turmoil.told.stream()
                .filter(one -> one.kind() == change
                        && !one.day().isBefore(period.from())
                        && !one.day().isAfter(period.to()))
                .filter(which)
                .count());
    }

    @Property(tries = 6)
    void behind_every_number_stand_as_many_people(@ForAll Random random) {
        Turmoil turmoil = new Turmoil(random);
        Database tables = tables(turmoil);
        Period period = new Period(
                Turmoil.FIRST.plusDays(20),
                Turmoil.FIRST.plusDays(20 + random.nextInt(50)),
                Basis.values()[random.nextInt(2)]);
        Result top = asked.of(tables, Turmoil.TOP, period);
        MovementListHandler lists = new MovementListHandler(tables, NAMES, (asker, stream) -> true);
        for (Row row : top.rows()) {
            for (Movement movement : Movement.values()) {
                ListMovements.Result people = lists.answer(
                        new ListMovements(
                                Turmoil.TOP,
                                Optional.of(OrganisationId.of(row.organisationId())),
                                Optional.of(movement),
                                Optional.empty(),
                                false,
                                period,
                                new Page(0, Page.MOST)),
                        Scene.asker("vi"));
                assertThat(Map.of(movement, people.total()))
                        .isEqualTo(Map.of(movement, row.cell(movement).count()));
                assertThat(people.lines()).hasSize(people.total());
            }
        }
        ListMovements.Result late = lists.answer(
                new ListMovements(
                        Turmoil.TOP,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        true,
                        period,
                        new Page(0, Page.MOST)),
                Scene.asker("vi"));
        assertThat(late.total()).isEqualTo(top.lateSum());
    }
}
