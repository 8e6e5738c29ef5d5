package socai.web.pages.joining;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * How often one address may open or send the form in a while. A cell that sits in one room comes from one address, so it
 * is generous; what a code may take in all stands in the code's own limit.
 */
@Component
class JoinPace {

    private static final int OPENINGS = 300;
    private static final int SENDINGS = 60;
    private static final int ADDRESSES = 10_000;
    private static final Duration WHILE = Duration.ofMinutes(10);

    private record Count(Instant since, int opened, int sent) {}

    private final Map<String, Count> counts = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
            return size() > ADDRESSES;
        }
    };
    private final InstantSource clock;

    JoinPace() {
        // As sign-ins are counted: by the real clock, even while a demo’s clock stands elsewhere.
        this(InstantSource.system());
    }

    JoinPace(InstantSource clock) {
        this.clock = clock;
    }

    /** Counts one more; false when it is one too many. */
    boolean admits(String address, boolean sending) {
        Instant now = clock.instant();
        synchronized (counts) {
            Count last = counts.get(address);
            Count count = last == null || last.since().plus(WHILE).isBefore(now) ? new Count(now, 0, 0) : last;
            Count next = new Count(count.since(), count.opened() + 1, count.sent() + (sending ? 1 : 0));
            counts.put(address, next);
            return next.opened() <= OPENINGS && next.sent() <= SENDINGS;
        }
    }
}
