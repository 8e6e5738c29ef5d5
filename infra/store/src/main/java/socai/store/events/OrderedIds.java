package socai.store.events;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.axonframework.common.IdentifierFactory;

/**
 * Ids of messages as UUIDs of version 7 (RFC 9562): the milliseconds first, so that new ones land at the end of their
 * index. They only have to differ and need not be hard to guess, so that no two commands wait for the system's source of
 * randomness. Axon finds this class by its service file.
 */
public final class OrderedIds extends IdentifierFactory {

    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    @Override
    public String generateIdentifier() {
        return next(System.currentTimeMillis()).toString();
    }

    /** @param millis the system's time since 1970; never the simulated clock, under which a demonstration would collide */
    static UUID next(long millis) {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        long high = millis << 16 | VERSION_7 | random.nextInt(1 << 12);
        long low = VARIANT | random.nextLong() >>> 2;
        return new UUID(high, low);
    }
}
