package socai.app;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import socai.spine.write.Clocks;
import socai.store.events.Spine;

/** What every start does before anything is served. */
@Configuration(proxyBeanMethods = false)
class StartUp {

    @Bean
    Publication publication(Spine spine, Clocks clocks) {
        return new Publication(spine, clocks);
    }

    /** Before the web server takes its first request, so that nobody meets an empty policy book. */
    @Bean
    SmartInitializingSingleton publishPackagedPolicies(Publication publication) {
        return publication::publish;
    }
}
