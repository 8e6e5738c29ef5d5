package socai.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import socai.membership.read.search.AgeBand;
import socai.membership.read.search.PeopleSearch.Facet;
import socai.membership.read.search.Urgency;
import socai.membership.read.search.Wanted;
import socai.spine.time.Deadline;

/**
 * What the people of one segment are on one day besides where they belong: few combinations of status, stage, age and
 * limit, each with a number, so that counting all groups for a hit is counting one number.
 */
final class Traits {

    /** The groups that make a combination, in the order of the values in it. */
    static final List<Facet> FACETS = List.of(Facet.STATUS, Facet.STAGE, Facet.AGE, Facet.LIMIT);

    /** By entry, the number of its combination. */
    final int[] of;

    /** By number, the value of each of {@link #FACETS}; {@link Columns#NONE} for none. */
    final int[][] combinations;

    private final LocalDate day;
    private final Function<Deadline, Urgency> urgency;

    private Traits(Columns columns, LocalDate day, Function<Deadline, Urgency> urgency) {
        this.day = day;
        this.urgency = urgency;
        int[] bandStarts = starts(day);
        int[] urgencies = new int[columns.limitValues.length];
        for (int i = 0; i < urgencies.length; i++) {
            urgencies[i] = urgency.apply(columns.limitValues[i]).ordinal();
        }
        this.of = new int[columns.birth.length];
        Map<List<Integer>, Integer> numbers = new HashMap<>();
        List<int[]> found = new ArrayList<>();
        for (int doc = 0; doc < of.length; doc++) {
            int status = columns.status.of()[doc];
            int stage = columns.stage.of()[doc];
            int age = band(columns.birth[doc], bandStarts);
            int limit = worst(columns.limits[doc], urgencies);
            of[doc] = numbers.computeIfAbsent(List.of(status, stage, age, limit), any -> {
                found.add(new int[] {status, stage, age, limit});
                return found.size() - 1;
            });
        }
        this.combinations = found.toArray(int[][]::new);
    }

    /** These, when they were worked out for this day and calendar, else new ones. */
    static Traits of(@Nullable Traits known, Columns columns, Wanted wanted) {
        return known != null && known.urgency == wanted.urgency() && known.day.equals(wanted.today())
                ? known
                : new Traits(columns, wanted.today(), wanted.urgency());
    }

    private static int[] starts(LocalDate today) {
        AgeBand[] bands = AgeBand.values();
        int[] starts = new int[bands.length];
        for (int i = 0; i < bands.length; i++) {
            starts[i] = Math.toIntExact(bands[i].first(today).toEpochDay());
        }
        return starts;
    }

    private static int band(int birth, int[] starts) {
        if (birth != Columns.NO_DAY) {
            for (int i = 0; i < starts.length; i++) {
                if (birth >= starts[i]) {
                    return i;
                }
            }
        }
        return Columns.NONE;
    }

    /** The worst of them. */
    private static int worst(int @Nullable [] limits, int[] urgencies) {
        int worst = Columns.NONE;
        if (limits != null) {
            for (int one : limits) {
                worst = worst < 0 ? urgencies[one] : Math.min(worst, urgencies[one]);
            }
        }
        return worst;
    }

    static {
        if (Urgency.LATE.ordinal() != 0) {
            throw new IllegalStateException("the worst urgency is the first");
        }
    }
}
