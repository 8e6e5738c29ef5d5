package socai.membership.read.movement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The parts from which the questions to the read model are made. */
final class Text {

    /**
     * {@code place}: which organisation lies in which part of the one asked about, from when until when. The organisation
     * itself is a part too, for those who sit in it directly. What was dissolved stays where it lay and goes wherever
     * that goes. {@code moves}: the changes with the day by which they are counted; what an organisation had before it
     * stood anywhere counts from its first day. {@code shifts}: organisations that came to a part or left it.
     */
    private static final String HEAD = """
            with recursive place as (
              select r.descendant as org_id, r.ancestor as branch, r.valid_from as f, 'infinity'::date as u
              from {Organisation}.closure r where r.ancestor = ? and r.depth = 0
              union all
              select x.org_id, x.branch, x.f, x.u from (
                select b.descendant as org_id, b.ancestor as branch, greatest(b.valid_from, k.valid_from) as f,
                  least(coalesce(case when b.at_end and b.depth = 0 then null else b.valid_to end, 'infinity'),
                        coalesce(case when k.at_end then null else k.valid_to end, 'infinity')) as u
                from {Organisation}.closure k join {Organisation}.closure b on b.ancestor = k.descendant
                where k.ancestor = ? and k.depth = 1) x where x.f < x.u
              union all
              select o.id, p.branch, greatest(p.f, o.valid_to), p.u
              from place p join {Organisation}.organisation o on o.parent = p.org_id and o.valid_to < p.u
              where o.parent <> ?
            ), moves as not materialized (
              select c.*, greatest(c.$day, o.valid_from) as d
              from {Movement}.change c join {Organisation}.organisation o on o.id = c.org_id
            ), shifts as not materialized (
              select e.org_id, e.branch, e.d, e.arrived, exists (select 1 from place s where s.org_id = e.org_id
                  and case when e.arrived then s.u = e.d else s.f = e.d end) as inside
              from (select p.org_id, p.branch, p.f as d, true as arrived
                    from place p join {Organisation}.organisation o on o.id = p.org_id and p.f > o.valid_from
                    union all
                    select p.org_id, p.branch, p.u, false from place p where p.u < 'infinity') e
              where e.d between ? and ? and not exists (select 1 from place s where s.org_id = e.org_id
                  and s.branch = e.branch and case when e.arrived then s.u = e.d else s.f = e.d end)
            )
            """;

    /** Changes of the period, each in the part in which the tree of its day has it, and where its other end lies. */
    static final String FLOWS = """
             from moves m join place p on p.org_id = m.org_id and p.f <= m.d and p.u > m.d
            left join place q on q.org_id = m.other_org and q.f <= m.d and q.u > m.d
            where m.d between ? and ?""";

    static final String FAR_END =
            "case when q.branch is null then 'OUTSIDE' when q.branch = p.branch then 'WITHIN' else 'BETWEEN' end";

    /** Who was in each part at the end of a day: each change by itself. */
    static final String STOCK =
            " from moves m join place p on p.org_id = m.org_id and p.f <= ? and p.u > ? where m.d <= ?";

    /**
     * How many were in each part at the end of a day. Added up by organisation first: joining each change with its part
     * took most of the time of a question about a whole country.
     */
    static final String STOCK_SUMS = """
             from (select c.org_id, sum(c.official) as official, sum(c.probationary) as probationary
                   from moves c where c.d <= ? group by c.org_id) m
            join place p on p.org_id = m.org_id and p.f <= ? and p.u > ?""";

    /** What organisations had on the evening before they came or went. */
    static final String SHIFTS = " from shifts e join moves m on m.org_id = e.org_id and m.d < e.d";

    private static final String MONTH = "(extract(year from $d) * 12 + extract(month from $d) - 1)::int";

    private final String root;
    private final Period period;

    Text(String root, Period period) {
        this.root = root;
        this.period = period;
    }

    String of(String question) {
        return (HEAD + question)
                .replace("$late", late())
                .replace("$day", period.basis() == Period.Basis.EFFECTIVE ? "effective_on" : "recorded_on");
    }

    static String month(String day) {
        return MONTH.replace("$d", day);
    }

    /** What the head binds, then the rest. */
    Object[] values(Object... more) {
        List<Object> values = new ArrayList<>(List.of(root, root, root, period.from(), period.to()));
        values.addAll(Arrays.asList(more));
        return values.toArray();
    }

    /** Dates of ours, written by the language itself: nothing of what was asked stands in them. */
    private String late() {
        return period.basis() == Period.Basis.EFFECTIVE
                ? "(m.known_on > date '" + period.to() + "')"
                : "(m.effective_on < date '" + period.from() + "')";
    }
}
