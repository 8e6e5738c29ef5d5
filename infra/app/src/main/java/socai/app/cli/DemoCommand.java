package socai.app.cli;

import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import socai.app.demo.DemoRun;
import socai.demo.DemoSizes;

/** A living province in a store of its own, then serves it. */
@Command(
        name = "demo",
        description = "Một tỉnh mẫu với 6.000 đảng viên và 24 tháng kết nạp / a living province, then serves it",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {

    @Mixin
    private ServeOptions options = new ServeOptions();

    @Option(names = "--seed", defaultValue = "2026", description = "Cùng số, cùng tỉnh / same seed, same province")
    private long seed = 2026;

    @Option(names = "--small", description = "Tỉnh nhỏ để thử nhanh / a small province")
    private boolean small;

    @Override
    public Integer call() {
        if (options.store.data.toString().equals("./data")) {
            // Never beside real data by accident.
            options.store.data = java.nio.file.Path.of("./data/demo");
        }
        ConfigurableApplicationContext context = options.start();
        context.getBean(DemoRun.class)
                .fill(seed, small ? DemoSizes.REDUCED : DemoSizes.FULL, System.out)
                .forEach(System.out::println);
        ServeOptions.announce(context);
        return SocaiCommand.SERVING;
    }
}
