package socai.search.elastic;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The server, and up to where the record is in its indices. */
final class Server implements AutoCloseable {

    private static final String POSITION = "position";

    private final ElasticSettings settings;
    private final ElasticsearchClient client;

    Server(ElasticSettings settings) {
        this.settings = settings;
        this.client = ElasticsearchClient.of(builder -> {
            builder.host(settings.url()).jsonMapper(new Jackson3JsonpMapper());
            settings.apiKey().ifPresent(builder::apiKey);
            return builder;
        });
    }

    /** Something asked of the server. */
    @FunctionalInterface
    interface Asking<T> {
        T of(ElasticsearchClient client) throws IOException;
    }

    /** @throws ElasticBroken when it cannot be reached or refuses */
    <T> T ask(Asking<T> asking) {
        try {
            return asking.of(client);
        } catch (IOException | ElasticsearchException e) {
            throw new ElasticBroken(e);
        }
    }

    ElasticSettings settings() {
        return settings;
    }

    /** Makes the indices that are not there. */
    void ensure() {
        ensure(settings.state(), Shape.STATE);
        ensure(settings.people(), Shape.PEOPLE);
        ensure(settings.organisations(), Shape.ORGANISATIONS);
    }

    private void ensure(String name, String shape) {
        boolean there = ask(asked -> asked.indices().exists(e -> e.index(name)).value());
        if (!there) {
            ask(asked -> asked.indices().create(c -> c.index(name).withJson(new StringReader(shape))));
        }
    }

    /** -1 while people are missing, or when the indices are of another make. */
    @SuppressWarnings("unchecked")
    long position() {
        Map<String, Object> state = ask(asked -> Optional.ofNullable(
                        asked.get(g -> g.index(settings.state()).id(POSITION), Map.class)
                                .source())
                .orElse(Map.of()));
        return Shape.MAKE.equals(state.get("make")) && state.get(POSITION) instanceof Number now ? now.longValue() : -1;
    }

    void reached(long position) {
        ask(asked -> asked.index(i -> i.index(settings.state())
                .id(POSITION)
                .document(Map.of(POSITION, position, "make", Shape.MAKE))
                .refresh(Refresh.True)));
    }

    void write(List<BulkOperation> changes) {
        if (changes.isEmpty()) {
            return;
        }
        BulkResponse response = ask(asked -> asked.bulk(b -> b.operations(changes)));
        // Removing somebody who is not there is no failure; the answer says 404 all the same.
        if (response.errors()) {
            response.items().stream()
                    .map(BulkResponseItem::error)
                    .filter(java.util.Objects::nonNull)
                    .findFirst()
                    .ifPresent(error -> {
                        throw new ElasticBroken("the search server did not write: " + error.type());
                    });
        }
    }

    @Override
    public void close() {
        try {
            client.close();
        } catch (IOException e) {
            throw new ElasticBroken(e);
        }
    }
}
