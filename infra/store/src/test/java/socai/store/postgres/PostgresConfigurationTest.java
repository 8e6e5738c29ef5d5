package socai.store.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class PostgresConfigurationTest {

    private final ApplicationContextRunner runner =
            new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(PostgresConfiguration.class));

    /** Knows nothing of the database at its making, and still needs it at its end. */
    static final class LastWords implements AutoCloseable {
        private DataSource source;
        private String said = "nothing";

        @Override
        public void close() throws Exception {
            said = Rows.one(source, "select 'the database answers'");
        }
    }

    @Test
    void theDatabaseEndsAfterEveryOtherBean() {
        try (TestDatabase database = TestPostgres.fresh(4)) {
            LastWords words = new LastWords();
            runner.withPropertyValues(pairs(database.properties()))
                    .withBean("a first bean", LastWords.class, () -> words)
                    .run(context -> words.source = context.getBean(DataSource.class));
            assertThat(words.said).isEqualTo("the database answers");
            assertThatThrownBy(() -> words.source.getConnection()).hasMessageContaining("closed");
        }
    }

    @Test
    void theApplicationWorksAsItsOwnRoleOnAnExternalServer() {
        try (TestDatabase database = TestPostgres.fresh(4)) {
            runner.withPropertyValues(pairs(database.properties()))
                    .run(context -> assertThat(Rows.one(context.getBean(DataSource.class), "select current_user"))
                            .isEqualTo("socai_app"));
        }
    }

    @Test
    void aMissingPartOfTheAccessIsNamed() {
        try (TestDatabase database = TestPostgres.fresh(4)) {
            Map<String, String> properties = new HashMap<>(database.properties());
            properties.remove("socai.db.app.password");
            runner.withPropertyValues(pairs(properties))
                    .run(context -> assertThat(context.getStartupFailure())
                            .rootCause()
                            .hasMessageContaining("socai.db.app.password is needed too"));
        }
    }

    @Test
    void theDefaultIsAServerOfOnesOwnUnderTheDataFolder() {
        DatabaseSettings settings = DatabaseSettings.from(name -> null);
        assertThat(settings.external()).isNull();
        assertThat(settings.data()).hasToString("./data");
        assertThat(settings.port()).isZero();
        assertThat(settings.poolSize()).isEqualTo(24);
    }

    @Test
    void aPasswordIsNeverShown() {
        RoleAccess role = new RoleAccess("socai_app", "s3cret");
        assertThat(new DatabaseAccess("jdbc:x", role, role).toString()).doesNotContain("s3cret");
    }

    private static String[] pairs(Map<String, String> properties) {
        return properties.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .toArray(String[]::new);
    }
}
