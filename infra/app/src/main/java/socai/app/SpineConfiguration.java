package socai.app;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import socai.app.demo.DemoStore;
import socai.spine.PersonId;
import socai.spine.write.ClaimBook;
import socai.spine.write.Clocks;
import socai.spine.write.CommandDoor;
import socai.spine.write.Keyring;
import socai.spine.write.Replayer;
import socai.store.events.ClaimRebuild;
import socai.store.events.JdbcClaims;
import socai.store.events.Spine;
import socai.store.personal.ErasureListener;
import socai.store.personal.MasterKey;
import socai.store.personal.PersonKeys;
import socai.store.personal.PersonalModule;
import socai.store.postgres.DataFolder;
import socai.store.postgres.Database;

/** Puts the spine together on the installation's database and keys. */
@Configuration(proxyBeanMethods = false)
class SpineConfiguration {

    private static final long CACHED_STATES = 50_000;

    @Bean
    DataFolder dataFolder(@Value("${socai.data:./data}") String folder) {
        return DataFolder.at(java.nio.file.Path.of(folder));
    }

    @Bean
    PersonKeys personKeys(DataSource source, DataFolder folder) {
        return PersonKeys.open(source, MasterKey.in(folder.keys()));
    }

    @Bean
    SimulatedClock simulatedClock(DemoStore store) {
        return new SimulatedClock(Clock.systemUTC(), store::isDemo);
    }

    @Bean
    Clocks clocks(SimulatedClock clock) {
        clock.driveAxon();
        return Clocks.of(clock);
    }

    @Bean
    JdbcClaims claimBook(DataSource source, DataFolder folder) {
        return new JdbcClaims(source, ClaimKey.in(folder.keys()));
    }

    @Bean
    Spine spine(
            DataSource source,
            PlatformTransactionManager transactions,
            PersonKeys keys,
            ClaimBook claims,
            Clocks clocks,
            @Value("${socai.version:development}") String version) {
        Spine.Parts parts = new Spine.Parts(
                Contexts.catalogue(), Contexts.book(), Contexts.authorities(), List.of(), version, CACHED_STATES);
        Spine.Secrets secrets = new Spine.Secrets(new PersonalModule(keys), new PersonKeyring(keys), claims);
        return new Spine(source, transactions, parts, secrets);
    }

    /** The one that takes decisions again: for the page that shows it, for {@code replay} and for the tests. */
    @Bean
    Replayer replayer(Spine spine) {
        return spine.replayer();
    }

    @Bean
    ClaimRebuild claimRebuild(Spine spine, JdbcClaims claims, Database database) {
        return new ClaimRebuild(spine, claims, database::dedicatedConnection);
    }

    @Bean
    CommandDoor commandDoor(Spine spine) {
        return spine.door();
    }

    @Bean
    ErasureListener erasureListener(PersonKeys keys, Database database, Spine spine) {
        return ErasureListener.start(
                keys, database::dedicatedConnection, () -> spine.cache().clear());
    }

    /** The keys as a decision sees them. */
    private record PersonKeyring(PersonKeys keys) implements Keyring {
        @Override
        public void prepare(Collection<PersonId> subjects) {
            keys.prepare(subjects);
        }

        @Override
        public void erase(PersonId subject) {
            keys.erase(subject);
        }
    }
}
