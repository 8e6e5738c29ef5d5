package socai.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import picocli.CommandLine.Option;
import socai.app.CannotStart;
import socai.app.SocaiApplication;

/** Which store a command works on; the same options for every command. */
final class StoreOptions {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "./data",
            description = "Thư mục dữ liệu / data folder (default: ${DEFAULT-VALUE})")
    Path data = Path.of("./data");

    /**
     * Starts the application without a web server on a store that is there: a mistyped folder would otherwise become an
     * empty store, in which everything is in perfect order.
     */
    ConfigurableApplicationContext existing() {
        boolean elsewhere = System.getProperty("socai.db.url") != null || System.getenv("SOCAI_DB_URL") != null;
        if (!elsewhere && !Files.isDirectory(data.resolve("postgres"))) {
            throw new CannotStart("Không có sổ nào trong thư mục " + data + ". / There is no store in " + data + ".");
        }
        return open();
    }

    /** Starts the application without a web server on this store, which is made when it is not there. */
    ConfigurableApplicationContext open() {
        return open(WebApplicationType.NONE, Map.of());
    }

    ConfigurableApplicationContext open(WebApplicationType web, Map<String, String> more) {
        return open(web, more, context -> {});
    }

    /** @param before does something to the application before it starts, like adding a filter */
    ConfigurableApplicationContext open(
            WebApplicationType web,
            Map<String, String> more,
            ApplicationContextInitializer<GenericApplicationContext> before) {
        Map<String, Object> properties = new HashMap<>(more);
        properties.put("socai.data", data.toString());
        return new SpringApplicationBuilder(SocaiApplication.class)
                .web(web)
                .logStartupInfo(false)
                .registerShutdownHook(true)
                .initializers(before)
                .run(properties.entrySet().stream()
                        .map(property -> "--" + property.getKey() + "=" + property.getValue())
                        .toArray(String[]::new));
    }
}
