package socai.membership.read.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import socai.spine.read.ReadStore;
import socai.spine.read.Row;

/**
 * Which organisations lie below one, through the closure. What was read is kept for some seconds: the tree changes
 * seldom, and an index can keep what it worked out for it. After that whoever asks gets it once more while it is read
 * anew beside them, as long as it is not much older; a province of ten thousand cells takes a while to read.
 */
public final class Remits {

    private static final String BRANCHES = "select descendant from {Organisation}.closure"
            + " where ancestor = ? and depth = 1 and valid_from <= ? and (valid_to is null or valid_to > ? or at_end)";

    private static final String BELOW = "select ancestor, descendant from {Organisation}.closure"
            + " where ancestor = any(?) and valid_from <= ? and (valid_to is null or valid_to > ? or at_end)";

    private static final int KEPT = 500;
    private static final int AGED = 6;

    /** Counts seconds, from whenever. */
    @FunctionalInterface
    public interface Ticks {
        long seconds();
    }

    private record Kept(long until, LocalDate day, Remit remit) {}

    private final ReadStore store;
    private final Ticks ticks;
    private final long seconds;
    private final Executor beside;
    private final Map<String, Kept> kept = new LinkedHashMap<>();
    private final Set<String> beingRead = new HashSet<>();

    /**
     * @param seconds how long what was read is taken for true; {@value #AGED} times as long while it is read anew
     * @param beside  where it is read anew
     */
    public Remits(ReadStore store, Ticks ticks, long seconds, Executor beside) {
        this.store = store;
        this.ticks = ticks;
        this.seconds = seconds;
        this.beside = beside;
    }

    /** Those below this organisation on that day, and those that ended below it. */
    public Remit of(String organisation, LocalDate day) {
        Kept known;
        boolean old;
        synchronized (kept) {
            known = kept.get(organisation);
            long now = ticks.seconds();
            if (known == null || !known.day().equals(day) || now >= known.until() + (AGED - 1) * seconds) {
                known = null;
            }
            old = known != null && now >= known.until() && beingRead.add(organisation);
        }
        if (known == null) {
            return anew(organisation, day);
        }
        if (old) {
            beside.execute(() -> refresh(organisation, day));
        }
        return known.remit();
    }

    private void refresh(String organisation, LocalDate day) {
        try {
            anew(organisation, day);
        } finally {
            synchronized (kept) {
                beingRead.remove(organisation);
            }
        }
    }

    private Remit anew(String organisation, LocalDate day) {
        Remit remit = read(organisation, day);
        synchronized (kept) {
            Kept before = kept.get(organisation);
            // The same tree as before stays the same remit, so that nothing is worked out anew for it.
            Remit now = before != null && before.remit().branchOf().equals(remit.branchOf()) ? before.remit() : remit;
            if (kept.size() >= KEPT) {
                kept.remove(kept.keySet().iterator().next());
            }
            kept.put(organisation, new Kept(ticks.seconds() + seconds, day, now));
            return now;
        }
    }

    private Remit read(String organisation, LocalDate day) {
        List<String> branches = Row.of(store.ask(BRANCHES, organisation, day, day)).stream()
                .map(row -> row.text("descendant"))
                .toList();
        List<String> ancestors = new ArrayList<>(branches);
        ancestors.add(organisation);
        Map<String, String> branchOf = new HashMap<>();
        for (Row row : Row.of(store.ask(BELOW, ancestors, day, day))) {
            String branch = row.text("ancestor");
            String descendant = row.text("descendant");
            if (branch.equals(organisation)) {
                branchOf.putIfAbsent(descendant, descendant);
            } else {
                branchOf.put(descendant, branch);
            }
        }
        branchOf.put(organisation, organisation);
        return new Remit(branchOf);
    }
}
