package socai.app.formats;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import socai.app.SocaiApplication;
import socai.app.demo.DemoRun;
import socai.demo.DemoSizes;
import socai.policy.write.PolicyBook;
import socai.spine.Appended;
import socai.spine.Recorded;
import socai.spine.StreamRead;
import socai.spine.Violation;
import socai.spine.journal.JournalEvent;
import socai.store.events.EventRows;
import socai.store.events.Spine;

/** Makes the corpus of a release from its small demonstration: of each command and each way it ended, two decisions. */
final class CorpusWriter {

    private static final int OF_EACH_KIND = 2;

    private final Map<String, Integer> taken = new HashMap<>();
    private final Map<String, Long> needed = new HashMap<>();

    static void write(String release) throws IOException {
        Path data = Path.of("target", "corpus", UUID.randomUUID().toString()).toAbsolutePath();
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(SocaiApplication.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .run("--socai.data=" + data, "--socai.version=" + release)) {
            context.getBean(DemoRun.class)
                    .fill(
                            7,
                            DemoSizes.REDUCED,
                            new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8));
            List<String> lines = new CorpusWriter()
                    .lines(record(
                            context.getBean(DataSource.class),
                            context.getBean(Spine.class).rows()));
            Files.createDirectories(Corpus.file(release).getParent());
            Files.write(Corpus.file(release), lines, StandardCharsets.UTF_8);
        }
    }

    private static List<Recorded> record(DataSource source, EventRows rows) {
        List<Recorded> events = new ArrayList<>();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select " + EventRows.COLUMNS + " from domain_event_entry e order by global_index")) {
            while (row.next()) {
                events.add(rows.read(row));
            }
            return events;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> lines(List<Recorded> events) {
        needed.put(PolicyBook.STREAM, Long.MAX_VALUE);
        for (Recorded event : events) {
            if (event.event() instanceof JournalEvent entry && isWanted(entry)) {
                need(event.stream(), 0);
                for (StreamRead read : entry.attempt().reads()) {
                    need(read.stream(), read.version());
                }
                for (Appended part : entry.answer().events()) {
                    need(part.stream(), part.first() + part.count() - 1);
                }
            }
        }
        return events.stream()
                .filter(event -> event.sequence() <= needed.getOrDefault(event.stream(), -1L))
                .map(Corpus::line)
                .toList();
    }

    private boolean isWanted(JournalEvent entry) {
        List<String> broken = entry.answer().violations().stream()
                .map(Violation::rule)
                .sorted()
                .toList();
        boolean noEvents = entry.answer().events().isEmpty();
        return taken.merge(entry.attempt().command().type() + broken + noEvents, 1, Integer::sum) <= OF_EACH_KIND;
    }

    private void need(String stream, long version) {
        needed.merge(stream, version, Math::max);
    }
}
