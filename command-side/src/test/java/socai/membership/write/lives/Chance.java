package socai.membership.write.lives;

import java.util.Random;

/** One seed, one life. */
final class Chance {

    private final Random random;

    Chance(long seed) {
        this.random = new Random(seed);
    }

    boolean percent(int share) {
        return random.nextInt(100) < share;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /** @param last included */
    int between(int first, int last) {
        return first >= last ? first : first + random.nextInt(last - first + 1);
    }
}
