package socai.app.searching;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import socai.search.LuceneIndex;
import socai.store.postgres.DataFolder;
import socai.store.readmodel.ReadModels;

/** The search index of this installation: Lucene in the data folder. */
@Configuration(proxyBeanMethods = false)
class SearchConfiguration {

    @Bean
    LuceneIndex searchIndex(DataFolder folder) {
        return LuceneIndex.in(folder.search());
    }

    @Bean
    SearchFeed searchFeed(ReadModels models, LuceneIndex index) {
        SearchFeed feed = new SearchFeed(models, index);
        feed.start();
        return feed;
    }
}
