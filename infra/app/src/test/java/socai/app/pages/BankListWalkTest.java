package socai.app.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import socai.spine.Zone;

/** A secretary hands in a bank's list: tried, entered, handed in again; each transfer has one receipt. */
@ExtendWith(SmallDemo.class)
class BankListWalkTest {

    private static final String PAGE = "/dang-phi/ngan-hang";
    private static final String HEAD = "Ngày giao dịch;Số tiền ghi có;Nội dung;Người chuyển;Số tham chiếu\n";

    private static void handIn(Page page, FilePayload file) {
        page.navigate(SmallDemo.address() + PAGE);
        page.setInputFiles("#tep", file);
        page.click("form[enctype] button");
        page.waitForLoadState();
    }

    private static FilePayload csv(String rows) {
        return new FilePayload("sao-ke.csv", "text/csv", (HEAD + rows).getBytes(StandardCharsets.UTF_8));
    }

    private static long number(String text) {
        return Long.parseLong(text.replaceAll("[^0-9]", ""));
    }

    private static void theSumsAddUp(Page page) {
        List<String> amounts = page.locator(".phi-sums tbody td:last-child").allInnerTexts();
        assertThat(amounts.stream().mapToLong(BankListWalkTest::number).sum())
                .isPositive()
                .isEqualTo(number(page.locator(".phi-sums tfoot td:last-child").innerText()));
    }

    @Test
    void aTransferIsEnteredOnceHoweverOftenItIsHandedIn() throws Exception {
        try (BrowserContext phone = SmallDemo.opened(390, "vi", ColorScheme.LIGHT);
                BrowserContext desk = SmallDemo.opened(1440, "en", ColorScheme.DARK)) {
            Page page = SmallDemo.signedIn(phone, "bi-thu", "vi");
            Look look = new Look(page, "390-vi-LIGHT");
            LocalDate today = LocalDate.now(Zone.PARTY);
            LocalDate next = today.plusMonths(1);
            page.navigate(
                    SmallDemo.address() + "/dang-phi/chi-bo?nam=" + next.getYear() + "&thang=" + next.getMonthValue());
            Locator open = page.locator(".phi-line:has(input[name=so-tien])").first();
            String name = open.locator("b").first().innerText();
            String amount = open.locator("input[name=so-tien]").getAttribute("value");
            String day = DateTimeFormatter.ofPattern("dd/MM/yyyy").format(today);
            String row = day + ";" + amount + ";" + name + " DP T" + next.getMonthValue() + "/" + next.getYear()
                    + ";;WALK1\n";

            page.navigate(SmallDemo.address() + PAGE);
            look.at("bank");
            handIn(page, csv(row + day + ";70.000;chuyen tien;;WALK2\n" + "32/13/2026;5.000;x;;WALK3\n"));
            look.at("bank-tried");
            theSumsAddUp(page);
            assertThat(page.locator("input[name=bo]").count()).isEqualTo(1);
            assertThat(page.locator("#sai + ul").innerText()).contains("A4", "32/13/2026");
            Download taken = page.waitForDownload(() -> page.click("button[name=het][value=false]"));
            byte[] corrected = Files.readAllBytes(taken.path());
            FormData sent = FormData.create();
            for (String field : List.of("_csrf", "bang", "cot", "ke")) {
                sent.set(
                        field,
                        page.locator("form[action$='/ghi'] input[name=" + field + "]")
                                .getAttribute("value"));
            }
            page.click(".phi-enter button");
            page.waitForLoadState();
            look.at("bank-done");
            assertThat(page.locator("main").innerText()).contains("Đã ghi 1 dòng", name, "Phiếu thu số");
            APIResponse again = page.request()
                    .post(
                            SmallDemo.address() + PAGE + "/ghi",
                            RequestOptions.create().setForm(sent));
            assertThat(again.text()).contains("Đã ghi 0 dòng. Đã ghi từ trước 1 dòng");

            handIn(page, csv(day + ";1.000;phi;;WALK4\n" + row));
            assertThat(page.locator("#roi + p + ul li").allInnerTexts())
                    .singleElement()
                    .asString()
                    .contains("Phiếu thu số", name);
            assertThat(page.locator("input[name=bo]").count()).isZero();
            theSumsAddUp(page);
            assertThat(look.complaints()).isEmpty();

            Page wide = SmallDemo.signedIn(desk, "bi-thu", "en");
            Look seen = new Look(wide, "1440-en-DARK");
            handIn(wide, new FilePayload("corrected.xlsx", "application/octet-stream", corrected));
            seen.at("bank-tried");
            assertThat(wide.locator("select[name=chon]").count()).isEqualTo(1);
            handIn(wide, new FilePayload("a.pdf", "application/pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8)));
            assertThat(wide.locator("[role=alert]").innerText()).contains("neither an Excel");
            handIn(wide, new FilePayload("a.csv", "text/csv", "a;b;c\n1;2;3\n".getBytes(StandardCharsets.UTF_8)));
            seen.at("bank-columns");
            assertThat(wide.locator("select[name=c]").count()).isEqualTo(5);
            assertThat(seen.complaints()).isEmpty();
        }
    }
}
