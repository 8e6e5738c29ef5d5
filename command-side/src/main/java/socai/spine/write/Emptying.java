package socai.spine.write;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import socai.spine.Anchors;
import socai.spine.CommandId;

/**
 * Empties the anonymous box: has what waits decided and recorded in nobody's name, in an order that only chance made.
 * Stopped in the middle it loses nothing and records nothing twice: what was recorded under its id already is only taken
 * out by the next emptying.
 */
public final class Emptying {

    /** How many must wait for a dossier: one that is recorded alone would be known by its hour. */
    static final String LEAST = "anonymous-batch";

    private static final long VERSION_4 = 0x4000L;
    private static final long VERSION_BITS = 0xf000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final CommandDoor gateway;
    private final Weighing weighing;
    private final AnonymousBox box;
    private final Clocks clocks;
    private final RandomGenerator random;

    /** @param gateway what decides and records; not the door, which would put it back into the box */
    public Emptying(
            CommandDoor gateway, CommandHandling handling, AnonymousBox box, Clocks clocks, RandomGenerator random) {
        this.gateway = gateway;
        this.weighing = handling.weighing();
        this.box = box;
        this.clocks = clocks;
        this.random = random;
    }

    /**
     * How an emptying went.
     *
     * @param left  what could not be decided for a fault, and waits for the next time
     * @param fault the first of those faults; its message may hold somebody's data
     */
    public record Emptied(int recorded, int left, Optional<RuntimeException> fault) {

        static final Emptied NOTHING = new Emptied(0, 0, Optional.empty());

        Emptied and(Emptied more) {
            return new Emptied(recorded + more.recorded, left + more.left, fault.or(more::fault));
        }
    }

    /** To be called often: does something once in every hour, for each dossier for which enough wait. */
    public Emptied hourly() {
        if (!box.take(clocks.now().truncatedTo(ChronoUnit.HOURS))) {
            return Emptied.NOTHING;
        }
        Map<String, Integer> waiting = box.counts();
        if (waiting.isEmpty()) {
            return Emptied.NOTHING;
        }
        int least = weighing.policies()
                .parameter(LEAST, Anchors.act(clocks.today()))
                .number();
        return waiting.entrySet().stream()
                .filter(dossier -> dossier.getValue() >= least)
                .map(this::emptied)
                .reduce(Emptied.NOTHING, Emptied::and);
    }

    /** A row that nobody can read stops its own dossier alone: the hour is taken, and others would wait with it for ever. */
    private Emptied emptied(Map.Entry<String, Integer> dossier) {
        try {
            return emptyWhole(dossier.getKey());
        } catch (RuntimeException fault) {
            return new Emptied(0, dossier.getValue(), Optional.of(fault));
        }
    }

    /** Records all that waits for a dossier, however little: for whoever closes a ballot, and only after it took the last. */
    public Emptied emptyWhole(String stream) {
        List<AnonymousBox.Waiting> all = new ArrayList<>(box.alone(stream, () -> box.of(stream)));
        Collections.shuffle(all, random);
        LocalDate today = clocks.today();
        Emptied emptied = Emptied.NOTHING;
        for (AnonymousBox.Waiting one : all) {
            emptied = emptied.and(recorded(one, today));
        }
        return emptied;
    }

    private Emptied recorded(AnonymousBox.Waiting one, LocalDate today) {
        try {
            record(one, today);
            return new Emptied(1, 0, Optional.empty());
        } catch (RuntimeException fault) {
            return new Emptied(0, 1, Optional.of(fault));
        }
    }

    private void record(AnonymousBox.Waiting one, LocalDate today) {
        try {
            gateway.submit(weighing.unnamed(one.id(), one.command(), today));
            box.remove(one);
        } catch (CommandIdInUse taken) {
            // Somebody used the id for something else meanwhile. What was taken in is recorded, under another.
            AnonymousBox.Waiting renamed = new AnonymousBox.Waiting(fresh(), one.stream(), one.command());
            boolean mine = box.alone(one.stream(), () -> {
                boolean there = box.remove(one);
                if (there) {
                    box.add(renamed);
                }
                return there;
            });
            if (mine) {
                record(renamed, today);
            }
        }
    }

    private CommandId fresh() {
        long high = (random.nextLong() & ~VERSION_BITS) | VERSION_4;
        return CommandId.of(new UUID(high, VARIANT | (random.nextLong() >>> 2)));
    }
}
