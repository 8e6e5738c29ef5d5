package socai.membership.read.search;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import socai.membership.read.search.PeopleSearch.Facet;
import socai.spine.time.Deadline;

/**
 * What is looked for.
 *
 * @param text    words or beginnings of words of a name; empty: everybody
 * @param chosen  by group the values that are wanted; a group that is not named does not matter
 * @param today   the day for which ages are counted
 * @param urgency how a limit stands on that day, by the calendar as published now: no index may keep a last day. The
 *     same function again means the same day and calendar, so that an index may keep what it worked out with it
 * @param offset  so many are passed over
 * @param size    so many are wanted
 */
public record Wanted(
        String text,
        Remit remit,
        Map<Facet, Set<String>> chosen,
        LocalDate today,
        Function<Deadline, Urgency> urgency,
        long offset,
        int size) {}
