package socai.web.pages.reorganising;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import socai.spine.Text;
import socai.spine.read.Asker;
import socai.web.pages.importing.ImportDesk.Unusable;

/** Where a reorganisation is carried out, in the name of whoever set it going. */
public interface ReorganisationDesk {

    /** Whether this office may carry it out. */
    boolean may(String reorganisation, Asker asker);

    /** What was done or rehearsed here last; empty when nothing was, or the system was started anew since. */
    Optional<Job> find(String reorganisation);

    /**
     * Takes a list in and rehearses it: every row is judged and nothing is written.
     *
     * @throws Unusable when it is no list that can be read
     */
    void give(String reorganisation, String name, InputStream list, Asker asker);

    /** Rehearses without a list: all members go to the cell that the decision names. */
    void rehearse(String reorganisation, Asker asker);

    /** Carries it out: organisations below, the good rows of the list, whoever is left, files, and the end. */
    void run(String reorganisation, Asker asker);

    /** Puts the list aside. */
    void forget(String reorganisation, Asker asker);

    /** Is told the state now and at each change, until it throws. */
    void follow(String reorganisation, Consumer<Job> told);

    /** How far it is. */
    enum Phase {
        REHEARSING,
        REHEARSED,
        RUNNING,
        DONE,
        FAILED;

        public boolean working() {
            return this == REHEARSING || this == RUNNING;
        }
    }

    /**
     * @param list     name of the list; empty without one
     * @param faults   the first bad rows
     * @param left     why it is not completed after the run
     * @param whole    the run completed it, whether or not the pages show so yet
     */
    record Job(
            Phase phase,
            String list,
            Count count,
            List<Fault> faults,
            List<Text> left,
            boolean whole,
            Optional<Text> failure) {}

    /**
     * @param before rows whose member sits there already
     * @param taken  organisations taken over whole
     * @param files  files carried over one by one
     */
    record Count(long done, long total, long moved, long before, long refused, long taken, long files) {}

    /** A row that moves nobody. */
    record Fault(int row, String column, Text reason) {}
}
