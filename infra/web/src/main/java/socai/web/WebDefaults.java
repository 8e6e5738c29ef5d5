package socai.web;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** What the web needs of its container unless an installation says otherwise. */
public final class WebDefaults implements EnvironmentPostProcessor {

    private static final Map<String, Object> VALUES = Map.ofEntries(
            Map.entry("server.servlet.session.cookie.name", "SOCAI"),
            Map.entry("server.servlet.session.cookie.http-only", "true"),
            Map.entry("server.servlet.session.cookie.same-site", "lax"),
            Map.entry("server.servlet.session.cookie.secure", "${socai.web.secure:false}"),
            Map.entry("server.servlet.session.tracking-modes", "cookie"),
            Map.entry("server.servlet.session.timeout", "4h"),
            Map.entry("server.error.include-message", "never"),
            Map.entry("server.error.include-stacktrace", "never"),
            Map.entry("server.error.whitelabel.enabled", "false"),
            Map.entry("socai.web.largest-file", "20MB"),
            // Larger than any form that is let through, so that the container never drops the fields of one.
            Map.entry("spring.servlet.multipart.max-file-size", "21MB"),
            Map.entry("spring.servlet.multipart.max-request-size", "21MB"),
            // The container takes 1,000 fields, and drops what is beyond.
            Map.entry("server.tomcat.max-parameter-count", "12000"),
            // A corrected list comes back in one field, 20,000 rows at most of some 150 bytes each; it takes 2 MB.
            Map.entry("server.tomcat.max-http-form-post-size", "8MB"),
            // The page about a file that is too large must not try to read that file again.
            Map.entry("spring.servlet.multipart.resolve-lazily", "true"),
            // A browser reads an answer only after it has sent everything.
            Map.entry("server.tomcat.max-swallow-size", "64MB"),
            // Addresses of files hold a hash of their content, so a browser may keep them for good.
            Map.entry("spring.web.resources.chain.strategy.content.enabled", "true"),
            Map.entry("spring.web.resources.chain.strategy.content.paths", "/**"),
            // Nothing but this folder is served as files: every link of a page would be looked for in all jars
            // otherwise.
            Map.entry("spring.mvc.static-path-pattern", "/tinh/**"),
            Map.entry("spring.web.resources.static-locations", "classpath:/static/tinh/"),
            Map.entry("spring.web.resources.cache.cachecontrol.max-age", "365d"),
            Map.entry("spring.web.resources.cache.cachecontrol.cache-public", "true"),
            Map.entry("springdoc.api-docs.path", "/api/openapi.json"),
            Map.entry("springdoc.packages-to-scan", "socai.web.api"));

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        environment.getPropertySources().addLast(new MapPropertySource("socai-web-defaults", VALUES));
    }
}
