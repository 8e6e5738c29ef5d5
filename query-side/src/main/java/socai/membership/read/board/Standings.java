package socai.membership.read.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import socai.membership.read.Clock;
import socai.membership.read.ClockReading;
import socai.spine.read.ReadStore;
import socai.spine.read.Row;

/** Everybody on the way within a tree, one by one: who they are, where they stand, and the limit that presses most. */
final class Standings {

    /** The organisations of the tree, each with the one directly below the root that it belongs to. */
    private static final String TREE = """
            with tree as (
              select c.descendant, min(coalesce(k.ancestor, c.descendant)) as branch
              from {Organisation}.closure c
              left join (
                select below.ancestor, below.descendant from {Organisation}.closure top
                join {Organisation}.closure below on below.ancestor = top.descendant
                  and below.valid_from <= ? and (below.valid_to is null or below.valid_to > ? or below.at_end)
                where top.ancestor = ? and top.depth = 1
                  and top.valid_from <= ? and (top.valid_to is null or top.valid_to > ? or top.at_end)
              ) k on k.descendant = c.descendant
              where c.ancestor = ? and c.valid_from <= ? and (c.valid_to is null or c.valid_to > ? or c.at_end)
              group by c.descendant)
            """;

    private static final String FILES = TREE + """
            select d.dossier, d.kind, d.stage, d.person, d.org_id, tree.branch
            from {Dossier}.dossier d join tree on tree.descendant = d.org_id
            where not coalesce(d.closed, false)
            """;

    private static final String ON_PROBATION = TREE + """
            select m.membership as dossier, m.person, m.org_id, tree.branch
            from {Member}.membership m join tree on tree.descendant = m.org_id
            where m.closed_on is null and m.standing = 'PROBATIONARY'
            """;

    private static final String LIMITS = TREE + """
            select k.* from {Due}.clock k join tree on tree.descendant = k.org_id where k.ended_on is null
            """;

    static final String REFUSED = TREE + """
            select tree.branch, count(*) as amount from {Decision}.decision d
            join tree on tree.descendant = d.org_id
            where not d.accepted and d.business_date >= ? and d.business_date < ? group by tree.branch
            """;

    static final String ADMITTED = TREE + """
            select extract(month from d.ceremony_on)::int as month, count(*) as amount
            from {Dossier}.dossier d join tree on tree.descendant = d.org_id
            where d.ceremony_on >= ? and d.ceremony_on < ? group by 1
            """;

    /** One person at a station. */
    record Standing(
            String dossier, String person, String organisation, String branch, Station station, Optional<Clock> clock) {

        boolean late() {
            return clock.filter(limit -> limit.late() > 0).isPresent();
        }
    }

    private final ReadStore store;
    private final String root;
    private final LocalDate day;

    Standings(ReadStore store, String root, LocalDate day) {
        this.store = store;
        this.root = root;
        this.day = day;
    }

    /** Rows of a question that begins with the tree; what it asks besides stands behind. */
    List<Row> ask(String sql, Object... more) {
        List<Object> values = new ArrayList<>(List.of(day, day, root, day, day, root, day, day));
        values.addAll(List.of(more));
        return Row.of(store.ask(sql, values.toArray()));
    }

    /** Whoever has an open file of recognition stands there and not on probation. */
    List<Standing> all(ClockReading reading) {
        Map<String, Clock> limits = new HashMap<>();
        ask(LIMITS).stream()
                .map(reading::read)
                .forEach(clock -> limits.merge(
                        clock.dossier(), clock, (one, other) -> other.lastDay().isBefore(one.lastDay()) ? other : one));
        List<Standing> all = new ArrayList<>();
        java.util.Set<String> inRecognition = new java.util.HashSet<>();
        for (Row row : ask(FILES)) {
            Station.of(row.text("kind"), row.text("stage"))
                    .ifPresent(station -> all.add(standing(row, station, limits)));
            if (row.text("kind").equals("RECOGNITION")) {
                inRecognition.add(row.text("person"));
            }
        }
        ask(ON_PROBATION).stream()
                .filter(row -> !inRecognition.contains(row.text("person")))
                .forEach(row -> all.add(standing(row, Station.PROBATION, limits)));
        return all;
    }

    private static Standing standing(Row row, Station station, Map<String, Clock> limits) {
        return new Standing(
                row.text("dossier"),
                row.text("person"),
                row.text("org_id"),
                row.text("branch"),
                station,
                Optional.ofNullable(limits.get(row.text("dossier"))));
    }
}
