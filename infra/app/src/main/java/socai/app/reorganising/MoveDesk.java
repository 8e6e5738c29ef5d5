package socai.app.reorganising;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import socai.app.importing.ImportPorts;
import socai.membership.events.ReorganisationId;
import socai.spine.Text;
import socai.spine.read.Asker;
import socai.spine.read.QueryDoor;
import socai.spine.read.ReadStore;
import socai.spine.write.StreamRights;
import socai.web.pages.reorganising.ReorganisationDesk;

/**
 * Works on one reorganisation at a time. What was moved stays moved when the system stops in the middle; whoever goes on
 * hands the same list in again, and nobody is moved twice.
 */
final class MoveDesk implements ReorganisationDesk, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(MoveDesk.class);

    private static final String RIGHT = "right.membership.MoveReorganisedMembers";
    private static final Text BROKEN = new Text(
            "Có lỗi ở phía chúng tôi. Những đảng viên đã chuyển vẫn nguyên; hãy chạy lại, không ai bị chuyển hai lần.",
            "Something went wrong on our side. Who was moved stays moved; run it again, nobody is moved twice.");

    private static final Text BEHIND = new Text(
            "Các trang còn đang cập nhật những việc vừa ghi. Hãy chạy lại sau vài phút; chưa có gì bị chuyển.",
            "The pages are still catching up with what was written. Run it again in some minutes; nothing was moved.");

    private final Path folder;
    private final ImportPorts ports;
    private final ReadStore store;
    private final StreamRights rights;
    private final BooleanSupplier shown;
    private final Map<String, MoveJob> jobs = new ConcurrentHashMap<>();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("reorganisation-desk").factory());

    /** @param shown waits until the pages show what was written until now; false when they are still behind */
    MoveDesk(Path folder, ImportPorts ports, ReadStore store, StreamRights rights, BooleanSupplier shown) {
        this.shown = shown;
        this.folder = folder;
        this.ports = ports;
        this.store = store;
        this.rights = rights;
    }

    @Override
    public boolean may(String reorganisation, Asker asker) {
        return rights.matterOf(reorganisation)
                .filter(matter -> rights.may(asker.account(), asker.person(), asker.office(), RIGHT, matter))
                .isPresent();
    }

    private ReorganisationId checked(String reorganisation, Asker asker) {
        if (!may(reorganisation, asker)) {
            throw new QueryDoor.NotYours();
        }
        return ReorganisationId.of(reorganisation);
    }

    @Override
    public Optional<Job> find(String reorganisation) {
        return Optional.ofNullable(jobs.get(reorganisation)).map(MoveJob::job);
    }

    @Override
    public void give(String reorganisation, String name, InputStream list, Asker asker) {
        ReorganisationId id = checked(reorganisation, asker);
        rehearse(id, new MoveJob(Optional.of(MoveList.read(name, list, folder))), asker);
    }

    @Override
    public void rehearse(String reorganisation, Asker asker) {
        rehearse(checked(reorganisation, asker), new MoveJob(Optional.empty()), asker);
    }

    private void rehearse(ReorganisationId id, MoveJob job, Asker asker) {
        MoveJob there = jobs.get(id.raw());
        if (there != null && there.job().phase().working()) {
            return;
        }
        jobs.put(id.raw(), job);
        job.begin(Phase.REHEARSING, true);
        work(job, Phase.REHEARSED, () -> new MoveWork(ports, store, id, asker, job).rehearse(job.list()));
    }

    @Override
    public void run(String reorganisation, Asker asker) {
        ReorganisationId id = checked(reorganisation, asker);
        MoveJob job = jobs.get(reorganisation);
        if (job != null && job.begin(Phase.RUNNING, false)) {
            work(job, Phase.DONE, () -> {
                new MoveWork(ports, store, id, asker, job).run(job.list());
                // What is moved stays moved, also where the pages are still behind at the end of the wait.
                var unused = shown.getAsBoolean();
            });
        }
    }

    private void work(MoveJob job, Phase end, Runnable steps) {
        worker.execute(() -> {
            try {
                // Who sits where is looked up on the pages' side: behind the record it would miss members and files.
                if (!shown.getAsBoolean()) {
                    job.failed(BEHIND);
                    return;
                }
                steps.run();
                job.end(end);
            } catch (RuntimeException e) {
                // The message of an exception may quote a row with a name in it: only what broke, and where.
                StackTraceElement[] trace = e.getStackTrace();
                LOG.error(
                        "A reorganisation broke off: {} at {}",
                        e.getClass().getName(),
                        trace.length == 0 ? "?" : trace[0]);
                job.failed(BROKEN);
            }
        });
    }

    @Override
    public void forget(String reorganisation, Asker asker) {
        checked(reorganisation, asker);
        jobs.computeIfPresent(reorganisation, (any, job) -> job.job().phase().working() ? job : null);
    }

    @Override
    public void follow(String reorganisation, Consumer<Job> told) {
        Optional.ofNullable(jobs.get(reorganisation)).ifPresent(job -> job.follow(told));
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
