package socai.app.replaying;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import socai.app.ReplayRun;

/**
 * Whenever a test closes the program, each decision in its store is taken again, just as {@code replay --all} does it; one
 * that comes out differently fails the class of the test. Known to JUnit by META-INF/services and to Spring by
 * META-INF/spring.factories, so no test need ask for it. A store that only a process of its own had open is closed by a
 * test once more for this.
 */
public final class EveryStoreReplays
        implements BeforeAllCallback, AfterAllCallback, ApplicationListener<ContextClosedEvent> {

    private static final String NEWEST =
            "select coalesce(max(global_index), 0) from domain_event_entry" + " where type = 'journal'";

    /** A process that a test starts has the same classes on its path; nobody would hear there what came out. */
    private static volatile boolean testing;

    private static final Map<String, Long> REPLAYED = new ConcurrentHashMap<>();
    private static final Set<String> SPOILT = ConcurrentHashMap.newKeySet();
    private static final List<String> DIFFERENT = new CopyOnWriteArrayList<>();

    @Override
    public void beforeAll(ExtensionContext test) {
        testing = true;
    }

    @Override
    public void afterAll(ExtensionContext test) {
        List<String> told = List.copyOf(DIFFERENT);
        DIFFERENT.clear();
        assertThat(told).as("decisions that come out differently").isEmpty();
    }

    @Override
    public void onApplicationEvent(ContextClosedEvent closed) {
        ApplicationContext program = closed.getApplicationContext();
        if (!testing || program.getBeanNamesForType(ReplayRun.class).length == 0) {
            return;
        }
        try {
            replayed(program);
        } catch (AssertionError | RuntimeException differs) {
            // Thrown here it would only be logged.
            DIFFERENT.add(differs.toString());
        }
    }

    /** For a test that wants it before it closes the store; what was replayed then is not replayed again. */
    public static void replayed(ApplicationContext program) {
        String store = store(program);
        long newest = JdbcClient.create(program.getBean(DataSource.class))
                .sql(NEWEST)
                .query(Long.class)
                .single();
        if (SPOILT.contains(store) || newest == REPLAYED.getOrDefault(store, -1L)) {
            return;
        }
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        boolean identical = program.getBean(ReplayRun.class).all(new PrintStream(told, true, StandardCharsets.UTF_8));
        assertThat(identical)
                .as(() -> store + ": " + told.toString(StandardCharsets.UTF_8))
                .isTrue();
        REPLAYED.put(store, newest);
    }

    static boolean didSo(Path data) {
        return REPLAYED.containsKey(data.toString());
    }

    /** For a test that changes what was recorded. */
    static void spoilt(ApplicationContext program) {
        SPOILT.add(store(program));
    }

    private static String store(ApplicationContext program) {
        return program.getEnvironment().getRequiredProperty("socai.data");
    }
}
