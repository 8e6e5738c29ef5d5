package socai.web.pages.joining;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JoinPaceTest {

    private Instant now = Instant.parse("2026-08-03T02:00:00Z");
    private final JoinPace pace = new JoinPace(() -> now);

    private long admitted(String address, int times) {
        return Stream.generate(() -> pace.admits(address, true))
                .limit(times)
                .filter(yes -> yes)
                .count();
    }

    @Test
    void one_address_sends_so_often_in_a_while_and_others_are_not_held_up() {
        assertThat(admitted("192.0.2.1", 100)).isEqualTo(60);
        assertThat(admitted("192.0.2.2", 1)).isEqualTo(1);
        now = now.plusSeconds(601);
        assertThat(admitted("192.0.2.1", 1)).isEqualTo(1);
    }
}
