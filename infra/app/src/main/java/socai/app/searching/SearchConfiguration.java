package socai.app.searching;

import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import socai.membership.read.search.PeopleIndex;
import socai.membership.read.search.PeopleSearch;
import socai.search.LuceneIndex;
import socai.search.elastic.ElasticIndex;
import socai.search.elastic.ElasticSettings;
import socai.store.postgres.DataFolder;
import socai.store.readmodel.ReadModels;

/**
 * The search index of this installation: Lucene in the data folder, or Elasticsearch where {@code
 * socai.search.elasticsearch.url} names a server; nothing else makes the program reach out for one.
 */
@Configuration(proxyBeanMethods = false)
class SearchConfiguration {

    private static final String SERVER = "socai.search.elasticsearch.";

    @Bean
    PeopleIndex searchIndex(DataFolder folder, Environment environment) {
        return settings(environment)
                .<PeopleIndex>map(ElasticIndex::at)
                .orElseGet(() -> LuceneIndex.in(folder.search()));
    }

    private static Optional<ElasticSettings> settings(Environment environment) {
        return Optional.ofNullable(environment.getProperty(SERVER + "url"))
                .filter(url -> !url.isBlank())
                .map(url -> new ElasticSettings(
                        url,
                        Optional.ofNullable(environment.getProperty(SERVER + "api-key")),
                        environment.getProperty(SERVER + "index", "socai")));
    }

    @Bean
    PeopleSearch peopleSearch(PeopleIndex index) {
        return switch (index) {
            case LuceneIndex embedded -> embedded.search();
            case ElasticIndex server -> server.search();
            default -> throw new IllegalStateException("nobody can ask " + index.getClass());
        };
    }

    @Bean
    SearchFeed searchFeed(ReadModels models, PeopleIndex index) {
        SearchFeed feed = new SearchFeed(models, index);
        feed.start();
        return feed;
    }
}
