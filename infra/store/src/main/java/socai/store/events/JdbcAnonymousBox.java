package socai.store.events;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import javax.sql.DataSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import socai.spine.Command;
import socai.spine.CommandId;
import socai.spine.journal.Written;
import socai.spine.write.AnonymousBox;
import socai.spine.write.Catalogue;
import socai.spine.write.CommandIdInUse;

/** The box as a table; what waits is written as the journal would write it, its personal values sealed. */
final class JdbcAnonymousBox implements AnonymousBox {

    /** The hour that was last taken for emptying, in {@code store_property}. */
    private static final String HOUR = "anonymous-box-emptied";

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final LedgerSerializer serializer;
    private final RandomGenerator random;

    JdbcAnonymousBox(
            DataSource source,
            PlatformTransactionManager transactions,
            LedgerSerializer serializer,
            RandomGenerator random) {
        this.jdbc = new JdbcTemplate(source);
        this.transaction = new TransactionTemplate(transactions);
        this.serializer = serializer;
        this.random = random;
    }

    /** A row as it is kept: writing it anew copies the bytes. */
    private record Kept(String command, String stream, byte[] body) {}

    private static final RowMapper<Kept> KEPT =
            (row, number) -> new Kept(row.getString(1), row.getString(2), row.getBytes(3));

    @Override
    public <T> T alone(String stream, Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> {
            jdbc.query("select pg_advisory_xact_lock(hashtextextended(?, 0))", row -> {}, "anonymous_box " + stream);
            return work.get();
        }));
    }

    @Override
    public Optional<Waiting> find(CommandId id) {
        return jdbc.query("select command, stream, body from anonymous_box where command = ?", KEPT, id.raw()).stream()
                .map(this::waiting)
                .findFirst();
    }

    @Override
    public void add(Waiting one) {
        alone(one.stream(), () -> {
            List<Kept> all = new ArrayList<>(kept(one.stream()));
            all.add(kept(one));
            // From an order that is nobody's, so that the new one depends on chance alone.
            all.sort(Comparator.comparing(Kept::command));
            Collections.shuffle(all, random);
            jdbc.update("delete from anonymous_box where stream = ?", one.stream());
            return insert(all, one.id());
        });
    }

    private int insert(List<Kept> rows, CommandId newest) {
        try {
            jdbc.batchUpdate(
                    "insert into anonymous_box (command, stream, body) values (?, ?, ?)",
                    rows.stream()
                            .map(row -> new Object[] {row.command(), row.stream(), row.body()})
                            .toList());
            return rows.size();
        } catch (DuplicateKeyException elsewhere) {
            throw new CommandIdInUse(newest);
        }
    }

    @Override
    public Map<String, Integer> counts() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        jdbc.query("select stream, count(*) from anonymous_box group by stream order by stream", row -> {
            counts.put(row.getString(1), row.getInt(2));
        });
        return counts;
    }

    @Override
    public List<Waiting> of(String stream) {
        return kept(stream).stream().map(this::waiting).toList();
    }

    /** Alone, because a row that is being written anew cannot be seen and would stay. */
    @Override
    public boolean remove(Waiting one) {
        return alone(
                one.stream(),
                () -> jdbc.update(
                                "delete from anonymous_box where command = ?",
                                one.id().raw())
                        > 0);
    }

    @Override
    public boolean take(Instant hour) {
        return jdbc.update("""
                insert into store_property (key, value) values (?, ?)
                on conflict (key) do update set value = excluded.value
                where store_property.value < excluded.value""", HOUR, hour.toString()) > 0;
    }

    private List<Kept> kept(String stream) {
        return jdbc.query(
                "select command, stream, body from anonymous_box where stream = ? order by command", KEPT, stream);
    }

    private Kept kept(Waiting one) {
        Written written = new Written(Catalogue.nameOf(one.command().getClass()), Optional.of(one.command()));
        return new Kept(
                one.id().raw(),
                one.stream(),
                serializer.serialize(written, byte[].class).getData());
    }

    private Waiting waiting(Kept row) {
        Written written = serializer.getObjectMapper().readValue(row.body(), Written.class);
        return new Waiting(CommandId.of(row.command()), row.stream(), (Command)
                written.body().orElseThrow());
    }
}
