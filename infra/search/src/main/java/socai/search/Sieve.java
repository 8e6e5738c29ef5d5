package socai.search;

import java.util.Map;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;
import socai.membership.read.search.PeopleSearch.Facet;
import socai.membership.read.search.Wanted;

/**
 * Takes the entries of one segment one by one: who is within the remit and fits what was chosen is kept in its rank, and
 * everybody within the remit is counted by branch and traits. Who fits all but one group counts for that group, so that
 * each group shows what choosing otherwise would bring; that is worked out from the counts, once for all people alike.
 */
final class Sieve {

    private static final int BRANCH = 1;

    private final int[] organisationOf;
    private final int[] branchOf;
    private final @Nullable Bits live;
    private final Traits traits;
    private final Map<Facet, Choice> choices;
    private final Choice branch;
    private final int[] misses;
    private final int[] counts;
    private final byte @Nullable [] ranks;
    final DocList[] found;

    /**
     * @param ranks by entry, the number of ranks after its own; 0 for those who are in none. null when there are none
     * @param rankCount how many there are, besides that of those who are in none
     */
    Sieve(Columns columns, @Nullable Bits live, Wanted wanted, byte @Nullable [] ranks, int rankCount) {
        this.live = live;
        this.ranks = ranks;
        this.organisationOf = columns.organisation.of();
        Columns.Branches branches = columns.branches(wanted.remit());
        this.branchOf = branches.of();
        this.traits = columns.traits(wanted);
        this.choices = Choice.all(columns, branches, wanted);
        this.branch = choice(Facet.BRANCH);
        this.misses = new int[traits.combinations.length];
        for (int i = 0; i < misses.length; i++) {
            for (int group = 0; group < Traits.FACETS.size(); group++) {
                boolean fits = choice(Traits.FACETS.get(group)).fits(traits.combinations[i][group]);
                misses[i] |= fits ? 0 : 2 << group;
            }
        }
        this.counts = new int[branches.names().length * misses.length];
        this.found = new DocList[rankCount + 1];
        for (int i = 0; i < found.length; i++) {
            found[i] = new DocList(wanted.offset() + wanted.size());
        }
    }

    private Choice choice(Facet facet) {
        return java.util.Objects.requireNonNull(choices.get(facet));
    }

    void take(int doc) {
        int organisation = organisationOf[doc];
        if (organisation < 0 || branchOf[organisation] < 0 || live != null && !live.get(doc)) {
            return;
        }
        int inBranch = branchOf[organisation];
        int trait = traits.of[doc];
        counts[inBranch * misses.length + trait]++;
        if (misses[trait] == 0 && branch.fits(inBranch)) {
            found[found.length - 1 - (ranks == null ? 0 : ranks[doc])].add(doc);
        }
    }

    /** Adds what was counted here. */
    void addCounts(Map<Facet, Map<String, Long>> facets) {
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                count(i / misses.length, i % misses.length, counts[i]);
            }
        }
        choices.forEach((facet, choice) -> choice.addTo(java.util.Objects.requireNonNull(facets.get(facet))));
    }

    private void count(int inBranch, int trait, int people) {
        int missed = misses[trait] | (branch.fits(inBranch) ? 0 : BRANCH);
        if ((missed & ~BRANCH) == 0) {
            branch.count(inBranch, people);
        }
        for (int group = 0; group < Traits.FACETS.size(); group++) {
            if ((missed & ~(2 << group)) == 0) {
                choice(Traits.FACETS.get(group)).count(traits.combinations[trait][group], people);
            }
        }
    }
}
