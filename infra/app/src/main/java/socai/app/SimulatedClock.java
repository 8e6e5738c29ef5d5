package socai.app;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.tokenstore.AbstractTokenEntry;
import org.jspecify.annotations.Nullable;

/**
 * The installation's clock. It is the real one, except while a demo store is filled: then it stands still between the
 * acts and is moved forward by whoever fills the store.
 *
 * <p>One clock drives everything, Axon's two static ones too: an event stamped apart from the clock by which gaps are
 * judged would let processors skip rows that commit later.
 */
public final class SimulatedClock extends Clock {

    private final Clock real;
    private final BooleanSupplier demo;
    private final AtomicReference<Instant> simulated = new AtomicReference<>();

    /** @param demo whether the store is marked as a demonstration, for good */
    SimulatedClock(Clock real, BooleanSupplier demo) {
        this.real = real;
        this.demo = demo;
    }

    void driveAxon() {
        GenericEventMessage.clock = this;
        AbstractTokenEntry.clock = this;
    }

    /**
     * Stops the clock at this instant.
     *
     * @throws IllegalStateException    in a store that is not marked: a real record never bears an invented time
     * @throws IllegalArgumentException when it stands at a later instant already
     */
    public void simulateFrom(Instant start) {
        if (!demo.getAsBoolean()) {
            throw new IllegalStateException("only a demonstration has a simulated clock");
        }
        simulated.updateAndGet(now -> forward(now, start));
    }

    /**
     * @throws IllegalArgumentException when it would go back
     * @throws IllegalStateException    when time is real
     */
    public void moveTo(Instant later) {
        simulated.updateAndGet(now -> {
            if (now == null) {
                throw new IllegalStateException("real time is not moved");
            }
            return forward(now, later);
        });
    }

    private static Instant forward(@Nullable Instant now, Instant later) {
        if (now != null && later.isBefore(now)) {
            throw new IllegalArgumentException("a simulated clock only moves forward");
        }
        return later.truncatedTo(ChronoUnit.MILLIS);
    }

    public void moveBy(Duration step) {
        moveTo(instant().plus(step));
    }

    /** Back to real time. */
    public void release() {
        simulated.set(null);
    }

    @Override
    public Instant instant() {
        Instant now = simulated.get();
        return (now == null ? real.instant() : now).truncatedTo(ChronoUnit.MILLIS);
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return real.withZone(zone);
    }
}
