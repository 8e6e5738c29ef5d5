package socai.search.elastic;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.aggregations.CompositeAggregate;
import co.elastic.clients.elasticsearch._types.aggregations.CompositeBucket;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import socai.membership.read.search.Urgency;
import socai.search.LimitText;
import socai.spine.time.Deadline;

/** Which limits run for anybody. Asked anew only when the index has moved on; how they stand is told by who asks. */
final class RunningLimits {

    private static final int AT_ONCE = 10_000;

    private record Known(long position, List<String> limits) {}

    private final Server server;
    private volatile @Nullable Known known;

    RunningLimits(Server server) {
        this.server = server;
    }

    Map<Urgency, Set<String>> by(Function<Deadline, Urgency> urgency, long position) {
        Known now = known;
        if (now == null || now.position() != position) {
            now = new Known(position, read());
            known = now;
        }
        Map<Urgency, Set<String>> by = new EnumMap<>(Urgency.class);
        for (String limit : now.limits()) {
            by.computeIfAbsent(urgency.apply(LimitText.read(limit)), any -> new HashSet<>())
                    .add(limit);
        }
        return by;
    }

    private List<String> read() {
        List<String> all = new ArrayList<>();
        Map<String, FieldValue> after = Map.of();
        while (true) {
            Map<String, FieldValue> from = after;
            SearchResponse<Void> response = server.ask(client -> client.search(
                    s -> s.index(server.settings().people())
                            .ignoreUnavailable(true)
                            .size(0)
                            .aggregations(
                                    "limits",
                                    a -> a.composite(c -> {
                                        c.size(AT_ONCE)
                                                .sources(List.of(co.elastic.clients.util.NamedValue.of(
                                                        "limit",
                                                        co.elastic.clients.elasticsearch._types.aggregations
                                                                .CompositeAggregationSource.of(
                                                                source -> source.terms(t -> t.field(Fields.LIMIT))))));
                                        return from.isEmpty() ? c : c.after(from);
                                    })),
                    Void.class));
            CompositeAggregate page = response.aggregations().get("limits") == null
                    ? null
                    : response.aggregations().get("limits").composite();
            if (page == null || page.buckets().array().isEmpty()) {
                return all;
            }
            for (CompositeBucket bucket : page.buckets().array()) {
                all.add(Objects.requireNonNull(bucket.key().get("limit")).stringValue());
            }
            after = page.afterKey();
        }
    }
}
