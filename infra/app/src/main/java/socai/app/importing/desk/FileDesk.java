package socai.app.importing.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import socai.app.importing.ImportPorts;
import socai.app.importing.ImportRun;
import socai.app.importing.ImportStopped;
import socai.app.importing.report.ImportSummary;
import socai.app.importing.sheet.Sheet;
import socai.app.importing.sheet.UnusableFile;
import socai.spine.Text;
import socai.spine.read.Asker;
import socai.spine.read.ReadRecorder;
import socai.web.pages.importing.ImportDesk;

/**
 * A desk with a folder: lists lie there while they are worked on, one is worked on at a time. A list that a restart
 * interrupted is handed in again; what was taken over stays and is not taken over twice.
 */
final class FileDesk implements ImportDesk, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(FileDesk.class);

    private static final int PREVIEW = 5;
    private static final int MOST_JOBS = 20;
    private static final Text BROKEN = new Text(
            "Có lỗi ở phía chúng tôi. Những dòng đã nhập vẫn nguyên; hãy chạy lại, không dòng nào bị nhập hai lần.",
            "Something went wrong on our side. Rows that are in stay in; run it again, none is imported twice.");

    /** Whether an office may import into the whole tree. */
    @FunctionalInterface
    interface Rights {
        boolean may(Asker asker);
    }

    private final Path folder;
    private final ImportPorts ports;
    private final Rights rights;
    private final ReadRecorder recorder;
    private final Map<String, DeskJob> jobs = new LinkedHashMap<>();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("import-desk").factory());

    FileDesk(Path folder, ImportPorts ports, Rights rights, ReadRecorder recorder) {
        this.folder = folder;
        this.ports = ports;
        this.rights = rights;
        this.recorder = recorder;
        delete(folder);
    }

    @Override
    public boolean may(Asker asker) {
        return rights.may(asker);
    }

    @Override
    public Job take(String name, InputStream content, Asker asker) {
        String id = UUID.randomUUID().toString();
        Path place = folder.resolve(id);
        try {
            Files.createDirectories(place);
            Path list = place.resolve(safe(name));
            Files.copy(content, list);
            try {
                DeskJob job = opened(id, asker.account(), list);
                keep(job);
                return job.job();
            } catch (UnusableFile e) {
                throw new Unusable(without(place, e.why()));
            }
        } catch (Unusable e) {
            delete(place);
            throw e;
        } catch (IOException e) {
            delete(place);
            throw new UncheckedIOException("the list could not be kept", e);
        }
    }

    private static DeskJob opened(String id, String account, Path given) throws IOException {
        Path list = given;
        byte[] begin;
        try (InputStream bytes = Files.newInputStream(given)) {
            begin = bytes.readNBytes(4);
        }
        if (Workbook.is(begin)) {
            String text = given.getFileName().toString().replaceFirst("\\.[^.]*$", "") + ".excel.csv";
            list = given.resolveSibling(text);
            Workbook.toText(given, list);
            Files.delete(given);
        }
        List<List<String>> preview = new ArrayList<>();
        try (Sheet sheet = Sheet.open(list)) {
            sheet.forEach(row -> {
                if (preview.size() < PREVIEW && !row.cells().isEmpty()) {
                    preview.add(row.cells());
                }
            });
            return new DeskJob(id, account, list, given.getFileName().toString(), sheet.header(), preview);
        }
    }

    /** The name alone, in letters that no file system minds. */
    private static String safe(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("[^\\p{L}\\p{N}._-]+", "-").replaceAll("^[.-]+", "");
        String kept = plain.length() > 80 ? plain.substring(plain.length() - 80) : plain;
        return kept.isEmpty() ? "danh-sach.csv" : kept;
    }

    /** A person knows the list by its name, not by where it lies here. */
    private static Text without(Path place, Text why) {
        String here = place + java.io.File.separator;
        return new Text(why.vi().replace(here, ""), why.en().replace(here, ""));
    }

    private synchronized void keep(DeskJob job) {
        jobs.put(job.id, job);
        while (jobs.size() > MOST_JOBS) {
            Optional<DeskJob> oldest = jobs.values().stream()
                    .filter(one -> !one.job().phase().working())
                    .findFirst();
            if (oldest.isEmpty()) {
                return;
            }
            jobs.remove(oldest.get().id);
            delete(folder(oldest.get()));
        }
    }

    private synchronized Optional<DeskJob> own(String id, Asker asker) {
        return Optional.ofNullable(jobs.get(id)).filter(job -> job.account.equals(asker.account()));
    }

    @Override
    public Optional<Job> find(String id, Asker asker) {
        return own(id, asker).map(DeskJob::job);
    }

    @Override
    public synchronized List<Job> jobs(Asker asker) {
        return jobs.values().stream()
                .filter(job -> job.account.equals(asker.account()))
                .map(DeskJob::job)
                .toList()
                .reversed();
    }

    @Override
    public void rehearse(String id, Map<String, String> columns, Asker asker) {
        own(id, asker).filter(job -> job.begin(Phase.REHEARSING, columns)).ifPresent(job -> work(job, false));
    }

    @Override
    public void run(String id, Asker asker) {
        own(id, asker).filter(job -> job.begin(Phase.RUNNING, Map.of())).ifPresent(job -> {
            // The acts themselves are the installation's: who set them going is kept here, before they begin.
            recorder.record(
                    ports.clocks().now(),
                    asker,
                    "imports.Run",
                    null,
                    Map.of("list", job.list.getFileName().toString()));
            work(job, true);
        });
    }

    private void work(DeskJob job, boolean forGood) {
        worker.execute(() -> {
            Path report = job.list.resolveSibling(forGood ? "bao-cao.csv" : "chay-thu.csv");
            try {
                ImportRun run =
                        ImportRun.of(ports).plan(job.plan()).progress(job).report(report);
                ImportSummary summary = forGood ? run.run() : run.rehearse();
                job.ended(summary, report);
            } catch (UnusableFile e) {
                job.failed(without(folder(job), e.why()));
            } catch (ImportStopped e) {
                job.failed(e.why());
            } catch (RuntimeException e) {
                // The message of an exception may quote a row with a name in it: only what broke, and where.
                StackTraceElement[] trace = e.getStackTrace();
                LOG.error(
                        "An import over the web broke off: {} at {}",
                        e.getClass().getName(),
                        trace.length == 0 ? "?" : trace[0]);
                job.failed(BROKEN);
            }
        });
    }

    @Override
    public void follow(String id, Asker asker, Consumer<Job> told) {
        own(id, asker).ifPresent(job -> job.follow(told));
    }

    @Override
    public void pause(String id, boolean wanted, Asker asker) {
        own(id, asker).ifPresent(job -> job.pause(wanted));
    }

    @Override
    public void remove(String id, Asker asker) {
        own(id, asker).ifPresent(job -> {
            synchronized (this) {
                jobs.remove(id);
            }
            delete(folder(job));
        });
    }

    /** Each job has a folder of its own. */
    private static Path folder(DeskJob job) {
        return job.list.resolveSibling("");
    }

    private static void delete(Path place) {
        if (!Files.exists(place)) {
            return;
        }
        try (Stream<Path> all = Files.walk(place)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            LOG.warn("A list that is no longer needed could not be removed", e);
        }
    }

    @Override
    public void close() {
        worker.shutdownNow();
        delete(folder);
    }
}
