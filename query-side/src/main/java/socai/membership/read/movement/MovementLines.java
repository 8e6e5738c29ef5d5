package socai.membership.read.movement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import socai.membership.events.Standing;
import socai.spine.OrganisationId;
import socai.spine.read.Asker;
import socai.spine.read.Reach;
import socai.spine.read.ReadStore;
import socai.spine.read.Row;
import socai.spine.read.Shown;

/** The people behind one number, a page at a time. */
final class MovementLines {

    private static final String FAR_END = ", " + Text.FAR_END + " as far_end";

    private static final String CHANGES = "select m.membership, m.sequence, m.side, m.person, m.org_id, m.other_org,"
            + " m.kind, m.standing, m.effective_on, m.recorded_on, m.known_on, m.d" + FAR_END + Text.FLOWS;

    /** A move inside a part is named where it arrived. */
    private static final String ONCE = " and (m.kind <> 'SEAT_WENT' or q.branch is distinct from p.branch)";

    private static final String MEMBERS = "select m.membership, max(m.person) as person, m.org_id,"
            + " case when sum(m.official) > 0 then 'OFFICIAL' else 'PROBATIONARY' end as standing";

    private final ReadStore store;
    private final Reach reach;

    MovementLines(ReadStore store, Reach reach) {
        this.store = store;
        this.reach = reach;
    }

    /** A question with what it binds. */
    private record Asked(String sql, List<Object> values) {}

    int total(ListMovements query) {
        Asked asked = asked(query);
        Text text = new Text(query.organisation().raw(), query.period());
        return Row.of(store.ask(
                        text.of("select count(*)::int as total from (" + asked.sql() + ") x"),
                        text.values(asked.values().toArray())))
                .getFirst()
                .integer("total");
    }

    List<ListMovements.Line> lines(ListMovements query, Asker asker, Shown shown) {
        Asked asked = asked(query);
        Text text = new Text(query.organisation().raw(), query.period());
        List<Object> values = new ArrayList<>(asked.values());
        values.add(query.page().size());
        values.add(query.page().offset());
        String order = listsMembers(query) ? "x.org_id, x.membership" : "x.d, x.membership, x.sequence, x.side";
        List<Row> rows = Row.of(store.ask(
                text.of("select x.* from (" + asked.sql() + ") x order by " + order + " limit ? offset ?"),
                text.values(values.toArray())));
        shown.knowing(rows.stream()
                .flatMap(row -> Stream.of(row.optional("person"), row.optional("org_id"), row.optional("other_org")))
                .flatMap(java.util.Optional::stream)
                .toList());
        return rows.stream().map(row -> line(row, query, asker, shown)).toList();
    }

    private static boolean listsMembers(ListMovements query) {
        return query.movement().filter(one -> one.stock() || one.byTree()).isPresent();
    }

    private static Asked asked(ListMovements query) {
        return query.movement()
                .map(movement -> movement.stock()
                        ? stock(query, movement)
                        : movement.byTree() ? shifts(query, movement) : changes(query))
                .orElseGet(() -> changes(query));
    }

    private static Asked changes(ListMovements query) {
        StringBuilder sql = new StringBuilder(CHANGES);
        List<Object> values =
                new ArrayList<>(List.of(query.period().from(), query.period().to()));
        branch(query, "p.branch", sql, values);
        if (query.movement().isEmpty()) {
            sql.append(ONCE);
        }
        query.movement().ifPresent(movement -> {
            sql.append(" and m.kind = any(?) and (m.kind not like 'SEAT%' or ")
                    .append(Text.FAR_END)
                    .append(" = ?)");
            values.add(movement.kinds());
            values.add(movement.farEnd().name());
        });
        query.standing()
                .ifPresent(standing -> sql.append(" and ").append(sum(standing)).append(" <> 0"));
        if (query.late()) {
            sql.append(" and $late");
        }
        return new Asked(sql.toString(), values);
    }

    private static Asked stock(ListMovements query, Movement movement) {
        LocalDate day = movement == Movement.START
                ? query.period().before()
                : query.period().to();
        StringBuilder sql = new StringBuilder(MEMBERS).append(Text.STOCK);
        List<Object> values = new ArrayList<>(List.of(day, day, day));
        branch(query, "p.branch", sql, values);
        return new Asked(sql.append(members(query)).toString(), values);
    }

    private static Asked shifts(ListMovements query, Movement movement) {
        StringBuilder sql = new StringBuilder(MEMBERS)
                .append(", e.d as effective_on")
                .append(Text.SHIFTS)
                .append(" where e.arrived = ? and e.inside = ?");
        boolean arrived = movement == Movement.JOINED || movement == Movement.SHIFTED_IN;
        List<Object> values = new ArrayList<>(List.of(arrived, movement.farEnd() == FarEnd.BETWEEN));
        branch(query, "e.branch", sql, values);
        return new Asked(
                sql.append(members(query).replace("m.org_id", "m.org_id, e.d")).toString(), values);
    }

    /** Those who sit there: one line for each seat. */
    private static String members(ListMovements query) {
        return " group by m.membership, m.org_id having sum(m.official) + sum(m.probationary) > 0"
                + query.standing()
                        .map(standing -> " and sum(" + sum(standing) + ") > 0")
                        .orElse("");
    }

    private static String sum(Standing standing) {
        return standing == Standing.OFFICIAL ? "m.official" : "m.probationary";
    }

    private static void branch(ListMovements query, String column, StringBuilder sql, List<Object> values) {
        query.branch().map(OrganisationId::raw).ifPresent(branch -> {
            sql.append(" and ").append(column).append(" = ?");
            values.add(branch);
        });
    }

    private ListMovements.Line line(Row row, ListMovements query, Asker asker, Shown shown) {
        Movement movement = row.optional("kind")
                .map(kind -> Movement.of(Change.valueOf(kind), FarEnd.valueOf(row.text("far_end"))))
                .or(query::movement)
                .orElseThrow();
        return new ListMovements.Line(
                row.text("person"),
                shown.name(row.text("person")),
                reach.covers(asker, row.text("person")),
                row.text("membership"),
                shown.of(movement),
                row.optional("standing").map(Standing::valueOf).map(shown::of).orElse(""),
                shown.name(row.text("org_id")),
                row.optional("other_org").map(shown::name),
                row.date("effective_on"),
                row.date("recorded_on"),
                row.date("known_on"));
    }
}
