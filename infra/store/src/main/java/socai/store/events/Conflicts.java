package socai.store.events;

import java.sql.SQLException;
import java.util.Set;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.jspecify.annotations.Nullable;

/** Tells a lost race from a fault. Axon's own resolver does not recognise PostgreSQL's duplicate key. */
final class Conflicts implements PersistenceExceptionResolver {

    /** Duplicate key, deadlock, serialisation failure. */
    private static final Set<String> STATES = Set.of("23505", "40P01", "40001");

    @Override
    public boolean isDuplicateKeyViolation(Exception exception) {
        return isConflict(exception);
    }

    static boolean isConflict(@Nullable Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                for (SQLException each = sql; each != null; each = each.getNextException()) {
                    if (STATES.contains(String.valueOf(each.getSQLState()))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
