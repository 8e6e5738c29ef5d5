package socai.store.events;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * A data source that writes down each statement, and can break off before events are appended, or fail a commit before
 * or after it reached the disk.
 */
final class WatchedSource {

    /** What happens to a commit. */
    enum Crash {
        NONE,
        BEFORE_COMMIT,
        AFTER_COMMIT
    }

    final List<String> statements = new CopyOnWriteArrayList<>();
    private final DataSource real;
    private final Supplier<Crash> crashes;
    private final BooleanSupplier breaksOff;

    WatchedSource(DataSource real, Supplier<Crash> crashes) {
        this(real, crashes, () -> false);
    }

    /** @param breaksOff whether the connection is lost when events are about to be appended */
    WatchedSource(DataSource real, Supplier<Crash> crashes, BooleanSupplier breaksOff) {
        this.real = real;
        this.crashes = crashes;
        this.breaksOff = breaksOff;
    }

    DataSource source() {
        return proxy(DataSource.class, (method, args) -> {
            Object result = invoke(real, method, args);
            return result instanceof Connection connection ? watch(connection) : result;
        });
    }

    private Connection watch(Connection connection) {
        return proxy(Connection.class, (method, args) -> {
            if (method.getName().equals("commit")) {
                return commit(connection);
            }
            Object result = invoke(connection, method, args);
            if (result instanceof PreparedStatement statement) {
                String sql = String.valueOf(args[0]).strip();
                return proxy(PreparedStatement.class, (call, values) -> {
                    if (call.getName().startsWith("execute")) {
                        statements.add(sql);
                        beforeAppend(sql);
                    }
                    return invoke(statement, call, values);
                });
            }
            return result;
        });
    }

    private void beforeAppend(String sql) throws SQLException {
        String words = sql.toLowerCase(Locale.ROOT);
        if (words.startsWith("insert into domain_event_entry") && breaksOff.getAsBoolean()) {
            throw new SQLException("the connection broke before the append", "08006");
        }
    }

    private Object commit(Connection connection) throws SQLException {
        Crash crash = crashes.get();
        if (crash == Crash.BEFORE_COMMIT) {
            throw new SQLException("the connection broke before the commit", "08006");
        }
        connection.commit();
        if (crash == Crash.AFTER_COMMIT) {
            throw new SQLException("the connection broke after the commit", "08006");
        }
        return null;
    }

    private interface Call {
        Object run(Method method, Object[] args) throws Throwable;
    }

    private static <T> T proxy(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> call.run(method, args)));
    }

    private static Object invoke(Object target, Method method, Object[] args) throws Throwable {
        try {
            return method.invoke(target, args);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }
}
