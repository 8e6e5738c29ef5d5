package socai.web.pages.problem;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/** Puts our page for refused addresses in the place of the container's own, which tells its name and no way back. */
@Component
class ContainerPages implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, Ordered {

    private final MessageSource texts;

    ContainerPages(MessageSource texts) {
        this.texts = texts;
    }

    /** After the container's own is in place, so that ours stands nearer to what failed and answers first. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new RefusedAddress(texts)));
    }
}
