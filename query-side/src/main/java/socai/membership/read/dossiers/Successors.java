package socai.membership.read.dossiers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import socai.spine.read.Conditions;
import socai.spine.read.ReadStore;
import socai.spine.read.Row;

/**
 * Into which organisations others have gone, for showing with whom a file lies; who may act is decided by the ledger.
 *
 * @param into by the one that ended
 */
record Successors(Map<String, String> into) {

    /** How often one merger is followed by the next is not limited by anything; this many were never seen. */
    private static final int LONGEST = 20;

    static Successors of(ReadStore store, Collection<String> organisations) {
        Map<String, String> into = new HashMap<>();
        Set<String> asked = new HashSet<>();
        List<String> wanted = List.copyOf(new HashSet<>(organisations));
        for (int step = 0; step < LONGEST && !wanted.isEmpty(); step++) {
            asked.addAll(wanted);
            Conditions ended = new Conditions().and("r.ended_from is not null").in("r.org_id", wanted);
            List<String> found = new ArrayList<>();
            Row.of(store.ask(
                            "select r.org_id, r.successor from {Reorganisation}.reorganisation r" + ended.where(),
                            ended.values()))
                    .forEach(row -> {
                        into.put(row.text("org_id"), row.text("successor"));
                        found.add(row.text("successor"));
                    });
            wanted = found.stream()
                    .distinct()
                    .filter(one -> !asked.contains(one))
                    .toList();
        }
        return new Successors(Map.copyOf(into));
    }

    /** The organisation and, one after the other, those into which it went. */
    List<String> line(String organisation) {
        List<String> line = new ArrayList<>(List.of(organisation));
        while (into.containsKey(line.getLast()) && line.size() <= LONGEST) {
            line.add(into.get(line.getLast()));
        }
        return line;
    }
}
