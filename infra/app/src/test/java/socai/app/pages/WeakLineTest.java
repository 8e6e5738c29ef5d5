package socai.app.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import socai.spine.Zone;

/** A phone on a weak line: few bytes, nothing lost without a network, files and papers from the phone itself. */
@ExtendWith(SmallDemo.class)
class WeakLineTest {

    private static final long MOST_BYTES = 150_000;

    private static final FilePayload SCAN =
            new FilePayload("giay.pdf", "application/pdf", "%PDF-1.4 giấy".getBytes(StandardCharsets.UTF_8));

    @Test
    void theFirstPageComesInFewBytes() throws Exception {
        try (BrowserContext context = SmallDemo.opened(390, "vi", ColorScheme.LIGHT)) {
            Page page = context.pages().getFirst();
            CDPSession wire = context.newCDPSession(page);
            wire.send("Network.enable");
            AtomicLong bytes = new AtomicLong();
            wire.on(
                    "Network.loadingFinished",
                    event -> bytes.addAndGet(event.get("encodedDataLength").getAsLong()));
            page.navigate(SmallDemo.address() + "/login");
            page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
            SmallDemo.signedIn(context, "bi-thu", "vi");
            page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
            assertThat(bytes.get())
                    .as("bytes of login and home, cold")
                    .isPositive()
                    .isLessThan(MOST_BYTES);
        }
    }

    @Test
    void withoutANetworkAPageSaysSoAndADraftIsKeptUntilItsOwnerLeaves() throws Exception {
        String file = ReadyFile.opened("Bùi Thị Mất Mạng");
        try (BrowserContext context = SmallDemo.opened(390, "vi", ColorScheme.LIGHT)) {
            Page page = SmallDemo.signedIn(context, "bi-thu", "vi");
            page.evaluate("navigator.serviceWorker.ready.then(() => true)");
            String form = SmallDemo.address() + "/viec/membership/RecordCertificate?admission=" + file;
            page.navigate(form);
            page.fill("#o-issuer", "Trung tâm Chính trị huyện");
            context.setOffline(true);
            page.click("form[data-draft] button[type=submit]");
            assertThat(page.locator("[data-unsent]").isVisible()).isTrue();
            page.navigate(SmallDemo.address() + "/ho-so");
            assertThat(page.locator("h1").textContent()).isEqualTo("Đang mất mạng");
            context.setOffline(false);
            page.navigate(form);
            assertThat(page.inputValue("#o-issuer")).isEqualTo("Trung tâm Chính trị huyện");
            page.navigate(SmallDemo.address() + "/them");
            page.click("form[action='/logout'] button");
            page.waitForLoadState();
            assertThat(page.evaluate("Object.keys(localStorage).filter(key => key.startsWith('nhap:')).length"))
                    .isEqualTo(0);
        }
    }

    @Test
    void aPaperIsPhotographedAndAnActIsTakenOverFromPaper() throws Exception {
        String file = ReadyFile.almost("Hồ Văn Giấy Tờ");
        try (BrowserContext context = SmallDemo.opened(390, "vi", ColorScheme.LIGHT)) {
            Page page = SmallDemo.signedIn(context, "bi-thu", "vi");
            Look look = new Look(page, "390-vi-LIGHT");
            page.navigate(SmallDemo.address() + "/viec/membership/AssignMentor?admission=" + file);
            page.selectOption("#o-mentor", new com.microsoft.playwright.options.SelectOption().setIndex(4));
            page.click("summary:has-text('trên giấy')");
            page.selectOption("#giay", "true");
            page.click("form[data-draft] button[type=submit]");
            assertThat(page.title()).startsWith("Lỗi: ");
            look.at("paper-faults");
            page.fill("#giay-ngay", LocalDate.now(Zone.PARTY).toString());
            page.fill("#giay-so", "15-NQ/CB");
            page.setInputFiles("#giay-tep", SCAN);
            page.click("form[data-draft] button[type=submit]");
            page.waitForLoadState();
            assertThat(page.locator("main").textContent()).contains("Đã ghi vào sổ");
            page.navigate(SmallDemo.address() + "/ho-so/" + file + "/dien-bien");
            assertThat(page.locator("main").textContent()).contains("từ giấy");
            page.navigate(
                    SmallDemo.address() + "/viec/membership/AttachDocument?admission=" + file + "&formCode=5-KNĐ");
            page.fill("#o-documentDate", LocalDate.now(Zone.PARTY).toString());
            page.setInputFiles("#o-attachment", SCAN);
            page.click("form[data-draft] button[type=submit]");
            page.waitForLoadState();
            assertThat(page.locator("main").textContent()).contains("Đã ghi vào sổ");
            page.navigate(SmallDemo.address() + "/viec/membership/RecordCertificate?admission=" + file);
            page.fill("#o-certificateNumber", "1-GCN");
            page.fill("#o-certificateDate", "2010-01-01");
            page.fill("#o-issuer", "Trung tâm Chính trị");
            page.click("form[data-draft] button[type=submit]");
            page.waitForLoadState();
            assertThat(page.title()).startsWith("Lỗi: ");
            assertThat(page.locator("h1").textContent()).doesNotContain("Lỗi");
            assertThat(page.locator("main").textContent()).contains("Vướng", "Về hồ sơ");
            look.at("refusal-paper");
            assertThat(look.complaints()).isEmpty();
        }
    }
}
