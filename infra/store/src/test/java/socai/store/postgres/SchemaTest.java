package socai.store.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

class SchemaTest {

    private static TestDatabase database;

    @BeforeAll
    static void fresh() {
        database = TestPostgres.fresh(4);
    }

    @AfterAll
    static void drop() {
        database.close();
    }

    @Test
    void everyNodeHearsOfAnErasureOnce() throws Exception {
        Rows.execute(database.app(), "insert into person_key (subject, version, wrapped) values ('heard', 1, 'k')");
        try (Connection listener = database.database().dedicatedConnection()) {
            Rows.execute(listener, "listen person_key_erased");
            Rows.execute(database.app(), "update person_key set wrapped = 'rewrapped' where subject = 'heard'");
            erase("heard");
            PGNotification[] heard = listener.unwrap(PGConnection.class).getNotifications(10_000);
            assertThat(Arrays.stream(heard).map(PGNotification::getParameter)).containsExactly("heard");
        }
    }

    @Test
    void anErasedKeyStaysErasedAndItsRowStays() throws Exception {
        Rows.execute(database.app(), "insert into person_key (subject, version, wrapped) values ('gone', 1, 'k')");
        erase("gone");
        assertThatThrownBy(() -> Rows.execute(
                        database.app(), "update person_key set wrapped = 'k', erased_at = null where subject = 'gone'"))
                .hasMessageContaining("an erased key stays erased");
        assertThatThrownBy(() -> Rows.execute(database.owner(), "delete from person_key where subject = 'gone'"))
                .hasMessageContaining("only grows");
        assertThat(Rows.one(database.app(), "select count(*) from person_key where subject = 'gone'"))
                .isEqualTo("1");
    }

    @Test
    void aKeyIsErasedWithItsTimeOrNotAtAll() throws Exception {
        Rows.execute(database.app(), "insert into person_key (subject, version, wrapped) values ('half', 1, 'k')");
        assertThatThrownBy(() ->
                        Rows.execute(database.app(), "update person_key set wrapped = null where subject = 'half'"))
                .hasMessageContaining("erased_has_no_key");
    }

    @Test
    void aStoreMarkedAsDemoStaysADemo() throws Exception {
        Rows.execute(database.app(), "insert into store_property values ('demo', 'true'), ('other', '1')");
        for (String statement : new String[] {
            "delete from store_property where key = 'demo'",
            "update store_property set value = 'false' where key = 'demo'",
            "update store_property set key = 'was-demo' where key = 'demo'"
        }) {
            assertThatThrownBy(() -> Rows.execute(database.app(), statement)).hasMessageContaining("stays so");
        }
        Rows.execute(database.app(), "update store_property set value = '2' where key = 'other'");
        assertThat(Rows.one(database.app(), "select value from store_property where key = 'other'"))
                .isEqualTo("2");
    }

    @Test
    void theApplicationMakesAMonthsPartitionAndItsRowsGoThere() throws Exception {
        String ensure = "select ensure_read_record_partition(date '2031-12-31')";
        assertThat(Rows.one(database.app(), ensure)).isEqualTo("read_record_2031_12");
        assertThat(Rows.one(database.app(), ensure)).isEqualTo("read_record_2031_12");
        assertThat(partitionOf("2031-12-01 00:00:00+00")).isEqualTo("read_record_2031_12");
        assertThat(partitionOf("2031-12-31 23:59:59.999999+00")).isEqualTo("read_record_2031_12");
        assertThat(partitionOf("2032-01-01 00:00:00+00")).isEqualTo("read_record_default");
    }

    @Test
    void theMonthOfTodayHasItsPartitionFromTheStart() throws Exception {
        assertThat(partitionOf("now")).startsWith("read_record_2");
    }

    @Test
    void aMonthThatBeganInTheDefaultPartitionStaysThere() throws Exception {
        assertThat(partitionOf("1975-04-30 10:00:00+00")).isEqualTo("read_record_default");
        assertThat(Rows.one(database.app(), "select ensure_read_record_partition(date '1975-04-02')"))
                .isEqualTo("read_record_default");
        assertThat(partitionOf("1975-04-30 11:00:00+00")).isEqualTo("read_record_default");
    }

    @Test
    void theApplicationBuildsReadModelsInSchemasOfTheirOwn() throws Exception {
        Rows.execute(database.app(), "create schema rm_member_v3");
        Rows.execute(database.app(), "create table rm_member_v3.member (id varchar(64) primary key)");
        Rows.execute(database.app(), "insert into rm_member_v3.member values ('m')");
        Rows.execute(database.app(), "drop schema rm_member_v3 cascade");
        assertThatThrownBy(() -> Rows.execute(database.app(), "create table public.stray (id integer)"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void aTransactionOfTheApplicationEndsAfterItsLimitAndThePoolGoesOn() throws Exception {
        assertThat(Rows.one(database.app(), "show transaction_timeout")).isEqualTo("30s");
        assertThat(Rows.one(database.owner(), "show transaction_timeout")).isEqualTo("0");
        for (int i = 0; i < 8; i++) {
            try (Connection connection = database.app().getConnection()) {
                connection.setAutoCommit(false);
                // A running limit is not shortened; it is ended and a new one begun.
                Rows.execute(connection, "set local transaction_timeout = 0");
                Rows.execute(connection, "set local transaction_timeout = '100ms'");
                assertThatThrownBy(() -> Rows.one(connection, "select pg_sleep(20)"))
                        .isInstanceOfSatisfying(
                                SQLException.class,
                                e -> assertThat(e.getSQLState()).isEqualTo("25P04"));
            }
            assertThat(Rows.one(database.app(), "select 1")).isEqualTo("1");
        }
    }

    @Test
    void anErrorOfTheDatabaseNamesNoValues() {
        assertThatThrownBy(() -> {
                    for (int i = 0; i < 2; i++) {
                        Rows.execute(
                                database.app(), "insert into claim (kind, hash, owner) values ('id', 'zzzz', 'o')");
                    }
                })
                .hasMessageContaining("claim_pkey")
                .hasMessageNotContaining("7a7a7a7a")
                .hasMessageNotContaining("zzzz");
    }

    private static void erase(String subject) throws SQLException {
        Rows.execute(
                database.app(),
                "update person_key set wrapped = null, erased_at = now() where subject = '" + subject + "'");
    }

    private static String partitionOf(String instant) throws SQLException {
        return Rows.one(
                database.app(),
                "insert into read_record (at, kind) values ('" + instant
                        + "', 'dossier') returning tableoid::regclass::text");
    }
}
