package socai.search;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import socai.membership.read.search.AgeBand;
import socai.membership.read.search.PeopleSearch.Facet;
import socai.membership.read.search.Urgency;
import socai.membership.read.search.Wanted;

/** What was chosen by one group, in the numbers of one segment, and what was counted there. */
final class Choice {

    private final String[] names;
    private final boolean @Nullable [] chosen;
    final long[] counts;

    private Choice(String[] names, @Nullable Set<String> wanted) {
        this.names = names;
        this.counts = new long[names.length];
        if (wanted == null || wanted.isEmpty()) {
            this.chosen = null;
        } else {
            this.chosen = new boolean[names.length];
            for (int i = 0; i < names.length; i++) {
                chosen[i] = wanted.contains(names[i]);
            }
        }
    }

    static Map<Facet, Choice> all(Columns columns, Columns.Branches branches, Wanted wanted) {
        Map<Facet, Choice> all = new EnumMap<>(Facet.class);
        all.put(Facet.BRANCH, new Choice(branches.names(), wanted.chosen().get(Facet.BRANCH)));
        all.put(
                Facet.STATUS,
                new Choice(columns.status.values(), wanted.chosen().get(Facet.STATUS)));
        all.put(Facet.STAGE, new Choice(columns.stage.values(), wanted.chosen().get(Facet.STAGE)));
        all.put(
                Facet.AGE,
                new Choice(
                        names(AgeBand.values().length, i -> AgeBand.values()[i].name()),
                        wanted.chosen().get(Facet.AGE)));
        all.put(
                Facet.LIMIT,
                new Choice(
                        names(Urgency.values().length, i -> Urgency.values()[i].name()),
                        wanted.chosen().get(Facet.LIMIT)));
        return all;
    }

    private static String[] names(int count, IntFunction<String> name) {
        String[] names = new String[count];
        for (int i = 0; i < count; i++) {
            names[i] = name.apply(i);
        }
        return names;
    }

    /** Nothing was chosen, or this value was. */
    boolean fits(int value) {
        return chosen == null || value >= 0 && chosen[value];
    }

    void count(int value, int people) {
        if (value >= 0) {
            counts[value] += people;
        }
    }

    void addTo(Map<String, Long> all) {
        for (int i = 0; i < names.length; i++) {
            if (counts[i] > 0) {
                all.merge(names[i], counts[i], Long::sum);
            }
        }
    }
}
