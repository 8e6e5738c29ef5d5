package socai.app.cli;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import socai.app.measuring.PageTimes;
import socai.app.measuring.PagesBench;

/** Search and board over HTTP on a filled store, as somebody who sees all of it; appoints that somebody there. */
@Command(
        name = "pages",
        description = "Trang tra cứu và bảng theo dõi trên một kho có sẵn / search and board on a filled store",
        mixinStandardHelpOptions = true)
final class BenchPagesCommand implements Callable<Integer> {

    @Mixin
    private StoreOptions store = new StoreOptions();

    @Option(
            names = "--requests",
            defaultValue = "1000",
            description = "Số lần mở mỗi trang / requests of each page (default: ${DEFAULT-VALUE})")
    private int requests = 1_000;

    @Option(
            names = "--warm",
            defaultValue = "500",
            description =
                    "Số lần mở trước, không tính / requests of each before, not counted (default: ${DEFAULT-VALUE})")
    private int warm = 500;

    @Option(
            names = "--page",
            split = ",",
            defaultValue = PagesBench.SEARCH + "," + PagesBench.BOARD,
            description = "Trang nào / which pages (default: ${DEFAULT-VALUE})")
    private Set<String> pages = Set.of(PagesBench.SEARCH, PagesBench.BOARD);

    @Override
    public Integer call() throws Exception {
        PageTimes times = new PageTimes();
        try (ConfigurableApplicationContext context = store.open(
                WebApplicationType.SERVLET,
                Map.of("server.port", "0"),
                starting -> starting.registerBean("pageTimes", FilterRegistrationBean.class, () -> {
                    FilterRegistrationBean<PageTimes> filter = new FilterRegistrationBean<>(times);
                    filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
                    return filter;
                }))) {
            String port = context.getEnvironment().getProperty("local.server.port");
            new PagesBench(context, "http://localhost:" + port, times, store.data, System.out)
                    .run(pages, requests, warm);
        }
        return 0;
    }
}
