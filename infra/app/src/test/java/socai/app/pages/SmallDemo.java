package socai.app.pages;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import socai.app.kill.Cell;
import socai.app.kill.Program;

/** One small demonstration and one Chromium for all tests of pages; at the end every decision is run again. */
public final class SmallDemo implements BeforeAllCallback {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final boolean REQUIRED = Boolean.parseBoolean(System.getenv("SOCAI_BROWSER_REQUIRED"));
    private static final List<String> FLAGS = List.of(
            "--headless",
            "--lang=en-US",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static Running running;

    private static final class Running implements AutoCloseable {
        private final Path data =
                Path.of("target", "pages", UUID.randomUUID().toString()).toAbsolutePath();
        private final Program program;
        private final String address;
        private final Playwright playwright;
        private final Browser browser;

        Running() throws Exception {
            program = Program.start("demo", "--small", "--data", data.toString(), "--port", "0");
            address = program.address();
            playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(CHROMIUM)
                            .setTimeout(30_000)
                            .setArgs(FLAGS));
        }

        @Override
        public void close() throws Exception {
            browser.close();
            playwright.close();
            program.close();
            Cell.everyJournalEntryReplays(data);
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        if (!REQUIRED) {
            assumeTrue(Files.isExecutable(CHROMIUM), "skipped: no Chromium");
        }
        synchronized (SmallDemo.class) {
            if (running == null) {
                Running now = new Running();
                running = now;
                // Closed with the root, when all classes are through.
                context.getRoot().getStore(ExtensionContext.Namespace.GLOBAL).put("small-demo", now);
            }
        }
    }

    static String address() {
        return running.address;
    }

    /** One of the demonstration's accounts. @param office as REST names it: {@code SECRETARY@org-…} */
    record Somebody(String login, String password, String key, String office) {}

    static Somebody account(String login) throws IOException {
        String[] parts = Files.readAllLines(running.data.resolve("keys").resolve("demo-accounts.txt")).stream()
                .filter(line -> line.startsWith(login + " "))
                .findFirst()
                .orElseThrow()
                .split("\\s+");
        String last = parts[parts.length - 1];
        return new Somebody(parts[0], parts[1], parts[2], last.substring(1, last.length() - 1));
    }

    /** A browser of its own in which nobody is signed in yet. */
    static BrowserContext opened(int width, String language, ColorScheme scheme) {
        BrowserContext context = running.browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, width < 700 ? 844 : 900)
                .setColorScheme(scheme)
                .setLocale(language)
                .setReducedMotion(ReducedMotion.REDUCE));
        context.setDefaultTimeout(30_000);
        context.newPage();
        return context;
    }

    static Page signedIn(BrowserContext context, String login, String language) throws IOException {
        Page page = context.pages().getFirst();
        page.navigate(address() + "/login?lang=" + language);
        page.fill("#username", login);
        page.fill("#password", account(login).password());
        page.click("form[action='/login'] button[type=submit]");
        page.waitForLoadState();
        return page;
    }
}
