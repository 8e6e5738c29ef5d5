package socai.app.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import socai.app.kill.Cell;
import socai.app.kill.Program;

/** An administrator takes over lists with a browser: dry run, report, progress, the bad rows handed in again. */
class ImportWalkTest {

    private static final String COMMUNE = "98.000.001.000.000";
    private static final String IMPOSSIBLE = "31/02/1980";
    private static final int ROWS = 1_200;
    private static final int MANY = 12_000;
    private static final String DONE = ".nhap-steps li:last-child[aria-current=step]";

    private static Program program;
    private static Path data;
    private static Chromium chromium;
    private static String address;
    private static String password;

    @BeforeAll
    static void open() throws Exception {
        Chromium.needed();
        data = Path.of("target", "pages", UUID.randomUUID().toString()).toAbsolutePath();
        program = Program.start("demo", "--small", "--data", data.toString(), "--port", "0");
        address = program.address();
        chromium = Chromium.at(address);
        password = Files.readAllLines(data.resolve("keys").resolve("demo-accounts.txt")).stream()
                .filter(line -> line.startsWith("quan-tri "))
                .findFirst()
                .orElseThrow()
                .split("\\s+")[1];
    }

    @AfterAll
    static void close() throws Exception {
        if (chromium != null) {
            chromium.close();
        }
        if (program != null) {
            program.close();
            Cell.everyJournalEntryReplays(data);
        }
    }

    @BeforeEach
    void forget() {
        chromium.complaints.clear();
    }

    private static Page administrator(int width, String language, ColorScheme scheme) {
        Page page = chromium.signedIn("quan-tri", password, width, language, scheme);
        page.navigate(address + "/nhap");
        return page;
    }

    private static Response upload(Page page, String name, byte[] content) {
        page.setInputFiles("#tep", new FilePayload(name, "application/octet-stream", content));
        Response answer = page.waitForNavigation(() -> page.click("form[action='/nhap'] button[type=submit]"));
        page.waitForLoadState();
        return answer;
    }

    /** The page goes on by itself when all is in: that may be just now. */
    private static void lookWhileItRuns(Page page) throws IOException {
        try {
            chromium.look(page, "nhap-dang-chay");
        } catch (PlaywrightException wentOn) {
            chromium.look(page, "nhap-dang-chay");
        }
    }

    private static void rehearse(Page page) {
        page.click("form[action$='/chay-thu'] button[type=submit]");
        page.waitForSelector("form[action$='/nhap-that']");
    }

    /** Asked from outside: the policy allows a page no function that is made from text. */
    private static void begun(Page page) {
        page.waitForCondition(() -> page.locator(DONE).count() > 0
                || page.locator("#xong").allTextContents().stream()
                        .anyMatch(text -> Integer.parseInt(text.replaceAll("\\D", "")) > 0));
    }

    private static void awaitDone(Page page) {
        page.waitForSelector(DONE);
    }

    private static String badRows(Page page) throws IOException {
        Download file = page.waitForDownload(() -> page.click("a[href$='/dong-loi.csv']"));
        return Files.readString(file.path());
    }

    /** The number that a chip tells, without its separators. */
    private static String figure(Page page, String chip) {
        return page.locator(chip).first().textContent().replaceAll("\\D", "");
    }

    @ParameterizedTest(name = "{0} px, {1}, {2}")
    @CsvSource({"390, vi, LIGHT, Bùi", "1440, en, DARK, Ngô"})
    void aListIsTakenOverAndItsBadRowsMended(int width, String language, ColorScheme scheme, String family)
            throws IOException {
        Page page = administrator(width, language, scheme);
        chromium.look(page, "nhap");
        List<String> lines = ImportLists.members(family, ROWS);
        lines.add(ImportLists.CELL + "," + family + " Thị Bình," + IMPOSSIBLE + ",2010-05-19,2011-05-19");
        lines.add("98.000.999.000.999," + family + " Thị Chi,1980-02-01,2010-05-19,2011-05-19");
        upload(page, "dang-vien.csv", ImportLists.text(lines));
        assertThat(page.locator("table tbody tr").first().textContent()).contains(family + " Văn An");
        page.selectOption("#cot-NAME", "Đồng chí");
        chromium.look(page, "nhap-ghep-cot");

        rehearse(page);
        assertThat(figure(page, ".sc-chip.sc-ok")).isEqualTo("" + ROWS);
        assertThat(figure(page, ".sc-chip.sc-bad")).isEqualTo("2");
        assertThat(page.locator(".nhap-cols tbody tr").count()).isEqualTo(2);
        page.locator(".nhap-cols .sc-rows a").first().click();
        page.waitForSelector(".nhap-cols .sc-rows a[aria-current=true]");
        assertThat(page.locator(".nhap-cols tbody tr").count()).isEqualTo(1);
        chromium.look(page, "nhap-chay-thu");

        page.click("form[action$='/nhap-that'] button[type=submit]");
        begun(page);
        lookWhileItRuns(page);
        awaitDone(page);
        page.reload();
        assertThat(figure(page, ".sc-chip.sc-ok")).isEqualTo("" + ROWS);
        chromium.look(page, "nhap-bao-cao");

        String bad = badRows(page);
        assertThat(bad.strip().lines()).hasSize(3);
        assertThat(bad).startsWith("\ufeff" + ImportLists.HEADER).contains(IMPOSSIBLE);
        String mended = bad.replace(IMPOSSIBLE, "28/02/1980").replace("98.000.999.000.999", ImportLists.CELL);
        page.navigate(address + "/nhap");
        upload(page, "dong-loi.csv", mended.getBytes(StandardCharsets.UTF_8));
        page.selectOption("#cot-NAME", "Đồng chí");
        rehearse(page);
        page.click("form[action$='/nhap-that'] button[type=submit]");
        awaitDone(page);
        assertThat(figure(page, ".sc-chip.sc-ok")).isEqualTo("2");
        assertThat(page.locator(".sc-chip.sc-bad").count()).isZero();
        page.context().close();
        assertThat(chromium.complaints).isEmpty();
    }

    /** The list is long enough to be still under way when it is paused and when it goes on. */
    @Test
    void aRunningImportIsPausedAndGoesOnWithNothingLost() throws IOException {
        Page page = administrator(390, "vi", ColorScheme.LIGHT);
        upload(page, "dai.csv", ImportLists.text(ImportLists.members("Mạc", MANY)));
        page.selectOption("#cot-NAME", "Đồng chí");
        rehearse(page);
        page.click("form[action$='/nhap-that'] button[type=submit]");
        begun(page);
        page.click("form[action$='/tam-dung'] button");
        page.waitForSelector("#tien-do[data-paused=true]");
        assertThat(page.locator("#tien-do h2").textContent()).isEqualTo("Đang tạm dừng");
        chromium.look(page, "nhap-tam-dung");
        // The part that was under way when it was paused may still end.
        int[] seen = {-1};
        page.waitForCondition(() -> {
            int before = seen[0];
            page.waitForTimeout(1_500);
            page.reload();
            seen[0] = Integer.parseInt(figure(page, "#xong"));
            return seen[0] == before;
        });
        assertThat(seen[0]).isLessThan(MANY);

        page.click("form[action$='/tam-dung'] button");
        awaitDone(page);
        page.reload();
        assertThat(figure(page, ".sc-chip.sc-ok")).isEqualTo("" + MANY);
        page.context().close();
        assertThat(chromium.complaints).isEmpty();
    }

    @Test
    void aWorkbookIsTakenOverWithItsDates() throws IOException {
        Page page = administrator(1440, "vi", ColorScheme.LIGHT);
        upload(page, "dang-vien.xlsx", ImportLists.workbook());
        page.selectOption("#cot-NAME", "Đồng chí");
        chromium.look(page, "nhap-excel");
        assertThat(page.locator("table tbody tr").first().textContent()).contains("19/05/2010");
        rehearse(page);
        page.click("form[action$='/nhap-that'] button[type=submit]");
        awaitDone(page);
        assertThat(figure(page, ".sc-chip.sc-ok")).isEqualTo("3");
        assertThat(page.locator(".sc-chip.sc-bad").count()).isZero();
        page.context().close();
        assertThat(chromium.complaints).isEmpty();
    }

    @Test
    void anOrganisationComesOutOfAListToo() {
        Page page = administrator(390, "vi", ColorScheme.DARK);
        upload(
                page,
                "to-chuc.csv",
                ImportLists.text(List.of(
                        "ma_to_chuc,ten,ma_to_chuc_cap_tren,loai,cap,hinh_thuc,ngay_thanh_lap,uy_quyen",
                        "98.000.001.000.077,Chi bộ Thử Nhập," + COMMUNE + ",chi-bo,chi bộ,chi bộ,01/07/2010,")));
        rehearse(page);
        page.click("form[action$='/nhap-that'] button[type=submit]");
        awaitDone(page);
        assertThat(figure(page, ".sc-chip.sc-ok")).isEqualTo("1");
        page.context().close();
    }

    @Test
    void aFileThatCannotBeUsedIsExplained() throws IOException {
        Page page = administrator(390, "vi", ColorScheme.LIGHT);
        for (byte[] content : List.of(
                new byte[0],
                new byte[100],
                "PK\003\004 no workbook".getBytes(StandardCharsets.UTF_8),
                ImportLists.text(List.of(ImportLists.HEADER)),
                "họ,tên\nNguyễn,An".getBytes(StandardCharsets.UTF_16LE))) {
            assertThat(upload(page, "danh-sach.csv", content).status()).isEqualTo(422);
            assertThat(page.locator("[role=alert]").textContent()).hasSizeGreaterThan(30);
            assertThat(page.title()).startsWith("Lỗi:");
        }
        chromium.look(page, "nhap-tep-hong");
        page.navigate(address + "/nhap");
        page.setInputFiles("#tep", new FilePayload("to-qua.csv", "text/csv", new byte[25_000_000]));
        assertThat(page.evaluate("document.getElementById('tep').validationMessage")
                        .toString())
                .as("told before it is sent")
                .contains("20 MB");
        page.navigate(address + "/nhap");
        page.evaluate("document.getElementById('tep').dataset.most = '999999999'");
        assertThat(upload(page, "to-qua.csv", new byte[25_000_000]).status()).isEqualTo(413);
        assertThat(page.locator(".sc-state").textContent()).contains("20 MB");
        chromium.look(page, "nhap-qua-lon");
        page.click(".sc-state a.sc-ink");
        page.waitForSelector("#tep");
        page.context().close();
        assertThat(chromium.complaints).isEmpty();
    }
}
