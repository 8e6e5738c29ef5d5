package socai.search;

import java.time.LocalDate;
import java.util.Map;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;
import socai.membership.read.search.AgeBand;
import socai.membership.read.search.PeopleSearch.Facet;
import socai.membership.read.search.Urgency;
import socai.membership.read.search.Wanted;

/**
 * Takes the entries of one segment one by one: who is within the remit and fits what was chosen is kept in its rank.
 * Who fits all but one group is counted for that group, so that each group shows what choosing otherwise would bring.
 */
final class Sieve {

    private final Columns columns;
    private final int[] branchOf;
    private final @Nullable Bits live;
    private final Choice branch;
    private final Choice status;
    private final Choice stage;
    private final Choice age;
    private final Choice limit;
    private final Map<Facet, Choice> choices;
    private final int[] bandStarts;
    private final byte[] urgencies;
    private final Bits[] ranks;
    final DocList[] found;

    /** @param ranks from best to worst; who is in none of them comes last */
    Sieve(Columns columns, @Nullable Bits live, Wanted wanted, Bits[] ranks) {
        this.columns = columns;
        this.live = live;
        Columns.Branches branches = columns.branches(wanted.remit());
        this.branchOf = branches.of();
        this.choices = Choice.all(columns, branches, wanted);
        this.branch = choice(Facet.BRANCH);
        this.status = choice(Facet.STATUS);
        this.stage = choice(Facet.STAGE);
        this.age = choice(Facet.AGE);
        this.limit = choice(Facet.LIMIT);
        this.bandStarts = starts(wanted.today());
        this.urgencies = new byte[columns.limitValues.length];
        for (int i = 0; i < urgencies.length; i++) {
            urgencies[i] = (byte) wanted.urgency().apply(columns.limitValues[i]).ordinal();
        }
        this.ranks = ranks;
        this.found = new DocList[ranks.length + 1];
        for (int i = 0; i < found.length; i++) {
            found[i] = new DocList(wanted.offset() + wanted.size());
        }
    }

    private Choice choice(Facet facet) {
        return java.util.Objects.requireNonNull(choices.get(facet));
    }

    private static int[] starts(LocalDate today) {
        AgeBand[] bands = AgeBand.values();
        int[] starts = new int[bands.length];
        for (int i = 0; i < bands.length; i++) {
            starts[i] = Math.toIntExact(bands[i].first(today).toEpochDay());
        }
        return starts;
    }

    void take(int doc) {
        int organisation = columns.organisation.of()[doc];
        if (organisation < 0 || branchOf[organisation] < 0 || live != null && !live.get(doc)) {
            return;
        }
        int inBranch = branchOf[organisation];
        int hasStatus = columns.status.of()[doc];
        int atStage = columns.stage.of()[doc];
        int hasAge = band(columns.birth[doc]);
        int hasLimit = urgency(columns.limits[doc]);
        int misses = (branch.fits(inBranch) ? 0 : 1)
                | (status.fits(hasStatus) ? 0 : 2)
                | (stage.fits(atStage) ? 0 : 4)
                | (age.fits(hasAge) ? 0 : 8)
                | (limit.fits(hasLimit) ? 0 : 16);
        if ((misses & ~1) == 0) {
            branch.count(inBranch);
        }
        if ((misses & ~2) == 0) {
            status.count(hasStatus);
        }
        if ((misses & ~4) == 0) {
            stage.count(atStage);
        }
        if ((misses & ~8) == 0) {
            age.count(hasAge);
        }
        if ((misses & ~16) == 0) {
            limit.count(hasLimit);
        }
        if (misses == 0) {
            found[rank(doc)].add(doc);
        }
    }

    private int rank(int doc) {
        for (int i = 0; i < ranks.length; i++) {
            if (ranks[i].get(doc)) {
                return i;
            }
        }
        return ranks.length;
    }

    private int band(int birth) {
        if (birth != Columns.NO_DAY) {
            for (int i = 0; i < bandStarts.length; i++) {
                if (birth >= bandStarts[i]) {
                    return i;
                }
            }
        }
        return Columns.NONE;
    }

    /** The worst of them. */
    private int urgency(int @Nullable [] limits) {
        int worst = Columns.NONE;
        if (limits != null) {
            for (int one : limits) {
                worst = worst < 0 ? urgencies[one] : Math.min(worst, urgencies[one]);
            }
        }
        return worst;
    }

    void addCounts(Map<Facet, Map<String, Long>> facets) {
        choices.forEach((facet, choice) -> choice.addTo(java.util.Objects.requireNonNull(facets.get(facet))));
    }

    static {
        if (Urgency.LATE.ordinal() != 0) {
            throw new IllegalStateException("the worst urgency is the first");
        }
    }
}
