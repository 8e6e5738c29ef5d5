package socai.store.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.axonframework.springboot.autoconfig.UpdateCheckerAutoConfiguration;
import org.axonframework.updates.UpdateChecker;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import socai.store.postgres.Database;
import socai.store.postgres.TestDatabase;
import socai.store.postgres.TestPostgres;

class AxonTransactionsTest {

    private static TestDatabase database;
    private static ConfigurableApplicationContext context;

    @BeforeAll
    static void start() {
        database = TestPostgres.fresh();
        context = new SpringApplicationBuilder(Small.class)
                .web(WebApplicationType.NONE)
                .properties(Map.of(
                        "axon.axonserver.enabled", "false",
                        "axon.serializer.general", "jackson3",
                        "axon.serializer.events", "jackson3"))
                .initializers(c -> c.getBeanFactory().registerSingleton("given", database))
                .run();
    }

    @AfterAll
    static void stop() {
        context.close();
        database.close();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Small {
        @Bean(destroyMethod = "")
        Database database(TestDatabase given) {
            return given.database();
        }

        @Bean
        EventSchema eventSchema() {
            return EventSchema.builder()
                    .eventTable("domain_event_entry")
                    .snapshotTable("snapshot_event_entry")
                    .globalIndexColumn("global_index")
                    .timestampColumn("timestamp")
                    .eventIdentifierColumn("event_identifier")
                    .aggregateIdentifierColumn("aggregate_identifier")
                    .sequenceNumberColumn("sequence_number")
                    .payloadTypeColumn("payload_type")
                    .payloadRevisionColumn("payload_revision")
                    .metaDataColumn("meta_data")
                    .build();
        }

        @Bean
        TokenSchema tokenSchema() {
            return TokenSchema.builder()
                    .setTokenTable("token_entry")
                    .setProcessorNameColumn("processor_name")
                    .setTokenTypeColumn("token_type")
                    .build();
        }
    }

    @Test
    void axonWorksInSpringTransactions() {
        assertThat(context.getBean(TransactionManager.class)).isInstanceOf(SpringTransactionManager.class);
    }

    @Test
    void axonStoresEventsThroughTheApplicationsConnections() {
        assertThat(context.getBean(EventStorageEngine.class)).isInstanceOf(JdbcEventStorageEngine.class);
        assertThat(context.getBean(DataSource.class)).isSameAs(database.app());
    }

    @Test
    void theUpdateCheckerIsNotEvenRead() {
        assertThat(context.getBeansOfType(UpdateChecker.class)).isEmpty();
        assertThat(context.getBeansOfType(UpdateCheckerAutoConfiguration.class)).isEmpty();
    }

    @Test
    void axonReadsAndTracksWhatItWrote() {
        EventStore store = context.getBean(EventStore.class);
        store.publish(
                new GenericDomainEventMessage<>("test", "a-stream", 0, "first"),
                new GenericDomainEventMessage<>("test", "a-stream", 1, "second"));
        assertThat(store.readEvents("a-stream").asStream().<Object>map(EventMessage::getPayload))
                .containsExactly("first", "second");
        assertThat(context.getBean(EventStorageEngine.class)
                        .readEvents(null, false)
                        .<Object>map(EventMessage::getPayload))
                .contains("first", "second");
    }

    @Test
    void axonKeepsItsTokensInOurTable() {
        TokenStore tokens = context.getBean(TokenStore.class);
        TransactionManager transactions = context.getBean(TransactionManager.class);
        transactions.executeInTransaction(() -> {
            tokens.initializeTokenSegments("a-processor", 1);
            tokens.fetchToken("a-processor", 0);
            tokens.storeToken(GapAwareTrackingToken.newInstance(7, List.of(5L)), "a-processor", 0);
        });
        assertThat(transactions.fetchInTransaction(() -> tokens.fetchToken("a-processor", 0)))
                .isEqualTo(GapAwareTrackingToken.newInstance(7, List.of(5L)));
    }
}
