package socai.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;
import socai.spine.Metadata;
import socai.spine.OrganisationId;
import socai.store.postgres.Database;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.ObjectReader;

/**
 * The other arm: what one would write by hand for these rows and nothing else. It reads the same events with a cursor,
 * decodes body and metadata with the same JSON, keeps a map of rows, copies them into a table and adds key and index.
 * It knows no versions, checks no sequences and remembers no positions.
 */
final class PlainRebuild {

    static final String SCHEMA = "bench_plain";

    private static final String READ = """
            select aggregate_identifier, timestamp, payload_type, payload, meta_data from domain_event_entry
            where type = ? and global_index > 0 order by global_index""";

    private final Database database;
    private final ObjectReader opened;
    private final ObjectReader moved;
    private final ObjectReader noted;
    private final ObjectReader metadata;

    PlainRebuild(Database database, ObjectMapper json) {
        this.database = database;
        this.opened = json.readerFor(Card.CardEvent.CardOpened.class);
        this.moved = json.readerFor(Card.CardEvent.CardMoved.class);
        this.noted = json.readerFor(Card.CardEvent.CardNoted.class);
        this.metadata = json.readerForMapOf(String.class);
    }

    private static final class Row {
        OrganisationId organisation = OrganisationId.of("org-none");
        String kind = "";
        LocalDate openedOn = LocalDate.EPOCH;

        @Nullable
        LocalDate movedOn;

        int notes;

        @Nullable
        String lastCode;

        Instant changedAt = Instant.EPOCH;
    }

    /** @return how many events were read */
    long build() throws SQLException {
        Map<String, Row> rows = new LinkedHashMap<>();
        try (Connection connection = database.dedicatedConnection()) {
            connection.setAutoCommit(false);
            long events = read(connection, rows);
            try (Statement statement = connection.createStatement()) {
                statement.execute("create schema " + SCHEMA);
                statement.execute("set maintenance_work_mem = '128MB'");
                statement.execute("create table " + SCHEMA + ".card (id text, organisation text, kind text,"
                        + " opened_on date, moved_on date, notes int, last_code text, changed_at timestamptz)");
                copy(connection, rows);
                statement.execute("alter table " + SCHEMA + ".card add primary key (id)");
                statement.execute("create index on " + SCHEMA + ".card (organisation)");
            }
            connection.commit();
            return events;
        }
    }

    private long read(Connection connection, Map<String, Row> rows) throws SQLException {
        long events = 0;
        try (PreparedStatement query = connection.prepareStatement(READ)) {
            query.setFetchSize(500);
            query.setString(1, Card.TYPE.name());
            try (ResultSet found = query.executeQuery()) {
                while (found.next()) {
                    Row row = rows.computeIfAbsent(found.getString(1), id -> new Row());
                    Map<String, String> about = metadata.readValue(found.getBytes(5));
                    apply(row, found.getString(3), found.getBytes(4), about);
                    row.changedAt = Instant.parse(found.getString(2));
                    events++;
                }
            }
        }
        return events;
    }

    private void apply(Row row, String type, byte[] body, Map<String, String> about) {
        switch (type) {
            case "bench.CardOpened" -> {
                Card.CardEvent.CardOpened event = opened.readValue(body);
                row.organisation = event.organisation();
                row.kind = event.kind();
                row.openedOn = event.openedOn();
            }
            case "bench.CardMoved" -> {
                Card.CardEvent.CardMoved event = moved.readValue(body);
                row.organisation = event.to();
                row.movedOn = LocalDate.parse(Objects.requireNonNull(about.get(Metadata.BUSINESS_DATE)));
            }
            default -> {
                Card.CardEvent.CardNoted event = noted.readValue(body);
                row.notes = event.number();
                row.lastCode = event.code();
            }
        }
    }

    /** The values of this benchmark need no escaping. */
    private static void copy(Connection connection, Map<String, Row> rows) throws SQLException {
        try (PGCopyOutputStream out = new PGCopyOutputStream(
                connection.unwrap(PGConnection.class), "copy " + SCHEMA + ".card from stdin with (freeze)", 1 << 16)) {
            StringBuilder text = new StringBuilder();
            for (Map.Entry<String, Row> each : rows.entrySet()) {
                Row row = each.getValue();
                text.append(each.getKey()).append('\t');
                text.append(row.organisation.raw())
                        .append('\t')
                        .append(row.kind)
                        .append('\t');
                text.append(row.openedOn)
                        .append('\t')
                        .append(orNull(row.movedOn))
                        .append('\t');
                text.append(row.notes).append('\t').append(orNull(row.lastCode)).append('\t');
                text.append(row.changedAt).append('\n');
                if (text.length() > 1 << 15) {
                    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
                    text.setLength(0);
                }
            }
            out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new SQLException("rows could not be copied", e);
        }
    }

    private static Object orNull(@Nullable Object value) {
        return value == null ? "\\N" : value;
    }

    void drop() throws SQLException {
        try (Connection connection = database.dedicatedConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("drop schema if exists " + SCHEMA + " cascade");
        }
    }
}
