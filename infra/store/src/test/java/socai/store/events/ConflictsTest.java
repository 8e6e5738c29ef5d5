package socai.store.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.BatchUpdateException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import socai.store.postgres.TestDatabase;
import socai.store.postgres.TestPostgres;

/** A lost race is told from a fault, wherever in the exception its code stands; PostgreSQL gives just these codes. */
class ConflictsTest {

    private static boolean conflict(Exception exception) {
        return new Conflicts().isDuplicateKeyViolation(exception);
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "40P01", "40001"})
    void a_lost_race_is_found_alone_below_another_exception_and_behind_one(String state) {
        SQLException lost = new SQLException("lost", state);
        SQLException batch = new BatchUpdateException();
        batch.setNextException(lost);

        assertThat(conflict(lost)).isTrue();
        assertThat(conflict(new IllegalStateException(new RuntimeException(lost))))
                .isTrue();
        assertThat(conflict(new IllegalStateException(batch))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23503", "57014", "40000", "08006"})
    void a_fault_is_none(String state) {
        assertThat(conflict(new SQLException("fault", state))).isFalse();
        assertThat(conflict(new SQLException("without a code"))).isFalse();
        assertThat(conflict(new IllegalStateException("no database"))).isFalse();
    }

    @Test
    void two_that_wait_for_each_other_and_one_that_came_too_late_lose_by_these_codes() throws Exception {
        try (TestDatabase database = TestPostgres.fresh(4)) {
            try (Connection connection = database.app().getConnection()) {
                run(
                        connection,
                        "insert into claim (kind, hash, owner) values ('k', '\\x01', 'a'), ('k', '\\x02', 'b')");
            }
            assertThat(StoreScene.inParallel(2, 2, crossed(database)))
                    .containsExactlyInAnyOrder("won", "lost by 40P01");
            assertThat(late(database)).isEqualTo("lost by 40001");
        }
    }

    /** Two that take the same two rows, each in the other's order. */
    private static IntFunction<String> crossed(TestDatabase database) {
        CyclicBarrier both = new CyclicBarrier(2);
        return one -> crossing(database, both, String.valueOf(1 + one), String.valueOf(2 - one));
    }

    private static String crossing(TestDatabase database, CyclicBarrier both, String first, String second) {
        try (Connection connection = database.app().getConnection()) {
            connection.setAutoCommit(false);
            try {
                run(connection, "update claim set owner = 'c' where hash = '\\x0" + first + "'");
                both.await(10, TimeUnit.SECONDS);
                run(connection, "update claim set owner = 'c' where hash = '\\x0" + second + "'");
                connection.commit();
                return "won";
            } catch (SQLException lost) {
                connection.rollback();
                return told(lost);
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Looks, and writes after somebody else has written the same. */
    private static String late(TestDatabase database) throws SQLException {
        try (Connection late = database.app().getConnection();
                Connection early = database.app().getConnection()) {
            late.setAutoCommit(false);
            late.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try {
                run(late, "select count(*) from claim");
                run(early, "update claim set owner = 'early'");
                run(late, "update claim set owner = 'late'");
                return "won";
            } catch (SQLException lost) {
                return told(lost);
            } finally {
                late.rollback();
            }
        }
    }

    private static String told(SQLException lost) {
        return (conflict(new RuntimeException(lost)) ? "lost by " : "fault ") + lost.getSQLState();
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
