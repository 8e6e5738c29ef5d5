package socai.membership.read.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import socai.membership.read.board.GetDevelopmentBoard.Result;
import socai.membership.read.board.GetDevelopmentBoard.Row;
import socai.spine.OrganisationId;
import socai.spine.read.Scene;

class BoardTest {

    private static Result board(OrganisationId root, LocalDate today) {
        return Scene.of(Scene.proposed(), today).ask(new GetDevelopmentBoard(root, Optional.empty(), Optional.empty()));
    }

    @Test
    void the_sum_is_the_sum_of_the_rows_cell_by_cell_at_every_level() {
        for (OrganisationId root : new OrganisationId[] {Scene.PROVINCE, Scene.GRASSROOTS, Scene.CELL}) {
            Result board = board(root, Scene.TODAY);
            assertThat(board.sum().total()).isEqualTo(1);
            assertThat(board.rows()).hasSize(1);
            for (Station station : Station.values()) {
                assertThat(board.rows().stream()
                                .mapToInt(row -> row.cell(station).count())
                                .sum())
                        .as(station.name())
                        .isEqualTo(board.sum().cell(station).count());
            }
            assertThat(board.rows().stream().mapToInt(Row::refused).sum())
                    .isEqualTo(board.sum().refused())
                    .isEqualTo(1);
        }
    }

    @Test
    void whoever_waits_too_long_is_counted_and_named() {
        LocalDate after = LocalDate.of(2026, 1, 28);

        assertThat(board(Scene.PROVINCE, after.minusDays(1)).late()).isEmpty();
        Result late = board(Scene.PROVINCE, after);
        assertThat(late.sum().cell(Station.DECISION)).isEqualTo(new GetDevelopmentBoard.Cell(1, 1));
        assertThat(late.late())
                .singleElement()
                .satisfies(one -> assertThat(one.clock().late()).isEqualTo(1));
    }
}
