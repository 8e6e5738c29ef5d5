package socai.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SimulatedClockTest {

    private static final Instant REAL = Instant.parse("2026-11-22T08:00:00Z");
    private static final Instant START = Instant.parse("2025-01-02T00:00:00Z");

    private static SimulatedClock clock(boolean demo) {
        return new SimulatedClock(Clock.fixed(REAL, ZoneOffset.UTC), () -> demo);
    }

    @Test
    void in_a_store_that_is_not_marked_time_is_real_and_stays_so() {
        SimulatedClock clock = clock(false);

        assertThatThrownBy(() -> clock.simulateFrom(START)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> clock.moveTo(REAL.plusSeconds(1))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> clock.moveBy(Duration.ofDays(1))).isInstanceOf(IllegalStateException.class);
        assertThat(clock.instant()).isEqualTo(REAL);
    }

    @Test
    void a_demonstration_stands_still_until_it_is_moved_and_only_forward() {
        SimulatedClock clock = clock(true);
        clock.simulateFrom(START.plusNanos(1_500));
        assertThat(clock.instant()).isEqualTo(START);

        clock.moveBy(Duration.ofDays(3));
        Instant moved = START.plus(Duration.ofDays(3));

        assertThatThrownBy(() -> clock.moveTo(moved.minusMillis(1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> clock.simulateFrom(START)).isInstanceOf(IllegalArgumentException.class);
        assertThat(clock.instant()).isEqualTo(moved);
    }

    @Test
    void released_it_tells_real_time_again() {
        SimulatedClock clock = clock(true);
        clock.simulateFrom(START);

        clock.release();

        assertThat(clock.instant()).isEqualTo(REAL);
    }
}
