package socai.search.elastic;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.elasticsearch.ElasticsearchContainer;

/** A server that somebody runs already and named in {@code SOCAI_ELASTICSEARCH_URL}, else one in a container. */
final class ElasticServer implements BeforeAllCallback {

    private static final String IMAGE = "docker.elastic.co/elasticsearch/elasticsearch:9.5.2";
    private static final String GIVEN = System.getenv("SOCAI_ELASTICSEARCH_URL");

    private static ElasticsearchContainer container;

    @Override
    public void beforeAll(ExtensionContext context) {
        if (GIVEN != null || container != null) {
            return;
        }
        assumeTrue(DockerClientFactory.instance().isDockerAvailable(), "skipped: no Docker");
        container = new ElasticsearchContainer(IMAGE).withEnv("xpack.security.enabled", "false");
        container.start();
    }

    static String url() {
        return GIVEN != null ? GIVEN : "http://" + container.getHttpHostAddress();
    }
}
