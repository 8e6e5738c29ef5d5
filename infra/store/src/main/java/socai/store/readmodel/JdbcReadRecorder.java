package socai.store.readmodel;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import socai.spine.PersonId;
import socai.spine.read.Asker;
import socai.spine.read.ReadRecorder;
import socai.store.events.StoreUnavailable;
import socai.store.json.PinnedJson;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes down who read what, in a transaction of its own: when this returns, it is on disk, and whatever happens to the
 * answer does not undo it.
 */
public final class JdbcReadRecorder implements ReadRecorder {

    private static final String INSERT = """
            insert into read_record (at, account, person, office, organisation, kind, subject, detail)
            values (?, ?, ?, ?, ?, ?, ?, ?::jsonb)""";

    private final DataSource source;
    private final JsonMapper json = PinnedJson.mapper();

    public JdbcReadRecorder(DataSource source) {
        this.source = source;
    }

    @Override
    public void record(Instant at, Asker asker, String kind, @Nullable String subject, Map<String, ?> detail) {
        // Not the connection of a running transaction: this must stand even if that one is undone.
        try (Connection connection = source.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, at.atOffset(ZoneOffset.UTC));
            insert.setString(2, asker.account());
            insert.setString(3, asker.person().map(PersonId::raw).orElse(null));
            insert.setString(4, asker.office().kind().name());
            insert.setString(5, asker.office().organisation().raw());
            insert.setString(6, kind);
            insert.setString(7, subject);
            insert.setString(8, detail.isEmpty() ? null : json.writeValueAsString(detail));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new StoreUnavailable("a reading could not be recorded", e);
        }
    }
}
