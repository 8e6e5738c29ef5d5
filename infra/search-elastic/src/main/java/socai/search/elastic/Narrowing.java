package socai.search.elastic;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import socai.membership.read.search.AgeBand;
import socai.membership.read.search.PeopleSearch.Facet;
import socai.membership.read.search.Urgency;
import socai.membership.read.search.Wanted;

/** The remit and what was chosen, as filters. */
final class Narrowing {

    private final Wanted wanted;
    private final Map<Urgency, Set<String>> limits;

    /** @param limits the limits that run, as they are written, by how they stand on the day that is asked for */
    Narrowing(Wanted wanted, Map<Urgency, Set<String>> limits) {
        this.wanted = wanted;
        this.limits = limits;
    }

    Query remit() {
        return oneOf(Fields.ORGANISATION, wanted.remit().branchOf().keySet());
    }

    /** Everything that was chosen. */
    List<Query> chosen() {
        return wanted.chosen().keySet().stream()
                .filter(this::matters)
                .map(this::chosen)
                .toList();
    }

    /** What was chosen by the other groups: each shows what choosing otherwise would bring. */
    Query chosenBut(Facet facet) {
        List<Query> others = wanted.chosen().keySet().stream()
                .filter(other -> other != facet && matters(other))
                .map(this::chosen)
                .toList();
        return others.isEmpty() ? Query.of(q -> q.matchAll(m -> m)) : Query.of(q -> q.bool(b -> b.filter(others)));
    }

    private boolean matters(Facet facet) {
        return !values(facet).isEmpty();
    }

    private Set<String> values(Facet facet) {
        return wanted.chosen().getOrDefault(facet, Set.of());
    }

    private Query chosen(Facet facet) {
        Set<String> values = values(facet);
        return switch (facet) {
            case BRANCH ->
                oneOf(
                        Fields.ORGANISATION,
                        wanted.remit().branchOf().entrySet().stream()
                                .filter(entry -> values.contains(entry.getValue()))
                                .map(Map.Entry::getKey)
                                .toList());
            case STATUS -> oneOf(Fields.STATUS, values);
            case STAGE -> oneOf(Fields.STAGE, values);
            case AGE ->
                any(values.stream().map(value -> age(AgeBand.valueOf(value))).toList());
            case LIMIT ->
                any(values.stream().map(value -> limit(Urgency.valueOf(value))).toList());
        };
    }

    Query age(AgeBand band) {
        return Query.of(q -> q.range(r -> r.number(n -> {
            n.field(Fields.BIRTH).gte((double) band.first(wanted.today()).toEpochDay());
            return band.ordinal() == 0
                    ? n
                    : n.lt((double) AgeBand.values()[band.ordinal() - 1]
                            .first(wanted.today())
                            .toEpochDay());
        })));
    }

    /** Somebody stands as the worst of their limits does. */
    Query limit(Urgency urgency) {
        List<Query> worse = new ArrayList<>();
        for (Urgency other : Urgency.values()) {
            if (other.ordinal() < urgency.ordinal()) {
                worse.add(oneOf(Fields.LIMIT, limits.getOrDefault(other, Set.of())));
            }
        }
        Query own = oneOf(Fields.LIMIT, limits.getOrDefault(urgency, Set.of()));
        return Query.of(q -> q.bool(b -> b.filter(own).mustNot(worse)));
    }

    private static Query any(List<Query> queries) {
        return Query.of(q -> q.bool(b -> b.should(queries).minimumShouldMatch("1")));
    }

    private static Query oneOf(String field, Collection<String> values) {
        List<FieldValue> terms = values.stream().map(FieldValue::of).toList();
        return Query.of(q -> q.terms(t -> t.field(field).terms(v -> v.value(terms))));
    }
}
