package socai.store.events;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A position up to which nothing can appear any more, found without waiting for anybody: each question moves it on when
 * those who wrote at an earlier question have ended, so that a record that is written to all the time settles too.
 */
final class Settling {

    private record Candidate(long head, Set<String> writers) {}

    private long settled;
    private @Nullable Candidate candidate;

    /**
     * @param connection reads what is committed when each statement begins
     * @return 0 while nothing is known
     */
    synchronized long upTo(Connection connection) throws SQLException {
        long head = Indexes.head(connection);
        Set<String> writers = Indexes.writers(connection);
        if (candidate != null) {
            candidate.writers().retainAll(writers);
            if (candidate.writers().isEmpty()) {
                settled = Math.max(settled, candidate.head());
                candidate = null;
            }
        }
        if (candidate == null) {
            if (writers.isEmpty()) {
                settled = Math.max(settled, head);
            } else {
                candidate = new Candidate(head, writers);
            }
        }
        return settled;
    }
}
