package socai.membership.read.cleansing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import socai.spine.read.Conditions;

/**
 * The open faults of the living memberships of an organisation and below it as a question to the tables, one row each
 * with {@code membership}, {@code org_id} and {@code rule}: a tree of a million people is counted where its rows lie.
 * Some are on record; others no single stream tells, as they hang on today's date or on one record beside another.
 */
final class OpenFaults {

    private static final String MEMBERS = " from {Member}.membership m";

    private static final String PEOPLE = MEMBERS + " join {Member}.person p on p.person = m.person";

    private static final String RECORDED =
            "select m.membership, m.org_id, f.rule" + MEMBERS + " join {Cleansing}.fault f on f.stream = ";

    private static final String REVIEWED =
            "not exists (select 1 from {Dossier}.dossier d" + " where d.kind = 'RECOGNITION' and d.person = m.person)";

    private static final String ALIKE = "select x.membership, x.org_id, 'DUPLICATE_SUSPECTED' as rule from ("
            + "select m.membership, m.org_id, count(*) over (partition by p.name_lower, p.birth_date) as alike"
            + PEOPLE;

    /** A part of a question that stands in brackets, with the values bound to it. */
    record Part(String text, List<@Nullable Object> values) {}

    private final PublishedRules rules;
    private final LocalDate day;
    private final String organisation;
    private Optional<List<String>> memberships = Optional.empty();

    OpenFaults(PublishedRules rules, LocalDate day, String organisation) {
        this.rules = rules;
        this.day = day;
        this.organisation = organisation;
    }

    /** Of these memberships alone; what is wrong in them is still judged beside all others. */
    OpenFaults of(List<String> these) {
        memberships = Optional.of(List.copyOf(these));
        return this;
    }

    /** @param asked those that are not published find nothing */
    Part by(Collection<RecordRule> asked) {
        List<String> texts = new ArrayList<>();
        List<@Nullable Object> values = new ArrayList<>();
        Set<RecordRule> published = EnumSet.noneOf(RecordRule.class);
        asked.stream().filter(rules::asks).forEach(published::add);
        recorded(RecordRule.Place.PERSON, "m.person", published, texts, values);
        recorded(RecordRule.Place.MEMBERSHIP, "m.membership", published, texts, values);
        for (RecordRule rule : published) {
            if (rule.place() == RecordRule.Place.TODAY) {
                today(rule, texts, values);
            }
        }
        return texts.isEmpty()
                ? new Part("(select '' as membership, '' as org_id, '' as rule where false)", List.of())
                : new Part("(" + String.join(" union all ", texts) + ")", values);
    }

    /** The living memberships. */
    Conditions living() {
        return new Conditions().and("m.closed_on is null").within("m.org_id", organisation, day);
    }

    private void recorded(
            RecordRule.Place place,
            String stream,
            Set<RecordRule> published,
            List<String> texts,
            List<@Nullable Object> values) {
        List<String> named = published.stream()
                .filter(rule -> rule.place() == place)
                .map(RecordRule::name)
                .toList();
        if (!named.isEmpty()) {
            add(RECORDED + stream, chosen().and("f.until is null").in("f.rule", named), "", texts, values);
        }
    }

    private void today(RecordRule rule, List<String> texts, List<@Nullable Object> values) {
        String named = "select m.membership, m.org_id, '" + rule + "' as rule";
        switch (rule) {
            case CELL_DISSOLVED ->
                add(
                        named + MEMBERS + " join {Organisation}.organisation n on n.id = m.org_id",
                        chosen().and("n.valid_to <= ?", day),
                        "",
                        texts,
                        values);
            case PROBATION_OVERDUE ->
                add(
                        named + MEMBERS,
                        chosen().and("m.standing = 'PROBATIONARY' and m.probation_unit = 'months'")
                                .and(
                                        "(m.probation_start + make_interval(months => coalesce(m.probation_length, 0)))::date < ?",
                                        day)
                                .and(REVIEWED),
                        "",
                        texts,
                        values);
            case ADMITTED_TOO_YOUNG ->
                rules.months(rule)
                        .ifPresent(months -> add(
                                named + PEOPLE,
                                chosen().and(
                                                "(p.birth_date + make_interval(months => ?))::date > m.admission_date",
                                                months),
                                "",
                                texts,
                                values));
            case DUPLICATE_SUSPECTED ->
                add(
                        ALIKE,
                        living().and("p.name_lower is not null and p.birth_date is not null"),
                        ") x where x.alike > 1",
                        texts,
                        values);
            default -> throw new IllegalStateException("nothing tells " + rule + " today");
        }
    }

    private Conditions chosen() {
        Conditions living = living();
        memberships.ifPresent(these -> living.and("m.membership in (select unnest(?))", these));
        return living;
    }

    private static void add(
            String text, Conditions conditions, String end, List<String> texts, List<@Nullable Object> values) {
        texts.add(text + conditions.where() + end);
        for (Object value : conditions.values()) {
            values.add(value);
        }
    }
}
