package socai.search.elastic;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.ArrayList;
import java.util.List;

/** Pages beyond the server's window: one walks there from the beginning, over the index as it is at one moment. */
final class FarPages {

    private static final int STEP = 10_000;
    private static final String KEPT = "1m";

    private final Server server;

    FarPages(Server server) {
        this.server = server;
    }

    /** The ids from there until there; none when that is nothing. */
    List<String> page(Query question, Query after, long from, long until) {
        List<String> ids = new ArrayList<>();
        if (from >= until) {
            return ids;
        }
        String moment = server.ask(client -> client.openPointInTime(
                        o -> o.index(server.settings().people()).keepAlive(t -> t.time(KEPT)))
                .id());
        try {
            List<FieldValue> last = List.of();
            for (long at = 0; at < until; at += STEP) {
                int size = Math.toIntExact(Math.min(STEP, until - at));
                List<Hit<Void>> hits = step(question, after, moment, last, size);
                if (hits.isEmpty()) {
                    return ids;
                }
                hits.stream().skip(Math.clamp(from - at, 0, hits.size())).forEach(hit -> ids.add(hit.id()));
                last = hits.getLast().sort();
            }
            return ids;
        } finally {
            server.ask(client -> client.closePointInTime(c -> c.id(moment)));
        }
    }

    private List<Hit<Void>> step(Query question, Query after, String moment, List<FieldValue> last, int size) {
        SearchResponse<Void> response = server.ask(client -> client.search(
                s -> {
                    s.pit(p -> p.id(moment).keepAlive(t -> t.time(KEPT)))
                            .source(source -> source.fetch(false))
                            .trackTotalHits(t -> t.enabled(false))
                            .query(question)
                            .postFilter(after)
                            .sort(ElasticSearch.BEST_FIRST)
                            .size(size);
                    return last.isEmpty() ? s : s.searchAfter(last);
                },
                Void.class));
        return response.hits().hits();
    }
}
