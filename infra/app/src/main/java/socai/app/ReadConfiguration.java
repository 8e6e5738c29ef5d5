package socai.app;

import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import socai.membership.read.search.PeopleSearch;
import socai.membership.read.search.Remits;
import socai.policy.read.PublishedCalendar;
import socai.policy.read.PublishedParameters;
import socai.spine.read.EventHistory;
import socai.spine.read.Names;
import socai.spine.read.Projection;
import socai.spine.read.ReadRecorder;
import socai.spine.read.ReadStore;
import socai.spine.read.Reading;
import socai.spine.read.Reexecution;
import socai.spine.read.names.ReadModelNames;
import socai.spine.write.Clocks;
import socai.spine.write.Replayer;
import socai.spine.write.StreamRights;
import socai.store.events.Spine;
import socai.store.postgres.Database;
import socai.store.readmodel.JdbcEventHistory;
import socai.store.readmodel.JdbcReadRecorder;
import socai.store.readmodel.ReadModels;
import socai.web.Freshness;
import socai.web.QueryHandlers;

/** Puts the reading side together. */
@Configuration(proxyBeanMethods = false)
class ReadConfiguration {

    /** How long a search may still show the tree as it was before an organisation moved. */
    private static final long KNOWN_FOR_SECONDS = 10;

    @Bean
    ReadModels readModels(Database database, PlatformTransactionManager transactions, Spine spine, Publication first) {
        ReadModels models =
                new ReadModels(database, transactions, spine, Readings.projections(), ReadModels.Settings.standard());
        models.start();
        return models;
    }

    @Bean
    ReadStore readStore(ReadModels models) {
        return models.store();
    }

    /** What people and organisations are called, for pages that hold nothing else of them. */
    @Bean
    Names names(ReadStore store) {
        return new ReadModelNames(store);
    }

    /** After an act the next page waits for the read models that pages are made of. */
    @Bean
    Freshness freshness(ReadModels models) {
        Set<String> names =
                Readings.projections().stream().map(Projection::name).collect(Collectors.toSet());
        return (command, limit) -> models.awaitPassed(command, names, limit);
    }

    @Bean
    EventHistory eventHistory(Spine spine) {
        return new JdbcEventHistory(spine.tails());
    }

    @Bean
    ReadRecorder readRecorder(DataSource source) {
        return new JdbcReadRecorder(source);
    }

    @Bean
    Reexecution reexecution(Replayer replayer) {
        return (entry, reread) -> {
            Replayer.Result result =
                    replayer.again(entry, reread ? Replayer.Mode.FACTS_READ_AGAIN : Replayer.Mode.RECORDED_FACTS);
            return new Reexecution.Result(result.outcome().name(), result.differences());
        };
    }

    @Bean
    QueryHandlers queryHandlers(
            ReadStore store,
            EventHistory history,
            Reexecution reexecution,
            Spine spine,
            PeopleSearch search,
            Clocks clocks,
            Names names,
            StreamRights rights) {
        Reading.Ports ports = new Reading.Ports(
                store,
                history,
                new FoldedStates(spine.catalogue()),
                reexecution,
                new PublishedCalendar(store),
                new PublishedParameters(store),
                names,
                clocks::today,
                (asker, stream) -> rights.mattersOf(stream).stream()
                        .anyMatch(matter -> rights.may(
                                asker.account(),
                                asker.person(),
                                asker.office(),
                                "right.read.spine.GetTimeline",
                                matter)));
        return new QueryHandlers(Readings.handlers(
                ports,
                search,
                new Remits(
                        store,
                        () -> System.nanoTime() / 1_000_000_000,
                        KNOWN_FOR_SECONDS,
                        work -> Thread.ofVirtual().name("remit").start(work))));
    }
}
