package socai.demo.life;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import socai.demo.DemoClock;
import socai.demo.DemoStopped;
import socai.spine.Zone;

/** What is to happen when. Time stands still within a step and only moves forward between steps. */
final class Agenda {

    private record Entry(Instant at, long number, Runnable step) {}

    private final DemoClock clock;
    private final LocalDate end;
    private final PriorityQueue<Entry> entries =
            new PriorityQueue<>(Comparator.comparing(Entry::at).thenComparing(Entry::number));
    private long numbered;

    /** @param end first day on which nothing happens any more */
    Agenda(DemoClock clock, LocalDate end) {
        this.clock = clock;
        this.end = end;
    }

    /** Notes a step; what would happen after the end is left to the future. */
    void at(LocalDate day, int minuteOfDay, Runnable step) {
        if (day.isBefore(end)) {
            Instant at = day.atStartOfDay(Zone.PARTY).toInstant().plusSeconds(60L * minuteOfDay);
            entries.add(new Entry(at, numbered++, step));
        }
    }

    /** @param eachStep told the day before each step */
    void run(Consumer<LocalDate> eachStep) {
        while (true) {
            Entry next = entries.poll();
            if (next == null) {
                return;
            }
            LocalDate day = LocalDate.ofInstant(next.at(), Zone.PARTY);
            if (next.at().isAfter(clock.now())) {
                clock.moveTo(next.at());
            }
            if (!LocalDate.ofInstant(clock.now(), Zone.PARTY).equals(day)) {
                throw new DemoStopped("too much happens on the day before what was planned for " + day);
            }
            eachStep.accept(day);
            next.step().run();
        }
    }
}
