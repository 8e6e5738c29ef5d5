package socai.store.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import socai.spine.Answer;
import socai.spine.CommandId;
import socai.spine.Effect;
import socai.spine.write.ClaimBook;
import socai.store.postgres.TestDatabase;
import socai.store.postgres.TestPostgres;
import tools.jackson.databind.module.SimpleModule;

/** A checked exception commits by default. Here what was written before it goes, and the same command may come again. */
class CheckedFaultTest {

    /** Takes really, then fails as no signature says. */
    private record Failing(ClaimBook real, AtomicBoolean fails) implements ClaimBook {

        @Override
        public List<Optional<String>> owners(String kind, List<String> values) {
            return real.owners(kind, values);
        }

        @Override
        public void take(List<Effect.Claim> claims) {
            real.take(claims);
            if (!claims.isEmpty() && fails.get()) {
                throw unchecked(new IOException("a disk is full"));
            }
        }

        @Override
        public void release(List<Effect.Release> releases) {
            real.release(releases);
        }

        @SuppressWarnings("unchecked")
        private static <T extends Throwable> RuntimeException unchecked(Throwable checked) throws T {
            throw (T) checked;
        }
    }

    @Test
    void nothing_of_a_command_that_ended_in_a_checked_exception_stays() {
        AtomicBoolean fails = new AtomicBoolean(true);
        try (TestDatabase database = TestPostgres.fresh(4);
                Spine spine = new Spine(
                        database.app(),
                        new DataSourceTransactionManager(database.app()),
                        Toy.parts(),
                        new Spine.Secrets(
                                new SimpleModule(),
                                ToySpine.NO_KEYS,
                                new Failing(new JdbcClaims(database.app(), new byte[32]), fails)))) {
            JdbcTemplate rows = new JdbcTemplate(database.app());
            CommandId id = CommandId.of(UUID.randomUUID());
            Toy.CopyLine copy = new Toy.CopyLine("pag-from", "pag-to", "001");
            spine.door()
                    .submit(Toy.ask(
                            CommandId.of(UUID.randomUUID()), new Toy.WriteLine("pag-from", "lim-default", "một")));

            Throwable fault = catchThrowable(() -> spine.door().submit(Toy.ask(id, copy)));

            assertThat(Stream.iterate(fault, Objects::nonNull, Throwable::getCause))
                    .hasAtLeastOneElementOfType(IOException.class);
            assertThat(rows.queryForObject("select count(*) from claim", Long.class))
                    .isZero();
            assertThat(spine.journal().entry(id)).isEmpty();

            fails.set(false);
            Answer again = spine.door().submit(Toy.ask(id, copy));
            assertThat(again.accepted()).isTrue();
            assertThat(rows.queryForObject("select count(*) from claim", Long.class))
                    .isEqualTo(1);
        }
    }
}
