package socai.demo.people;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.ToDoubleFunction;
import socai.spine.CommandId;

/** Chance that comes out the same in every run: a source for each purpose, so that one never disturbs another. */
public final class Chance {

    private final SplittableRandom random;

    private Chance(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** The source of this name; the same seed and name give the same source. */
    public static Chance of(long seed, String... name) {
        UUID hash = UUID.fromString(CommandId.named("chance", Long.toString(seed), String.join("/", name))
                .raw());
        return new Chance(hash.getMostSignificantBits() ^ hash.getLeastSignificantBits());
    }

    /** From {@code least} to {@code most}, both possible. */
    public int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    /** True in so many of a hundred cases. */
    public boolean percent(int cases) {
        return random.nextInt(100) < cases;
    }

    /** In [0, 1). */
    public double share() {
        return random.nextDouble();
    }

    public <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** @throws IllegalArgumentException when nothing has any weight */
    public <T> T weighted(List<T> of, ToDoubleFunction<T> weight) {
        double total = of.stream().mapToDouble(weight).sum();
        double left = random.nextDouble() * total;
        for (T candidate : of) {
            left -= weight.applyAsDouble(candidate);
            if (left < 0) {
                return candidate;
            }
        }
        throw new IllegalArgumentException("nothing to choose from has any weight");
    }

    /** So many different ones, in a chance order; all of them where there are fewer. */
    public <T> List<T> some(int count, List<T> of) {
        List<T> left = new ArrayList<>(of);
        List<T> chosen = new ArrayList<>();
        while (chosen.size() < count && !left.isEmpty()) {
            chosen.add(left.remove(random.nextInt(left.size())));
        }
        return List.copyOf(chosen);
    }
}
