package socai.app.cli;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options of every command that serves. */
final class ServeOptions {

    @Mixin
    StoreOptions store = new StoreOptions();

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "Cổng, 0 = cổng còn trống / port, 0 = any free one (default: ${DEFAULT-VALUE})")
    int port = 8080;

    ConfigurableApplicationContext start() {
        return store.open(WebApplicationType.SERVLET, Map.of("server.port", Integer.toString(port)));
    }

    /** From here on it serves: the timers run, and the last line says where; scripts wait for it. */
    static void announce(ConfigurableApplicationContext context) {
        context.getBean(Scheduler.class).start();
        String port = context.getEnvironment().getProperty("local.server.port");
        System.out.println("Serving http://localhost:" + port);
    }
}
