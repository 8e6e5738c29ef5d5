package socai.app.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import socai.app.Contexts;
import socai.app.Publication;
import socai.spine.PersonId;
import socai.spine.write.Clocks;
import socai.spine.write.CommandDoor;
import socai.spine.write.Keyring;
import socai.store.events.JdbcClaims;
import socai.store.events.Spine;
import socai.store.personal.MasterKey;
import socai.store.personal.PersonKeys;
import socai.store.personal.PersonalModule;

/** The spine of the whole program on a database, with the packaged policies published, without the rest. */
final class ImportStore {

    final Spine spine;
    private final DataSource source;
    private final Clocks clocks;
    private final JdbcClaims claims;

    ImportStore(DataSource source, Path keys, Clocks clocks) {
        this.source = source;
        this.clocks = clocks;
        this.claims = new JdbcClaims(source, new byte[32]);
        PersonKeys personKeys = PersonKeys.open(source, MasterKey.in(keys));
        Keyring keyring = new Keyring() {
            @Override
            public void prepare(Collection<PersonId> subjects) {
                personKeys.prepare(subjects);
            }

            @Override
            public void erase(PersonId subject) {
                personKeys.erase(subject);
            }
        };
        this.spine = new Spine(
                source,
                new DataSourceTransactionManager(source),
                new Spine.Parts(
                        Contexts.catalogue(), Contexts.book(), Contexts.authorities(), List.of(), "test", 50_000),
                new Spine.Secrets(new PersonalModule(personKeys), keyring, claims));
        new Publication(spine, clocks).publish();
    }

    /** A Monday in November 2026, for ever. */
    static Clocks fixedClock() {
        return Clocks.of(Clock.fixed(Instant.parse("2026-11-23T03:00:00Z"), ZoneOffset.UTC));
    }

    static Path keys(Path folder) throws IOException {
        return Files.createDirectories(folder.resolve("keys"));
    }

    ImportPorts ports() {
        return ports(spine.door());
    }

    ImportPorts ports(CommandDoor door) {
        return new ImportPorts(door, clocks, spine.catalogue(), claims, spine.tails());
    }

    long count(String where) {
        return number("select count(*) from domain_event_entry where " + where);
    }

    long number(String query) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    List<String> column(String query) {
        List<String> values = new ArrayList<>();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                values.add(row.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return values;
    }

    long persons() {
        return count("payload_type = 'membership.PersonRegistered'");
    }

    long memberships() {
        return count("payload_type = 'membership.MembershipImported'");
    }

    long everything() {
        return count("true");
    }
}
