package socai.app.pages;

import static org.assertj.core.api.Assertions.assertThat;
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
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import socai.app.kill.Cell;
import socai.app.kill.Program;

/**
 * The pages of a small demonstration on a phone and on a desk, light and dark, in both languages: axe finds nothing
 * (WCAG 2.2 A and AA), nothing is wider than the screen, the content security policy is never broken. Screenshots are
 * kept under {@code target/screens}.
 */
class PagesTest {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final boolean REQUIRED = Boolean.parseBoolean(System.getenv("SOCAI_BROWSER_REQUIRED"));
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private static Program program;
    private static Path data;
    private static Playwright playwright;
    private static Browser browser;
    private static String address;
    private static String password;
    private static String officer;
    private static String administrator;

    @BeforeAll
    static void open() throws Exception {
        if (!REQUIRED) {
            assumeTrue(Files.isExecutable(CHROMIUM), "skipped: no Chromium");
        }
        data = Path.of("target", "pages", UUID.randomUUID().toString()).toAbsolutePath();
        program = Program.start("demo", "--small", "--data", data.toString(), "--port", "0");
        address = program.address();
        password = password(data, "bi-thu");
        officer = password(data, "can-bo-to-chuc");
        administrator = password(data, "quan-tri");
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setTimeout(30_000)
                        .setArgs(List.of(
                                "--headless",
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    private static String password(Path data, String login) throws IOException {
        return Files.readAllLines(data.resolve("keys").resolve("demo-accounts.txt")).stream()
                .filter(line -> line.startsWith(login + " "))
                .findFirst()
                .orElseThrow()
                .split("\\s+")[1];
    }

    @AfterAll
    static void close() throws Exception {
        if (browser != null) {
            browser.close();
            playwright.close();
        }
        if (program != null) {
            program.close();
            Cell.everyJournalEntryReplays(data);
        }
    }

    @ParameterizedTest(name = "{0} px, {1}, {2}")
    @CsvSource({"390, vi, LIGHT", "390, en, DARK", "1440, vi, DARK", "1440, en, LIGHT", "320, vi, LIGHT"})
    void theSecretarysPagesStandEveryCheck(int width, String language, ColorScheme scheme) throws IOException {
        List<String> complaints = new ArrayList<>();
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, width < 700 ? 844 : 900)
                .setColorScheme(scheme)
                .setLocale(language)
                .setReducedMotion(ReducedMotion.REDUCE))) {
            Page page = context.newPage();
            page.setDefaultTimeout(30_000);
            page.onConsoleMessage(message -> {
                if (message.text().contains("Content Security Policy")) {
                    complaints.add(message.text());
                }
            });
            page.navigate(address + "/login?lang=" + language);
            check(page, width, language, scheme, "login", complaints);
            page.fill("#username", "bi-thu");
            page.fill("#password", password);
            page.click("form[action='/login'] button[type=submit]");
            check(page, width, language, scheme, "home", complaints);
            page.navigate(address + "/ho-so");
            check(page, width, language, scheme, "dossiers", complaints);
            String dossier = page.locator("a[href*='/ho-so/adm-'], a[href*='/ho-so/rec-']")
                    .first()
                    .getAttribute("href");
            page.navigate(address + dossier);
            check(page, width, language, scheme, "dossier", complaints);
            page.navigate(address + dossier.replaceAll("[?].*", "") + "/dien-bien");
            check(page, width, language, scheme, "timeline", complaints);
            String replay = page.locator("a[href*='/phat-lai/']").first().getAttribute("href");
            page.navigate(address + replay);
            check(page, width, language, scheme, "replay", complaints);
            page.navigate(address + "/dang-vien");
            check(page, width, language, scheme, "members", complaints);
            for (String other : List.of("to-chuc", "chinh-sach", "design", "viec", "them", "mat-mang")) {
                page.navigate(address + "/" + other);
                check(page, width, language, scheme, other, complaints);
            }
            page.navigate(address + "/viec/membership/VoteOnAdmission?admission="
                    + dossier.replaceAll(".*/ho-so/([^?/]+).*", "$1"));
            check(page, width, language, scheme, "form", complaints);
            page.navigate(address + "/tai-khoan");
            check(page, width, language, scheme, "account", complaints);
        }
        assertThat(complaints).isEmpty();
    }

    @ParameterizedTest(name = "{0} px, {1}, {2}")
    @CsvSource({"390, vi, LIGHT", "390, en, DARK", "1440, vi, DARK", "1440, en, LIGHT", "320, vi, LIGHT"})
    void theOfficersPagesStandEveryCheck(int width, String language, ColorScheme scheme) throws IOException {
        List<String> complaints = new ArrayList<>();
        try (BrowserContext context = signedIn("can-bo-to-chuc", officer, width, language, scheme, complaints)) {
            Page page = context.pages().getFirst();
            page.navigate(address + "/tim");
            check(page, width, language, scheme, "search", complaints);
            page.keyboard().press("Escape");
            page.locator("h1").click();
            page.keyboard().press("/");
            page.keyboard().type("nguyen");
            page.waitForURL("**/tim?q=nguyen");
            assertThat(page.locator("mark").first().textContent().toLowerCase(java.util.Locale.ROOT))
                    .startsWith("nguy");
            page.keyboard().press("ArrowDown");
            assertThat(page.evaluate("document.activeElement.closest('.tim-name') !== null"))
                    .isEqualTo(true);
            check(page, width, language, scheme, "search-typed", complaints);
            page.navigate(address + "/tim?q=khongaicotennhuthe");
            check(page, width, language, scheme, "search-none", complaints);
            page.navigate(address + "/bang-phat-trien");
            check(page, width, language, scheme, "board", complaints);
        }
        try (BrowserContext context = signedIn("quan-tri", administrator, width, language, scheme, complaints)) {
            Page page = context.pages().getFirst();
            page.navigate(address + "/nhap");
            check(page, width, language, scheme, "import", complaints);
            page.setInputFiles(
                    "#tep",
                    new com.microsoft.playwright.options.FilePayload(
                            "danh-sach.csv",
                            "text/csv",
                            "ma_chi_bo,ho_ten,ngay_sinh,ngay_vao_dang,ngay_chinh_thuc\nX-1,Nguyễn Văn A,31/02/1980,01/01/2010,01/01/2011\n"
                                    .getBytes(java.nio.charset.StandardCharsets.UTF_8)));
            page.click("form[action='/nhap'] button[type=submit]");
            check(page, width, language, scheme, "import-columns", complaints);
            page.click("form[action$='/chay-thu'] button[type=submit]");
            page.waitForSelector(".nhap-cols");
            check(page, width, language, scheme, "import-report", complaints);
        }
        assertThat(complaints).isEmpty();
    }

    private static BrowserContext signedIn(
            String login, String secret, int width, String language, ColorScheme scheme, List<String> complaints) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, width < 700 ? 844 : 900)
                .setColorScheme(scheme)
                .setLocale(language)
                .setReducedMotion(ReducedMotion.REDUCE));
        Page page = context.newPage();
        page.setDefaultTimeout(30_000);
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
        page.navigate(address + "/login?lang=" + language);
        page.fill("#username", login);
        page.fill("#password", secret);
        page.click("form[action='/login'] button[type=submit]");
        return context;
    }

    private static void check(
            Page page, int width, String language, ColorScheme scheme, String name, List<String> complaints)
            throws IOException {
        Path screens = Files.createDirectories(Path.of("target", "screens"));
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(screens.resolve(name + "-" + width + "-" + language + "-" + scheme + ".png")));
        Object wider = page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
        if (wider instanceof Integer pixels && pixels > 0) {
            complaints.add(name + " is " + pixels + " px too wide");
        }
        if (page.locator("h1").count() != 1) {
            complaints.add(name + " has " + page.locator("h1").count() + " main headings");
        }
        new AxeBuilder(page)
                .withTags(RULES)
                .analyze()
                .getViolations()
                .forEach(violation -> complaints.add(name + ": " + violation.getId() + " "
                        + violation.getNodes().getFirst().getTarget()));
    }
}
