package socai.app.pages;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The browser that looks at pages, and what it finds wrong with them. */
final class Chromium implements AutoCloseable {

    private static final Path PROGRAM = Path.of("/usr/bin/chromium");
    private static final boolean REQUIRED = Boolean.parseBoolean(System.getenv("SOCAI_BROWSER_REQUIRED"));
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    final List<String> complaints = new ArrayList<>();
    private final Playwright playwright;
    private final Browser browser;
    private final String address;

    private Chromium(String address) {
        this.address = address;
        this.playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        this.browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(PROGRAM)
                        .setTimeout(60_000)
                        .setArgs(List.of(
                                "--headless",
                                "--lang=en-US",
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    /** Skips the test where there is no browser, unless one is required. */
    static void needed() {
        if (!REQUIRED) {
            assumeTrue(Files.isExecutable(PROGRAM), "skipped: no Chromium");
        }
    }

    static Chromium at(String address) {
        return new Chromium(address);
    }

    /** A browser of its own in which nobody is signed in yet. */
    BrowserContext opened(int width, String language, ColorScheme scheme) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, width < 700 ? 844 : 900)
                .setColorScheme(scheme)
                .setLocale(language)
                .setReducedMotion(ReducedMotion.REDUCE));
        context.newPage().setDefaultTimeout(60_000);
        return context;
    }

    Page signedIn(String login, String password, int width, String language, ColorScheme scheme) {
        Page page = opened(width, language, scheme).pages().getFirst();
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
        page.navigate(address + "/login?lang=" + language);
        page.fill("#username", login);
        page.fill("#password", password);
        page.click("form[action='/login'] button[type=submit]");
        return page;
    }

    /** Keeps a picture under {@code target/screens} and what is wrong among the complaints. */
    void look(Page page, String name) throws IOException {
        Path screens = Files.createDirectories(Path.of("target", "screens"));
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(screens.resolve(name + "-" + page.viewportSize().width + ".png")));
        Object wider = page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
        if (wider instanceof Integer pixels && pixels > 0) {
            complaints.add(name + " is " + pixels + " px too wide");
        }
        new AxeBuilder(page)
                .withTags(RULES)
                .analyze()
                .getViolations()
                .forEach(violation -> complaints.add(name + ": " + violation.getId() + " "
                        + violation.getNodes().getFirst().getTarget()));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
