package socai.store.readmodel;

import java.util.concurrent.TimeUnit;

/** Counts events and tells the listener about once a second. */
final class Pace {

    private static final int LOOK_EVERY = 4096;

    private final RebuildProgress progress;
    private final long head;
    private final long start = System.nanoTime();
    private long told = start;
    private long events;

    Pace(RebuildProgress progress, long head) {
        this.progress = progress;
        this.head = head;
    }

    /** Counts one event; true now and then, when it is worth looking at something that costs. */
    boolean isTimeToLook(long position) {
        events++;
        if (events % LOOK_EVERY != 0) {
            return false;
        }
        long now = System.nanoTime();
        if (now - told > TimeUnit.SECONDS.toNanos(1)) {
            told = now;
            tell("read", position);
        }
        return true;
    }

    void end(String what, long position) {
        tell(what, position);
    }

    private void tell(String what, long position) {
        double seconds = (System.nanoTime() - start) / 1e9;
        progress.at(new RebuildProgress.Stage(what, events, position, head, seconds > 0 ? events / seconds : 0));
    }
}
