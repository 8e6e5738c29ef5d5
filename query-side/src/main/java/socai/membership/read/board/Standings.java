package socai.membership.read.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import socai.membership.read.search.Remit;
import socai.spine.read.ReadStore;
import socai.spine.read.Row;

/** Everybody on the way within a remit, one by one: who they are, where they stand, and the limit that presses most. */
final class Standings {

    private static final String FILES = """
            select d.dossier, d.kind, d.stage, d.person, d.org_id from {Dossier}.dossier d
            where (d.closed is null or d.closed = false)""";

    private static final String ON_PROBATION = """
            select m.membership as dossier, m.person, m.org_id from {Member}.membership m
            where m.closed_on is null and m.standing = 'PROBATIONARY'""";

    private static final String LIMITS = """
            select k.* from {Due}.clock k where k.ended_on is null""";

    private static final String REFUSED = """
            select d.org_id, count(*) as amount from {Decision}.decision d
            where d.accepted = false and d.business_date >= ? and d.business_date < ?""";

    private static final String ADMITTED = """
            select d.org_id, extract(month from d.ceremony_on)::int as month, count(*) as amount
            from {Dossier}.dossier d where d.ceremony_on >= ? and d.ceremony_on < ?""";

    /**
     * Above this the whole table is asked and what lies outside is passed over: a remit of so many organisations is most
     * of an installation, and a list of thousands of ids costs more than it saves.
     */
    private static final int FEW = 500;

    /** One person at a station. */
    record Standing(
            String dossier, String person, String organisation, String branch, Station station, Optional<Limit> limit) {

        boolean late() {
            return limit.filter(Limit::late).isPresent();
        }
    }

    private final ReadStore store;
    private final Remit remit;

    Standings(ReadStore store, Remit remit) {
        this.store = store;
        this.remit = remit;
    }

    private List<Row> ask(String sql, String organisation, String group, Object... values) {
        if (remit.branchOf().size() > FEW) {
            return Row.of(store.ask(sql + group, values)).stream()
                    .filter(row -> row.optional("org_id").filter(remit::covers).isPresent())
                    .toList();
        }
        List<Object> all = new ArrayList<>(List.of(values));
        all.add(List.copyOf(remit.branchOf().keySet()));
        return Row.of(store.ask(sql + " and " + organisation + " = any(?)" + group, all.toArray()));
    }

    /** Attempts that a rule refused from one day until before another, by branch. */
    Map<String, Integer> refused(LocalDate from, LocalDate until) {
        Map<String, Integer> refused = new HashMap<>();
        ask(REFUSED, "d.org_id", " group by d.org_id", from, until)
                .forEach(row -> refused.merge(branch(row), row.integer("amount"), Integer::sum));
        return refused;
    }

    /** Admissions of each month of the year that begins there. */
    int[] admitted(LocalDate from) {
        int[] months = new int[12];
        ask(ADMITTED, "d.org_id", " group by 1, 2", from, from.plusYears(1))
                .forEach(row -> months[row.integer("month") - 1] += row.integer("amount"));
        return months;
    }

    /** Whoever has an open file of recognition stands there and not on probation. */
    List<Standing> all(Limits reading) {
        Map<String, Limit> limits = new HashMap<>();
        ask(LIMITS, "k.org_id", "").stream()
                .map(reading::of)
                .forEach(limit -> limits.merge(limit.dossier(), limit, Limit::sooner));
        List<Standing> all = new ArrayList<>();
        Set<String> inRecognition = new HashSet<>();
        for (Row row : ask(FILES, "d.org_id", "")) {
            Station.of(row.text("kind"), row.text("stage"))
                    .ifPresent(station -> all.add(standing(row, station, limits)));
            if (row.text("kind").equals("RECOGNITION")) {
                inRecognition.add(row.text("person"));
            }
        }
        ask(ON_PROBATION, "m.org_id", "").stream()
                .filter(row -> !inRecognition.contains(row.text("person")))
                .forEach(row -> all.add(standing(row, Station.PROBATION, limits)));
        return all;
    }

    private String branch(Row row) {
        return java.util.Objects.requireNonNull(remit.branchOf().get(row.text("org_id")));
    }

    private Standing standing(Row row, Station station, Map<String, Limit> limits) {
        return new Standing(
                row.text("dossier"),
                row.text("person"),
                row.text("org_id"),
                branch(row),
                station,
                Optional.ofNullable(limits.get(row.text("dossier"))));
    }
}
