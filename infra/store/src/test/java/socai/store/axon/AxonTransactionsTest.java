package socai.store.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import javax.sql.DataSource;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
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
                .properties(Map.of("axon.axonserver.enabled", "false", "axon.serializer.general", "jackson3"))
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
}
