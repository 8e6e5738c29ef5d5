package socai.web.pages.importing;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import socai.spine.Text;
import socai.spine.read.Asker;

/** Where lists are handed in and worked on, one after the other. What was handed in is seen by whoever did so. */
public interface ImportDesk {

    /** Whether this office may import: it answers for the whole tree, as a list may name any organisation of it. */
    boolean may(Asker asker);

    /**
     * Takes a list in.
     *
     * @throws Unusable when it is no list that can be read
     */
    Job take(String name, InputStream content, Asker asker);

    Optional<Job> find(String id, Asker asker);

    List<Job> jobs(Asker asker);

    /**
     * Decides every row and writes nothing.
     *
     * @param columns by name of a field the column that holds it
     */
    void rehearse(String id, Map<String, String> columns, Asker asker);

    /** Imports for good what was rehearsed. */
    void run(String id, Asker asker);

    /**
     * Stops the work on a list at its next step, or lets it go on. Other lists wait meanwhile.
     *
     * @param wanted false: go on
     */
    void pause(String id, boolean wanted, Asker asker);

    /** Is told the state now and at each change, until it throws. */
    void follow(String id, Asker asker, Consumer<Job> told);

    /** Removes the list and its report. */
    void remove(String id, Asker asker);

    /** How far a list has come. */
    enum Phase {
        COLUMNS,
        REHEARSING,
        REHEARSED,
        RUNNING,
        DONE;

        public boolean working() {
            return this == REHEARSING || this == RUNNING;
        }
    }

    /**
     * A list at the desk.
     *
     * @param members false for a list of organisations
     * @param preview the first rows
     * @param paused  the work stands still until somebody lets it go on
     * @param pace    how fast it goes; empty until that is known
     * @param failure why the last step did not work
     * @param reasons file with the reason of each bad row
     * @param badRows file with the bad rows as they stood in the list
     */
    record Job(
            String id,
            String name,
            boolean members,
            Phase phase,
            List<String> header,
            List<List<String>> preview,
            List<Field> fields,
            Count count,
            boolean paused,
            Optional<Pace> pace,
            List<Kind> kinds,
            Optional<Text> failure,
            Optional<Path> reasons,
            Optional<Path> badRows) {}

    /** @param column of the list; empty when none holds it */
    record Field(String name, Text label, boolean required, String column) {}

    /** @param before rows that an earlier run took over */
    record Count(long done, long total, long imported, long before, long refused) {}

    /** @param left seconds until the end, as fast as it goes now */
    record Pace(long rowsPerSecond, long left) {}

    /** Rows with the same fault. */
    record Kind(String column, Text reason, String rule, String citation, long rows) {}

    /** The list cannot be taken; says why. */
    final class Unusable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String vi;
        private final String en;

        public Unusable(Text why) {
            super(why.vi() + " / " + why.en());
            this.vi = why.vi();
            this.en = why.en();
        }

        public Text why() {
            return new Text(vi, en);
        }
    }
}
