package socai.app;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import socai.membership.automation.RunningLimit;
import socai.membership.automation.RunningLimits;
import socai.membership.automation.WhenLimitPassedThenReportLateness;
import socai.policy.read.PublishedCalendar;
import socai.spine.read.ReadStore;
import socai.spine.time.Deadline;
import socai.spine.write.Clocks;
import socai.spine.write.CommandDoor;
import socai.spine.write.Emptying;
import socai.store.events.Spine;

/** The recurring tasks; the scheduler's table makes each run on one node at a time. */
@Configuration(proxyBeanMethods = false)
class Timers {

    private static final Logger LOG = LoggerFactory.getLogger(Timers.class);
    private static final Duration EVERY = Duration.ofMinutes(10);

    @Bean
    RunningLimits runningLimits(ReadStore store) {
        return () -> store
                .ask("select dossier, kind, start_on, length, extension, unit from {Due}.clock"
                        + " where ended_on is null and reported_on is null"
                        // Requests by a code are about nobody on record, so they are not among the limits that people
                        // see.
                        + " union all select joining, 'JOINING_ANSWER', start_on, length, 0, unit from {Joining}.joining"
                        + " where stage = 'PROPOSED' order by dossier, kind")
                .stream()
                .map(row -> new RunningLimit(
                        String.valueOf(row.get("dossier")),
                        String.valueOf(row.get("kind")),
                        new Deadline(
                                LocalDate.parse(String.valueOf(row.get("start_on"))),
                                number(row.get("length")) + number(row.get("extension")),
                                String.valueOf(row.get("unit")))))
                .toList();
    }

    private static int number(@org.jspecify.annotations.Nullable Object value) {
        return value instanceof Number number ? number.intValue() : 0;
    }

    @Bean
    WhenLimitPassedThenReportLateness reportLateness(
            RunningLimits limits, CommandDoor door, ReadStore store, Clocks clocks) {
        return new WhenLimitPassedThenReportLateness(
                limits,
                door,
                new PublishedCalendar(store)::calendar,
                clocks::today,
                id -> Installation.act(id, clocks));
    }

    @Bean
    Emptying emptying(Spine spine, Clocks clocks) {
        return spine.emptying(clocks);
    }

    /** Not started here but by what serves: a replay, a rebuild or a store that is being filled must not be written to. */
    @Bean(destroyMethod = "stop")
    Scheduler scheduler(DataSource source, WhenLimitPassedThenReportLateness lateness, Emptying emptying) {
        RecurringTask<Void> limits = Tasks.recurring("limits", FixedDelay.of(EVERY))
                .execute((instance, context) -> {
                    WhenLimitPassedThenReportLateness.Round round = lateness.run();
                    if (!round.refused().isEmpty()) {
                        LOG.warn(
                                "{} reports of lateness were refused; see /quyet-dinh?ket-qua=tu-dong",
                                round.refused().size());
                    }
                    round.faults()
                            .forEach(fault -> LOG.error(
                                    "{} of {} could not be reported for a {}; the next round tries again",
                                    fault.kind(),
                                    fault.dossier(),
                                    fault.type()));
                });
        RecurringTask<Void> box = Tasks.recurring("anonymous-box", FixedDelay.of(EVERY))
                .execute((instance, context) -> {
                    Emptying.Emptied emptied = emptying.hourly();
                    emptied.fault()
                            .ifPresent(fault -> LOG.error(
                                    "{} that are to be recorded without a name wait on, the first for a {}",
                                    emptied.left(),
                                    fault.getClass().getName()));
                });
        return Scheduler.create(source)
                .startTasks(limits, box)
                .threads(1)
                .pollingInterval(Duration.ofSeconds(30))
                .build();
    }
}
