package socai.membership.read.search;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import socai.spine.read.ReadStore;
import socai.spine.read.Row;

/**
 * Which organisations lie below one, through the closure. What was read is kept for some seconds: the tree changes
 * seldom, and an index can keep what it worked out for it.
 */
public final class Remits {

    private static final String BELOW = "select c.descendant, coalesce(b.ancestor, c.descendant) as branch"
            + " from {Organisation}.closure c"
            + " left join {Organisation}.closure b on b.descendant = c.descendant and b.depth = c.depth - 1"
            + " and b.valid_from <= ? and (b.valid_to is null or b.valid_to > ? or b.at_end)"
            + " and exists (select 1 from {Organisation}.closure up where up.ancestor = c.ancestor"
            + " and up.descendant = b.ancestor and up.depth = 1 and up.valid_from <= ?"
            + " and (up.valid_to is null or up.valid_to > ? or up.at_end))"
            + " where c.ancestor = ? and c.valid_from <= ? and (c.valid_to is null or c.valid_to > ? or c.at_end)";

    private static final int KEPT = 500;

    /** Counts seconds, from whenever. */
    @FunctionalInterface
    public interface Ticks {
        long seconds();
    }

    private record Kept(long until, LocalDate day, Remit remit) {}

    private final ReadStore store;
    private final Ticks ticks;
    private final long seconds;
    private final Map<String, Kept> kept = new LinkedHashMap<>();

    /** @param seconds how long what was read is taken for true */
    public Remits(ReadStore store, Ticks ticks, long seconds) {
        this.store = store;
        this.ticks = ticks;
        this.seconds = seconds;
    }

    Remit of(String organisation, LocalDate day) {
        synchronized (kept) {
            Kept known = kept.get(organisation);
            if (known != null && known.until() > ticks.seconds() && known.day().equals(day)) {
                return known.remit();
            }
        }
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
        Map<String, String> branchOf = new HashMap<>();
        Row.of(store.ask(BELOW, day, day, day, day, organisation, day, day))
                .forEach(row -> branchOf.merge(
                        row.text("descendant"),
                        row.text("branch"),
                        (one, other) -> one.equals(row.text("descendant")) ? other : one));
        branchOf.put(organisation, organisation);
        return new Remit(branchOf);
    }
}
