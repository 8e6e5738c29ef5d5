package socai.app.importing.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import socai.app.importing.ImportPlan;
import socai.app.importing.columns.Field;
import socai.app.importing.columns.Layout;
import socai.app.importing.columns.Mapping;
import socai.app.importing.columns.MemberField;
import socai.app.importing.columns.OrganisationField;
import socai.app.importing.report.ImportSummary;
import socai.app.importing.report.Progress;
import socai.spine.Text;
import socai.web.pages.importing.ImportDesk.Count;
import socai.web.pages.importing.ImportDesk.Job;
import socai.web.pages.importing.ImportDesk.Kind;
import socai.web.pages.importing.ImportDesk.Phase;

/** One list and what became of it so far. */
final class DeskJob implements Progress {

    private static final long TOLD_EVERY_NANOS = 300_000_000;

    final String id;
    final String account;
    final Path list;
    private final String name;
    private final boolean members;
    private final List<String> header;
    private final List<List<String>> preview;
    private Map<String, String> columns = Map.of();
    private Phase phase = Phase.COLUMNS;
    private Count count = new Count(0, 0, 0, 0, 0);
    private List<Kind> kinds = List.of();
    private @Nullable Text failure;
    private @Nullable Path reasons;
    private @Nullable Path badRows;
    private long toldAt;
    private boolean paused;
    private final Pacer pacer = new Pacer();
    private final List<Consumer<Job>> followers = new CopyOnWriteArrayList<>();

    /** @param name as it was handed in */
    DeskJob(String id, String account, Path list, String name, List<String> header, List<List<String>> preview) {
        this.id = id;
        this.account = account;
        this.list = list;
        this.name = name;
        this.header = header;
        this.preview = preview;
        this.members = fitting(MemberField.class) >= fitting(OrganisationField.class);
    }

    private <F extends Enum<F> & Field> int fitting(Class<F> fields) {
        return -Layout.of(fields, header, Map.of()).missing().size();
    }

    /** What is imported, with the columns as they were chosen. */
    ImportPlan plan() {
        return members
                ? new ImportPlan(Optional.empty(), Optional.of(list), new Mapping(Map.of(), chosen(MemberField.class)))
                : new ImportPlan(
                        Optional.of(list), Optional.empty(), new Mapping(chosen(OrganisationField.class), Map.of()));
    }

    private <F extends Enum<F> & Field> Map<F, String> chosen(Class<F> fields) {
        Map<F, String> named = new EnumMap<>(fields);
        for (F field : fields.getEnumConstants()) {
            String column = columns.get(field.name());
            if (column != null && header.contains(column)) {
                named.put(field, column);
            }
        }
        return named;
    }

    synchronized boolean begin(Phase next, Map<String, String> named) {
        if (phase.working()) {
            return false;
        }
        if (next == Phase.REHEARSING) {
            columns = Map.copyOf(named);
        }
        phase = next;
        failure = null;
        reasons = null;
        badRows = null;
        kinds = List.of();
        count = new Count(0, 0, 0, 0, 0);
        paused = false;
        pacer.forget();
        tell();
        return true;
    }

    synchronized void ended(ImportSummary summary, Path report) {
        ImportSummary.FileSummary file = summary.files().findFirst().orElseThrow();
        count = new Count(file.rows(), file.rows(), file.imported(), file.before(), file.refused());
        kinds = file.reasons().stream()
                .map(reason -> new Kind(
                        reason.fault().column(),
                        reason.fault().reason(),
                        reason.fault().rule(),
                        reason.fault().citation(),
                        reason.rows()))
                .toList();
        for (String written : summary.reports()) {
            Path path = Path.of(written);
            if (path.equals(report)) {
                reasons = path;
            } else {
                badRows = path;
            }
        }
        phase = summary.rehearsal() ? Phase.REHEARSED : Phase.DONE;
        tell();
    }

    synchronized void failed(Text why) {
        failure = why;
        phase = Phase.COLUMNS;
        tell();
    }

    @Override
    public synchronized void at(long done, long total, long refused) {
        count = new Count(done, total, 0, 0, refused);
        long now = System.nanoTime();
        if (now - toldAt > TOLD_EVERY_NANOS) {
            toldAt = now;
            pacer.mark(now, done, total);
            tell();
        }
        rest();
    }

    /** Between two parts of the work, while it is paused: all that was decided is written, nothing is held. */
    private void rest() {
        try {
            while (paused) {
                wait();
            }
        } catch (InterruptedException e) {
            // The installation stops; what remains is handed in again.
            paused = false;
            Thread.currentThread().interrupt();
        }
    }

    /** Stops the work at its next step, or lets it go on. */
    synchronized void pause(boolean wanted) {
        if (phase.working() && paused != wanted) {
            paused = wanted;
            pacer.forget();
            notifyAll();
            tell();
        }
    }

    synchronized void follow(Consumer<Job> follower) {
        followers.add(follower);
        tell();
    }

    private void tell() {
        Job job = job();
        followers.removeIf(follower -> {
            try {
                follower.accept(job);
                return !job.phase().working();
            } catch (RuntimeException gone) {
                return true;
            }
        });
    }

    synchronized Job job() {
        return new Job(
                id,
                name,
                members,
                phase,
                header,
                preview,
                members ? fields(MemberField.class) : fields(OrganisationField.class),
                count,
                paused,
                paused ? Optional.empty() : pacer.pace(),
                kinds,
                Optional.ofNullable(failure),
                Optional.ofNullable(reasons),
                Optional.ofNullable(badRows));
    }

    private <F extends Enum<F> & Field> List<socai.web.pages.importing.ImportDesk.Field> fields(Class<F> fields) {
        Layout<F> layout = Layout.of(fields, header, chosen(fields));
        List<socai.web.pages.importing.ImportDesk.Field> all = new ArrayList<>();
        Arrays.stream(fields.getEnumConstants())
                .forEach(field -> all.add(new socai.web.pages.importing.ImportDesk.Field(
                        field.name(),
                        new Text(FieldWords.vi(field), FieldWords.en(field)),
                        field.required(),
                        layout.columns().containsKey(field) ? layout.title(field) : "")));
        return all;
    }
}
