package socai.bench.importing;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import socai.membership.events.MembershipId;
import socai.spine.PersonId;
import socai.spine.write.ClaimBook;

/** What must hold in a store into which lists were imported. */
public final class StoreCheck {

    private static final int CITIZEN_ID_CELL = 4;
    private static final int BATCH = 10_000;

    private final DataSource source;
    private final ClaimBook claims;
    private final Set<String> persons = new HashSet<>();
    private final List<String> differences = new ArrayList<>();

    /** @param claims the store's own: it alone knows who holds which citizen id */
    public StoreCheck(DataSource source, ClaimBook claims) {
        this.source = source;
        this.claims = claims;
    }

    /** Each good row of the list is one person with one membership, and no other row's. */
    public StoreCheck list(MemberList list) throws IOException, SQLException {
        List<String> ids = new ArrayList<>();
        try (BufferedReader lines = Files.newBufferedReader(list.file())) {
            lines.readLine();
            int row = 1;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!list.bad().containsKey(++row)) {
                    ids.add(line.split(",", -1)[CITIZEN_ID_CELL]);
                }
                if (ids.size() == BATCH) {
                    owners(ids);
                    ids.clear();
                }
            }
        }
        owners(ids);
        return this;
    }

    private void owners(List<String> citizenIds) throws SQLException {
        List<String> streams = new ArrayList<>();
        for (Optional<String> owner : claims.owners("citizen-id", citizenIds)) {
            if (owner.isEmpty()) {
                differences.add("a good row is missing");
            } else if (!persons.add(owner.get())) {
                differences.add(owner.get() + " stands for two rows");
            } else {
                streams.add(owner.get());
                streams.add(MembershipId.first(PersonId.of(owner.get())).raw());
            }
        }
        long begun = number(
                "select count(*) from unnest(?::text[]) s (id) join domain_event_entry e"
                        + " on e.aggregate_identifier = s.id and e.sequence_number = 0",
                streams);
        if (begun != streams.size()) {
            differences.add((streams.size() - begun) + " persons or memberships have no stream");
        }
    }

    /**
     * Nobody else is there, nobody sits twice, and no stream has a hole.
     *
     * @return what differs, in sentences; empty when all is as it should be
     */
    public List<String> differences() throws SQLException {
        same("persons", "select count(*) from domain_event_entry where payload_type = 'membership.PersonRegistered'");
        same(
                "memberships",
                "select count(*) from domain_event_entry where payload_type = 'membership.MembershipImported'");
        same("citizen ids", "select count(*) from claim where kind = 'citizen-id'");
        same("card numbers", "select count(*) from claim where kind = 'card-number'");
        same(
                "seats",
                "select coalesce(sum(jsonb_array_length(convert_from(payload, 'UTF8')::jsonb -> 'entries')), 0)"
                        + " from domain_event_entry where payload_type = 'organisation.RollEntriesOpened'");
        long holes = number("select count(*) from (select from domain_event_entry group by aggregate_identifier"
                + " having count(*) <> max(sequence_number) + 1) hole");
        if (holes > 0) {
            differences.add(holes + " streams have holes");
        }
        return List.copyOf(differences);
    }

    private void same(String what, String query) throws SQLException {
        long found = number(query);
        if (found != persons.size()) {
            differences.add(found + " " + what + " instead of " + persons.size());
        }
    }

    private long number(String query) throws SQLException {
        return number(query, List.of());
    }

    private long number(String query, List<String> parameter) throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try (Statement patience = connection.createStatement();
                    PreparedStatement ask = connection.prepareStatement(query)) {
                patience.execute("set local transaction_timeout = 0");
                if (query.indexOf('?') >= 0) {
                    ask.setArray(1, connection.createArrayOf("text", parameter.toArray()));
                }
                try (ResultSet row = ask.executeQuery()) {
                    row.next();
                    return row.getLong(1);
                }
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }
}
