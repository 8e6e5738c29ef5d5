package socai.search.elastic;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import socai.membership.read.search.AgeBand;
import socai.membership.read.search.PeopleSearch.Facet;
import socai.membership.read.search.Urgency;
import socai.membership.read.search.Wanted;

/** What one can choose by, counted by the server: values that stand in a field, and those that are worked out. */
final class Groups {

    /** More organisations than any tree has. */
    private static final int MOST = 60_000;

    private static final Map<Facet, String> FIELDS = Map.of(
            Facet.BRANCH, Fields.ORGANISATION,
            Facet.STATUS, Fields.STATUS,
            Facet.STAGE, Fields.STAGE);

    private final Wanted wanted;
    private final Narrowing narrowing;

    Groups(Wanted wanted, Narrowing narrowing) {
        this.wanted = wanted;
        this.narrowing = narrowing;
    }

    Map<String, Aggregation> asked() {
        Map<String, Aggregation> asked = new HashMap<>();
        FIELDS.forEach((facet, field) -> asked.put(
                facet.name(),
                Aggregation.of(a -> a.filter(narrowing.chosenBut(facet))
                        .aggregations("of", of -> of.terms(t -> t.field(field).size(MOST))))));
        Arrays.stream(AgeBand.values())
                .forEach(band -> asked.put(name(Facet.AGE, band), counted(Facet.AGE, narrowing.age(band))));
        Arrays.stream(Urgency.values())
                .forEach(one -> asked.put(name(Facet.LIMIT, one), counted(Facet.LIMIT, narrowing.limit(one))));
        return asked;
    }

    private Aggregation counted(Facet facet, Query value) {
        return Aggregation.of(a -> a.filter(f -> f.bool(b -> b.filter(narrowing.chosenBut(facet), value))));
    }

    private static String name(Facet facet, Enum<?> value) {
        return facet.name() + "." + value.name();
    }

    Map<Facet, Map<String, Long>> counted(SearchResponse<Void> response) {
        Map<Facet, Map<String, Long>> counts = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            counts.put(facet, new HashMap<>());
        }
        response.aggregations().forEach((name, answer) -> {
            String[] parts = name.split("\\.", 2);
            Facet facet = Facet.valueOf(parts[0]);
            Map<String, Long> into = java.util.Objects.requireNonNull(counts.get(facet));
            if (parts.length == 2) {
                add(into, parts[1], answer.filter().docCount());
            } else {
                Aggregate values = java.util.Objects.requireNonNull(
                        answer.filter().aggregations().get("of"));
                values.sterms()
                        .buckets()
                        .array()
                        .forEach(bucket -> add(into, value(facet, bucket.key().stringValue()), bucket.docCount()));
            }
        });
        return counts;
    }

    private String value(Facet facet, String found) {
        return facet == Facet.BRANCH
                ? java.util.Objects.requireNonNull(wanted.remit().branchOf().get(found))
                : found;
    }

    private static void add(Map<String, Long> counts, String value, long people) {
        if (people > 0) {
            counts.merge(value, people, Long::sum);
        }
    }
}
