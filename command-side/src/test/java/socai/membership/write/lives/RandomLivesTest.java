package socai.membership.write.lives;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Ten thousand lives made of all commands about members, their cells and their dues, in any order, on any day and on
 * both sides of every limit.
 * A life that comes out wrong is told with its number, which makes it again.
 */
class RandomLivesTest {

    private static final int LIVES = Integer.getInteger("socai.lives", 10_000);
    private static final int PLANS = 5;

    @Test
    void whatever_is_tried_nobody_is_ever_in_an_impossible_state() {
        Tried tried = new Tried();
        Map<Integer, String> wrong = new ConcurrentSkipListMap<>();
        IntStream.range(0, LIVES).parallel().forEach(seed -> {
            OneLife life = new OneLife(seed, tried);
            try {
                life.live(PLANS);
                new Truths(life).hold();
            } catch (AssertionError untrue) {
                wrong.put(seed, String.valueOf(untrue.getMessage()));
            }
        });

        assertThat(tried.broken()).as("exceptions instead of answers").isEmpty();
        assertThat(wrong).as("lives that came out wrong").isEmpty();
        assertThat(tried.stranded())
                .as("files that stood still after a merger or a division")
                .isEmpty();
        assertThat(tried.refusedAfterAll())
                .as("commands that were thought to be never refused")
                .isEmpty();
        assertThat(tried.unanswered())
                .as("commands never accepted, or never refused")
                .isEmpty();
    }
}
