package socai.app;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.tokenstore.AbstractTokenEntry;

/**
 * The installation's clock. It is the real one, except while a demo store is filled: then it stands still between the
 * acts and is moved forward by whoever fills the store.
 *
 * <p>One clock drives everything, Axon's two static ones too: an event stamped apart from the clock by which gaps are
 * judged would let processors skip rows that commit later.
 */
public final class SimulatedClock extends Clock {

    private final Clock real;
    private final AtomicReference<Instant> simulated = new AtomicReference<>();

    SimulatedClock(Clock real) {
        this.real = real;
    }

    void driveAxon() {
        GenericEventMessage.clock = this;
        AbstractTokenEntry.clock = this;
    }

    /** Stops the clock at this instant. */
    public void simulateFrom(Instant start) {
        simulated.set(start.truncatedTo(ChronoUnit.MILLIS));
    }

    /** @throws IllegalArgumentException when it would go back */
    public void moveTo(Instant later) {
        simulated.updateAndGet(now -> {
            if (now == null || later.isBefore(now)) {
                throw new IllegalArgumentException("a simulated clock only moves forward");
            }
            return later.truncatedTo(ChronoUnit.MILLIS);
        });
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
