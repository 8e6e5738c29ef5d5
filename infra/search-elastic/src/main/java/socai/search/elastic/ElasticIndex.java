package socai.search.elastic;

import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import socai.membership.read.search.PeopleIndex;

/** Writes the indices on the server; what is written is found after {@link #reached}. */
public final class ElasticIndex implements PeopleIndex, AutoCloseable {

    /** Documents of one request: some hundred kilobytes. */
    private static final int AT_ONCE = 1_000;

    private final Server server;
    private final ElasticSearch search;

    private ElasticIndex(Server server) {
        this.server = server;
        this.search = new ElasticSearch(server);
    }

    /**
     * Reaches the server and makes the indices where there are none.
     *
     * @throws ElasticBroken when it cannot be reached or refuses
     */
    public static ElasticIndex at(ElasticSettings settings) {
        Server server = new Server(settings);
        try {
            server.ensure();
            return new ElasticIndex(server);
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
    }

    public ElasticSearch search() {
        return search;
    }

    @Override
    public long position() {
        return server.position();
    }

    @Override
    public void put(Collection<Person> people) {
        String index = server.settings().people();
        write(people.stream()
                .map(person -> document(index, person.id(), Fields.person(person)))
                .toList());
    }

    @Override
    public void putOrganisations(Collection<Organisation> organisations) {
        String index = server.settings().organisations();
        write(organisations.stream()
                .map(one -> document(index, one.id(), Fields.organisation(one)))
                .toList());
    }

    private static BulkOperation document(String index, String id, Map<String, Object> fields) {
        return BulkOperation.of(o -> o.index(i -> i.index(index).id(id).document(fields)));
    }

    private void write(List<BulkOperation> all) {
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            server.write(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
        }
    }

    /**
     * Whoever is erased is removed and the segments are written anew without them. What the server keeps beside its
     * segments (its log of changes, snapshots that somebody makes) lies outside: how long is a setting of the server.
     */
    @Override
    public void remove(Collection<String> people, boolean erased) {
        String index = server.settings().people();
        List<BulkOperation> changes = new ArrayList<>();
        for (String person : people) {
            changes.add(BulkOperation.of(o -> o.delete(d -> d.index(index).id(person))));
        }
        write(changes);
        if (erased && !people.isEmpty()) {
            server.ask(client -> client.indices().flush(f -> f.index(index).force(true)));
            server.ask(client -> client.indices().forcemerge(f -> f.index(index).onlyExpungeDeletes(true)));
        }
    }

    @Override
    public synchronized void clear() {
        server.reached(-1);
        server.ask(client -> client.indices()
                .delete(d -> d.index(
                                server.settings().people(), server.settings().organisations())
                        .ignoreUnavailable(true)));
        server.ensure();
    }

    @Override
    public synchronized void reached(long now) {
        server.ask(client -> client.indices()
                .refresh(r ->
                        r.index(server.settings().people(), server.settings().organisations())));
        server.reached(now);
    }

    @Override
    public void close() {
        server.close();
    }
}
