package socai.store.postgres;

import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/** Gives the application its {@link Database} and, as the {@link DataSource}, the connections of its own role. */
@AutoConfiguration(beforeName = "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration")
class PostgresConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Database database(Environment environment) {
        return Database.open(DatabaseSettings.from(environment::getProperty));
    }

    // Closed with the database, not before it.
    @Bean(destroyMethod = "")
    @ConditionalOnMissingBean
    DataSource dataSource(Database database) {
        return database.app();
    }

    /**
     * Makes the database the first of all beans. Beans end in the reverse order of their making, so it is also the last
     * to end, whether or not a bean declares that it needs it.
     */
    @Bean
    static BeanFactoryPostProcessor databaseFirst() {
        return beans -> beans.getBean(Database.class);
    }
}
