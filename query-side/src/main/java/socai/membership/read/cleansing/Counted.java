package socai.membership.read.cleansing;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import socai.membership.read.cleansing.GetCleansing.Score;
import socai.spine.read.Conditions;
import socai.spine.read.ReadStore;
import socai.spine.read.Row;

/**
 * The records of a tree, counted by organisation and by fault.
 *
 * @param byOrganisation those that hold living records
 * @param byRule         how many records have the fault; absent: none
 */
record Counted(Map<String, Score> byOrganisation, Map<RecordRule, Integer> byRule) {

    private static final String RECORDS = "select m.org_id, count(*) as n from {Member}.membership m";

    /** A record that has two faults is one record of its organisation and one of each fault. */
    private static final String FAULTY = " f group by grouping sets ((f.rule), (f.org_id))";

    static Counted of(ReadStore store, PublishedRules rules, OpenFaults faults) {
        Map<String, Score> scores = new HashMap<>();
        Map<RecordRule, Integer> counts = new EnumMap<>(RecordRule.class);
        Conditions living = faults.living();
        Row.of(store.ask(RECORDS + living.where() + " group by m.org_id", living.values()))
                .forEach(row -> scores.put(row.text("org_id"), new Score(row.integer("n"), row.integer("n"))));
        ask(
                store,
                "select f.rule, count(*) as n from ",
                faults.by(rules.all(false)),
                " f group by f.rule",
                row -> counts.put(RecordRule.valueOf(row.text("rule")), row.integer("n")));
        ask(
                store,
                "select f.rule, f.org_id, count(distinct f.membership) as n from ",
                faults.by(rules.all(true)),
                FAULTY,
                row -> {
                    if (row.optional("rule").isPresent()) {
                        counts.put(RecordRule.valueOf(row.text("rule")), row.integer("n"));
                    } else {
                        scores.computeIfPresent(
                                row.text("org_id"),
                                (organisation, score) -> new Score(score.total(), score.clean() - row.integer("n")));
                    }
                });
        return new Counted(scores, counts);
    }

    private static void ask(ReadStore store, String before, OpenFaults.Part part, String after, Consumer<Row> each) {
        Row.of(store.ask(before + part.text() + after, part.values().toArray())).forEach(each);
    }
}
