package socai.membership.read.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import socai.membership.events.LifeExample;
import socai.membership.read.Lives;
import socai.membership.read.movement.GetMovements.Result;
import socai.membership.read.movement.Period.Basis;
import socai.spine.read.Ledger;
import socai.spine.read.Page;
import socai.spine.read.Scene;

class MovementsTest {

    private static final LocalDate CEREMONY = LifeExample.CEREMONY;
    private static final LocalDate WRITTEN = CEREMONY.plusMonths(5);

    /** Admitted in September, written down in February of the year after. */
    private static Scene late() {
        Ledger ledger = Scene.ground();
        Lives.person(ledger, CEREMONY, LifeExample.registered(LifeExample.MEMBER, "Nguyễn Thị Ánh"));
        ledger.add(
                "membership",
                LifeExample.MEMBERSHIP.raw(),
                CEREMONY,
                Ledger.noon(WRITTEN),
                LifeExample.admitted(),
                Map.of());
        return Scene.of(ledger);
    }

    private static Period year(int year, Basis basis) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), basis);
    }

    @Test
    void a_fact_written_down_after_its_period_is_counted_in_it_and_named() {
        Result year = late().ask(new GetMovements(Scene.PROVINCE, year(2024, Basis.EFFECTIVE)));

        assertThat(year.sum().cell(Movement.ADMITTED).count()).isEqualTo(1);
        assertThat(year.lateSum()).isEqualTo(1);
        assertThat(year.late()).singleElement().satisfies(line -> {
            assertThat(line.person()).isEqualTo("Nguyễn Thị Ánh");
            assertThat(line.label()).isEqualTo("Kết nạp");
            assertThat(line.effectiveOn()).contains(CEREMONY);
            assertThat(line.recordedOn()).contains(WRITTEN);
        });
    }

    @Test
    void by_the_day_of_recording_it_belongs_to_the_later_period_and_is_named_there() {
        Scene scene = late();

        assertThat(scene.ask(new GetMovements(Scene.PROVINCE, year(2024, Basis.RECORDED)))
                        .sum()
                        .cell(Movement.END)
                        .count())
                .isZero();
        Result after = scene.ask(new GetMovements(Scene.PROVINCE, year(2025, Basis.RECORDED)));
        assertThat(after.sum().cell(Movement.ADMITTED).count()).isEqualTo(1);
        assertThat(after.lateSum()).isEqualTo(1);
        assertThat(scene.ask(new GetMovements(Scene.PROVINCE, year(2025, Basis.EFFECTIVE)))
                        .sum()
                        .cell(Movement.START)
                        .count())
                .isEqualTo(1);
    }

    @Test
    void the_picture_has_a_step_for_each_month_of_a_year() {
        Result year = late().ask(new GetMovements(Scene.GRASSROOTS, year(2024, Basis.EFFECTIVE)));

        assertThat(year.steps()).hasSize(12);
        assertThat(year.steps().get(8).gains()).isEqualTo(1);
        assertThat(year.steps().stream().mapToInt(GetMovements.Step::losses).sum())
                .isZero();
    }

    @Test
    void only_columns_in_which_anything_happened_are_shown_with_start_and_end() {
        Result year = late().ask(new GetMovements(Scene.CELL, year(2024, Basis.EFFECTIVE)));

        assertThat(year.used())
                .extracting(GetMovements.Column::movement)
                .containsExactly(Movement.START, Movement.ADMITTED, Movement.END);
    }

    @Test
    void whoever_may_not_be_opened_any_more_is_named_without_a_way_there() {
        Ledger ledger = late().ledger();
        ListMovements question = new ListMovements(
                Scene.PROVINCE,
                Optional.empty(),
                Optional.of(Movement.END),
                Optional.empty(),
                false,
                year(2025, Basis.EFFECTIVE),
                Page.FIRST);

        assertThat(Scene.reaching(ledger, (asker, stream) -> false)
                        .ask(question)
                        .lines())
                .singleElement()
                .satisfies(line -> assertThat(line.opens()).isFalse());
        assertThat(Scene.of(ledger).ask(question).lines())
                .singleElement()
                .satisfies(line -> assertThat(line.opens()).isTrue());
    }

    @Test
    void a_period_that_ends_before_it_begins_is_none() {
        assertThatThrownBy(() -> new Period(WRITTEN, CEREMONY, Basis.EFFECTIVE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_long_period_keeps_its_picture_readable() {
        Period century = new Period(LocalDate.of(1930, 2, 3), LocalDate.of(2026, 11, 22), Basis.EFFECTIVE);

        assertThat(century.steps()).isLessThanOrEqualTo(24).isGreaterThan(12);
        assertThat(century.start(0)).isEqualTo(LocalDate.of(1930, 2, 3));
    }
}
