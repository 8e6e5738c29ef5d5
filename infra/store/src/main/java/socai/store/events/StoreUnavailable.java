package socai.store.events;

import java.sql.SQLException;

/** The store could not be asked: a fault, not an answer; the same command id may be tried again. */
public final class StoreUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StoreUnavailable(String what, Throwable cause) {
        super(what + state(cause), cause);
    }

    /** The SQL state says what went wrong without any value; the driver's own text might hold one. */
    private static String state(Throwable cause) {
        return cause instanceof SQLException sql ? " (SQL state " + sql.getSQLState() + ")" : "";
    }
}
