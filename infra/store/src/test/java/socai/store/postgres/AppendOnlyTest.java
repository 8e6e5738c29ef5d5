package socai.store.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was written into the ledger can be neither changed nor removed. */
class AppendOnlyTest {

    private static final String DENIED = "42501";
    private static final String REFUSED = "23001";

    private static TestDatabase database;

    @BeforeAll
    static void oneEvent() throws SQLException {
        database = TestPostgres.fresh(4);
        Rows.append(database.app(), "first", "stream", 0);
        Rows.execute(
                database.app(),
                "insert into attachment (id, subject, sha256, media_type, size, content)"
                        + " values ('a', 's', '', 'text/plain', 1, '')");
        Rows.execute(database.app(), "insert into read_record (at, kind) values (now(), 'dossier')");
        Rows.execute(database.app(), "insert into read_record (at, kind) values ('1990-01-01', 'dossier')");
    }

    @AfterAll
    static void drop() {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update domain_event_entry set payload = 'other'",
                "update domain_event_entry set xid = '1'",
                "delete from domain_event_entry",
                "truncate domain_event_entry",
                "alter table domain_event_entry disable trigger no_change",
                "drop table domain_event_entry",
                "create trigger t before insert on domain_event_entry for each row execute function refuse_change()",
                "insert into snapshot_event_entry values ('e', 'a', 1, 't', '', 'p', '1', '', '')",
                "update attachment set content = 'other'",
                "delete from attachment",
                "truncate attachment",
                "update read_record set account = 'other'",
                "delete from read_record",
                "truncate read_record",
                "delete from read_record_default",
                "truncate person_key",
                "delete from person_key",
                "truncate store_property",
            })
    void theApplicationIsDenied(String statement) {
        assertFails(database.app(), statement, DENIED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update domain_event_entry set payload = 'other'",
                "delete from domain_event_entry",
                "truncate domain_event_entry",
                "update attachment set content = 'other'",
                "delete from attachment",
                "truncate attachment",
                "update read_record set account = 'other'",
                "delete from read_record",
                "truncate read_record",
            })
    void evenTheOwnerOfTheTablesIsRefused(String statement) {
        assertFails(database.owner(), statement, REFUSED);
    }

    @Test
    void evenTheSuperuserIsRefusedWhenItCallsItselfAReplica() throws Exception {
        try (Connection superuser = TestPostgres.superuser(database)) {
            Rows.execute(superuser, "set session_replication_role = replica");
            for (String statement : new String[] {
                "delete from domain_event_entry",
                "truncate domain_event_entry",
                "update domain_event_entry set payload = 'other'"
            }) {
                assertThatThrownBy(() -> Rows.execute(superuser, statement))
                        .isInstanceOfSatisfying(
                                SQLException.class,
                                e -> assertThat(e.getSQLState()).isEqualTo(REFUSED));
            }
        }
    }

    @Test
    void theRefusalSaysWhatAndWhy() {
        assertThatThrownBy(() -> Rows.execute(database.owner(), "delete from domain_event_entry"))
                .hasMessageContaining("table domain_event_entry only grows: DELETE is refused");
    }

    @Test
    void aSequenceNumberOfAStreamIsGivenOnce() {
        assertThatThrownBy(() -> Rows.append(database.app(), "second", "stream", 0))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("23505"))
                .hasMessageContaining("uq_stream_sequence");
    }

    @Test
    void anEventCarriesTheTransactionThatWroteIt() throws Exception {
        try (Connection connection = database.app().getConnection()) {
            connection.setAutoCommit(false);
            Rows.execute(
                    connection,
                    "insert into domain_event_entry (event_identifier, aggregate_identifier,"
                            + " sequence_number, type, timestamp, payload_type, payload, meta_data)"
                            + " values ('x', 'x-stream', 0, 't', '', 'p', '', '')");
            assertThat(Rows.one(
                            connection,
                            "select xid = pg_current_xact_id() from domain_event_entry"
                                    + " where event_identifier = 'x'"))
                    .isEqualTo("t");
            connection.rollback();
        }
    }

    @Test
    void aRoleThatCouldChangeEventsDoesNotGetTheApplicationStarted() {
        assertThatThrownBy(() -> Schema.checkRights(database.owner()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("could change or remove events");
    }

    private static void assertFails(DataSource source, String statement, String state) {
        assertThatThrownBy(() -> Rows.execute(source, statement))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(state));
    }
}
