package socai.search.elastic;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.core.search.TotalHits;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import socai.membership.read.search.PeopleSearch;
import socai.membership.read.search.Remit;
import socai.membership.read.search.Wanted;
import socai.search.NameWords;

/** Answers from the indices on the server as they were refreshed last. */
public final class ElasticSearch implements PeopleSearch {

    /** So far a page may lie from the beginning; further ones are reached by walking. */
    private static final int WINDOW = 10_000;

    static final List<SortOptions> BEST_FIRST = List.of(
            SortOptions.of(s -> s.score(score -> score.order(SortOrder.Desc))),
            SortOptions.of(s -> s.field(f -> f.field(Fields.ORDER).order(SortOrder.Asc))));

    private final Server server;
    private final RunningLimits limits;
    private final FarPages far;
    private final Map<Remit, Counted> remits = new WeakHashMap<>();

    /** How many people a remit held when the record was in up to there. */
    private record Counted(long position, long people) {}

    ElasticSearch(Server server) {
        this.server = server;
        this.limits = new RunningLimits(server);
        this.far = new FarPages(server);
    }

    @Override
    public Found find(Wanted wanted) {
        long position = server.position();
        Narrowing narrowing = new Narrowing(wanted, limits.by(wanted.urgency(), position));
        NameWords words = NameWords.of(wanted.text());
        List<Query> scope = List.of(narrowing.remit());
        Query question =
                words.isEmpty() ? Query.of(q -> q.bool(b -> b.filter(scope))) : new NameClauses(words).ranked(scope);
        List<Query> chosen = narrowing.chosen();
        Query after =
                chosen.isEmpty() ? Query.of(q -> q.matchAll(m -> m)) : Query.of(q -> q.bool(b -> b.filter(chosen)));
        Groups groups = new Groups(wanted, narrowing);
        boolean near = wanted.offset() + wanted.size() <= WINDOW;
        SearchResponse<Void> response = server.ask(client -> client.search(
                s -> s.index(server.settings().people())
                        .ignoreUnavailable(true)
                        .source(source -> source.fetch(false))
                        .trackTotalHits(t -> t.enabled(true))
                        .query(question)
                        .postFilter(after)
                        .aggregations(groups.asked())
                        .sort(BEST_FIRST)
                        .from(near ? Math.toIntExact(wanted.offset()) : 0)
                        .size(near ? wanted.size() : 0),
                Void.class));
        TotalHits hits = response.hits().total();
        long total = hits == null ? 0 : hits.value();
        List<String> people = near
                ? response.hits().hits().stream().map(Hit::id).toList()
                : far.page(question, after, wanted.offset(), Math.min(total, wanted.offset() + wanted.size()));
        boolean complete = position >= 0 && server.position() >= 0;
        return new Found(total, inRemit(wanted.remit(), scope, position), complete, people, groups.counted(response));
    }

    private long inRemit(Remit remit, List<Query> scope, long position) {
        synchronized (remits) {
            Counted known = remits.get(remit);
            if (known != null && known.position() == position && position >= 0) {
                return known.people();
            }
        }
        long people =
                server.ask(client -> client.count(c -> c.index(server.settings().people())
                                .ignoreUnavailable(true)
                                .query(q -> q.bool(b -> b.filter(scope))))
                        .count());
        synchronized (remits) {
            remits.put(remit, new Counted(position, people));
        }
        return people;
    }

    @Override
    public List<String> organisations(String text, int most) {
        NameWords words = NameWords.of(text);
        if (words.isEmpty()) {
            return List.of();
        }
        SearchResponse<Void> response = server.ask(client -> client.search(
                s -> s.index(server.settings().organisations())
                        .ignoreUnavailable(true)
                        .source(source -> source.fetch(false))
                        .query(new NameClauses(words).ranked(List.of()))
                        .sort(BEST_FIRST)
                        .size(most),
                Void.class));
        List<String> ids = new ArrayList<>();
        response.hits().hits().forEach(hit -> ids.add(hit.id()));
        return ids;
    }
}
