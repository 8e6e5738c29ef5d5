package socai.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import socai.dues.read.DuesReading;
import socai.dues.write.DuesContext;
import socai.membership.read.MembershipReading;
import socai.membership.write.MembershipContext;
import socai.organisation.read.OrganisationReading;
import socai.organisation.write.OrganisationAuthority;
import socai.organisation.write.OrganisationContext;
import socai.policy.read.PolicyReading;
import socai.policy.write.PolicyBook;
import socai.policy.write.PolicyContext;
import socai.spine.PersonId;
import socai.spine.journal.JournalEvent;
import socai.spine.read.Projection;
import socai.spine.read.Reading;
import socai.spine.read.SpineReading;
import socai.spine.write.Catalogue;
import socai.spine.write.CommandHandling;
import socai.spine.write.Keyring;
import socai.spine.write.Replayer;
import socai.store.events.ClaimRebuild;
import socai.store.events.EventRows;
import socai.store.events.JdbcClaims;
import socai.store.events.Spine;
import socai.store.personal.MasterKey;
import socai.store.personal.PersonKeys;
import socai.store.personal.PersonalModule;
import socai.store.postgres.TestDatabase;
import socai.store.postgres.TestPostgres;
import socai.store.readmodel.AnyBatches;

class StoredProvinceTest {

    @TempDir
    Path folder;

    @AfterEach
    void realTime() {
        GenericEventMessage.clock = Clock.systemUTC();
    }

    /** What somebody wrote who asked by the code of a cell is destroyed with the answer. */
    private static final Set<String> OF_AN_ANSWERED_REQUEST =
            Set.of("membership.ProposeJoining", "membership.ApproveJoining", "membership.DeclineJoining");

    /** And every read model of it has the same rows in whatever batches, overlapping or twice, its events come. */
    @Test
    void every_decision_of_a_stored_province_comes_out_the_same_again_in_both_modes_and_takes_the_same_unique_values()
            throws Exception {
        try (TestDatabase database = TestPostgres.fresh(4);
                Spine spine = spine(database)) {
            DemoOptions options = new DemoOptions(3, LocalDate.of(2026, 11, 21), DemoSizes.REDUCED);
            Rehearsal rehearsal = new Rehearsal(spine.door(), options);
            GenericEventMessage.clock = clock(rehearsal.time);

            DemoResult result = rehearsal.load(folder.resolve("lists"));

            ClaimRebuild.Outcome claims =
                    new ClaimRebuild(spine, claims(database), database.database()::dedicatedConnection).compare();
            assertThat(claims.differences()).isEmpty();
            assertThat(claims.claims()).isGreaterThan(100);
            assertThat(claims.kept()).isZero();
            List<JournalEvent> entries = entries(database, spine);
            assertThat(entries).hasSizeGreaterThan(result.commands());
            for (JournalEvent entry : entries) {
                for (Replayer.Mode mode : Replayer.Mode.values()) {
                    Replayer.Result again = spine.replayer().again(entry, mode);
                    String type = entry.attempt().command().type();
                    if (again.outcome() == Replayer.Outcome.ERASED && OF_AN_ANSWERED_REQUEST.contains(type)) {
                        continue;
                    }
                    assertThat(again.outcome())
                            .as(() -> mode + " of " + type + ": " + again.differences())
                            .isEqualTo(Replayer.Outcome.IDENTICAL);
                }
            }
            for (Projection projection : projections()) {
                assertThat(AnyBatches.differences(database.database(), spine, projection))
                        .as(projection.name())
                        .isEmpty();
            }
        }
    }

    private static List<Projection> projections() {
        return Stream.<Reading>of(
                        new SpineReading(),
                        new PolicyReading(),
                        new OrganisationReading(),
                        new MembershipReading(),
                        new DuesReading())
                .flatMap(reading -> reading.projections().stream())
                .toList();
    }

    private Spine spine(TestDatabase database) throws Exception {
        PersonKeys keys =
                PersonKeys.open(database.app(), MasterKey.in(Files.createDirectories(folder.resolve("keys"))));
        Spine.Parts parts = new Spine.Parts(
                new Catalogue(
                        List.of(
                                new PolicyContext(),
                                new OrganisationContext(),
                                new MembershipContext(),
                                new DuesContext()),
                        List.of(JournalEvent.class)),
                new CommandHandling.Book(PolicyBook.TYPE, PolicyBook.STREAM),
                new OrganisationAuthority(),
                List.of(),
                "test",
                50_000);
        return new Spine(
                database.app(),
                new DataSourceTransactionManager(database.app()),
                parts,
                new Spine.Secrets(new PersonalModule(keys), new Keys(keys), claims(database)));
    }

    private static JdbcClaims claims(TestDatabase database) {
        return new JdbcClaims(database.app(), new byte[32]);
    }

    private static List<JournalEvent> entries(TestDatabase database, Spine spine) throws SQLException {
        List<JournalEvent> entries = new ArrayList<>();
        try (Connection connection = database.app().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select " + EventRows.COLUMNS
                        + " from domain_event_entry e where type = 'journal' order by global_index")) {
            while (row.next()) {
                entries.add((JournalEvent) spine.rows().read(row).event());
            }
        }
        return entries;
    }

    private static Clock clock(DemoClock demo) {
        return new Clock() {
            @Override
            public Instant instant() {
                return demo.now();
            }

            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }
        };
    }

    private record Keys(PersonKeys keys) implements Keyring {

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
