package socai.bench;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import socai.store.personal.PersonKeys;
import socai.store.postgres.Database;
import socai.store.readmodel.TrialRebuild;

/** {@code socai bench rebuild}: the rebuilder against a plain program that makes the same rows of the same events. */
public final class RebuildBench {

    private static final double TARGET_RATIO = 0.65;

    private final Database database;
    private final BenchStore store;
    private final TrialRebuild rebuilder;
    private final PlainRebuild plain;
    private final Cards cards = new Cards();
    private final int rounds;
    private final PrintStream out;

    public RebuildBench(Database database, PersonKeys keys, int rounds, PrintStream out) {
        this.database = database;
        this.store = new BenchStore(database.app(), keys, 1);
        this.rebuilder = new TrialRebuild(database, store.spine.rows());
        this.plain = new PlainRebuild(database, store.spine.serializer().getObjectMapper());
        this.rounds = rounds;
        this.out = out;
    }

    /** @param wanted how many events the store has at least */
    public void run(long wanted) throws SQLException {
        long events = new CardStore(store.spine, database.app()).fill(wanted);
        out.printf("%,d events, %,d rows%n", events, events / CardStore.EVENTS_PER_CARD);
        rebuilder.drop(cards);
        plain.drop();
        rebuilt(events);
        plain(events);
        equalRows();
        List<Double> rebuilds = new ArrayList<>();
        List<Double> plains = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            rebuilder.drop(cards);
            plain.drop();
            // Alternating first, so that neither arm always meets the quieter machine.
            if (round % 2 == 0) {
                rebuilds.add(rebuilt(events));
                plains.add(plain(events));
            } else {
                plains.add(plain(events));
                rebuilds.add(rebuilt(events));
            }
        }
        rebuilder.drop(cards);
        plain.drop();
        report(rebuilds, plains);
    }

    private void report(List<Double> rebuilds, List<Double> plains) {
        double ratio = CommandsBench.median(rebuilds) / CommandsBench.median(plains);
        out.printf(
                "rebuild %,.0f events/s, plain program %,.0f events/s, ratio %.2f (target %.2f: %s)%n",
                CommandsBench.median(rebuilds),
                CommandsBench.median(plains),
                ratio,
                TARGET_RATIO,
                ratio >= TARGET_RATIO ? "yes" : "no");
    }

    private double rebuilt(long events) {
        long start = System.nanoTime();
        rebuilder.build(cards);
        return events / ((System.nanoTime() - start) / 1e9);
    }

    private double plain(long events) throws SQLException {
        long start = System.nanoTime();
        if (plain.build() != events) {
            throw new IllegalStateException("the plain program did not read all events");
        }
        return events / ((System.nanoTime() - start) / 1e9);
    }

    /** The arms are comparable only if they make the same. */
    private void equalRows() throws SQLException {
        String one = "(select * from " + cards.schema() + ".card)";
        String other = "(select * from " + PlainRebuild.SCHEMA + ".card)";
        try (Connection connection = database.dedicatedConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select (select count(*) from " + one + " n), (select count(*)" + " from ((" + one + " except "
                                + other + ") union all (" + other + " except " + one + ")) d)")) {
            row.next();
            if (row.getLong(1) == 0 || row.getLong(2) != 0) {
                throw new IllegalStateException(row.getLong(2) + " of " + row.getLong(1) + " rows differ");
            }
        }
    }
}
