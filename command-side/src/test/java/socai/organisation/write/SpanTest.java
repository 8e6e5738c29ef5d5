package socai.organisation.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpanTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);

    private static Span days(int from, int until) {
        return new Span(FIRST.plusDays(from), Optional.of(FIRST.plusDays(until)));
    }

    @Test
    void the_first_day_belongs_to_a_span_and_the_end_does_not() {
        assertThat(days(0, 2).contains(FIRST.minusDays(1))).isFalse();
        assertThat(days(0, 2).contains(FIRST)).isTrue();
        assertThat(days(0, 2).contains(FIRST.plusDays(1))).isTrue();
        assertThat(days(0, 2).contains(FIRST.plusDays(2))).isFalse();
    }

    @Test
    void a_span_without_end_holds_every_later_day() {
        assertThat(Span.since(FIRST).contains(FIRST.plusYears(100))).isTrue();
    }

    @Test
    void spans_that_touch_do_not_overlap_and_those_that_share_a_day_do() {
        assertThat(days(0, 2).overlaps(days(2, 4))).isFalse();
        assertThat(days(2, 4).overlaps(days(0, 2))).isFalse();
        assertThat(days(0, 3).overlaps(days(2, 4))).isTrue();
        assertThat(Span.since(FIRST.plusDays(1)).overlaps(days(0, 2))).isTrue();
        assertThat(Span.since(FIRST.plusDays(2)).overlaps(days(0, 2))).isFalse();
    }

    @Test
    void a_span_without_a_day_overlaps_nothing() {
        assertThat(days(1, 1).empty()).isTrue();
        assertThat(days(1, 1).overlaps(days(0, 2))).isFalse();
        assertThat(days(0, 2).overlaps(days(1, 1))).isFalse();
        assertThat(days(1, 2).empty()).isFalse();
    }
}
