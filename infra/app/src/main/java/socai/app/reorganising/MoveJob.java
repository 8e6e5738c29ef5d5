package socai.app.reorganising;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import socai.membership.events.MoveColumn;
import socai.membership.events.MoveRefusal;
import socai.spine.Text;
import socai.spine.Violation;
import socai.spine.read.Sentences;
import socai.web.pages.reorganising.ReorganisationDesk.Count;
import socai.web.pages.reorganising.ReorganisationDesk.Fault;
import socai.web.pages.reorganising.ReorganisationDesk.Job;
import socai.web.pages.reorganising.ReorganisationDesk.Phase;

/** One reorganisation at the desk and how far it is. */
final class MoveJob {

    /** So many bad rows are told one by one. */
    private static final int FAULTS = 500;

    private static final String REPEATED = "membership.reorganisation-listed-once";
    private static final MoveList.Titles NO_LIST = new MoveList.Titles("", "");

    private final Optional<MoveList> list;
    private Phase phase = Phase.REHEARSING;
    private long done;
    private long total;
    private long moved;
    private long before;
    private long refused;
    private long taken;
    private long files;
    private boolean whole;
    private final List<Fault> faults = new ArrayList<>();
    private final List<Text> left = new ArrayList<>();
    private @Nullable Text failure;
    private final List<Consumer<Job>> followers = new CopyOnWriteArrayList<>();

    MoveJob(Optional<MoveList> list) {
        this.list = list;
    }

    Optional<MoveList> list() {
        return list;
    }

    synchronized boolean begin(Phase next, boolean fresh) {
        if (phase.working() && !fresh) {
            return false;
        }
        phase = next;
        done = 0;
        total = 0;
        moved = 0;
        before = 0;
        refused = 0;
        taken = 0;
        files = 0;
        whole = false;
        faults.clear();
        left.clear();
        failure = null;
        tell();
        return true;
    }

    synchronized void end(Phase next) {
        phase = next;
        tell();
    }

    synchronized void failed(Text why) {
        failure = why;
        phase = Phase.FAILED;
        tell();
    }

    synchronized void total(long rows) {
        total = rows;
        tell();
    }

    synchronized void done(long rows) {
        done += rows;
        tell();
    }

    synchronized void moved(long rows) {
        moved += rows;
    }

    synchronized void before(long rows) {
        before += rows;
    }

    synchronized void refused(long rows) {
        refused += rows;
    }

    synchronized void taken() {
        taken++;
        tell();
    }

    synchronized void file() {
        files++;
    }

    synchronized void whole() {
        whole = true;
    }

    synchronized void repeated(int row, String column) {
        refused++;
        fault(row, column, REPEATED);
    }

    synchronized void refused(MoveRefusal refusal, Optional<MoveList.Titles> titles) {
        MoveList.Titles names = titles.orElse(NO_LIST);
        fault(refusal.row(), refusal.column() == MoveColumn.MEMBER ? names.member() : names.cell(), refusal.ruleId());
    }

    private void fault(int row, String column, String rule) {
        if (faults.size() < FAULTS) {
            Sentences sentences = Sentences.packaged();
            faults.add(new Fault(
                    row,
                    column,
                    new Text(
                            "Không đạt: " + sentences.rule(rule, "vi") + ".",
                            "Not met: " + sentences.rule(rule, "en") + ".")));
        }
    }

    synchronized void left(List<Violation> violations) {
        violations.stream()
                .map(violation -> new Text(MoveWork.said(violation, "vi"), MoveWork.said(violation, "en")))
                .filter(text -> !left.contains(text))
                .forEach(left::add);
    }

    synchronized boolean clean() {
        return refused == 0 && left.isEmpty();
    }

    synchronized Job job() {
        return new Job(
                phase,
                list.map(MoveList::name).orElse(""),
                new Count(done, total, moved, before, refused, taken, files),
                List.copyOf(faults),
                List.copyOf(left),
                whole,
                Optional.ofNullable(failure));
    }

    void follow(Consumer<Job> told) {
        followers.add(told);
        tell();
    }

    private void tell() {
        Job now = job();
        for (Consumer<Job> follower : followers) {
            try {
                follower.accept(now);
            } catch (RuntimeException gone) {
                followers.remove(follower);
            }
        }
    }
}
