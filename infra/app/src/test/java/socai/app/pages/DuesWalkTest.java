package socai.app.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A secretary takes a month of dues, sees the receipt and reverses it; a member sees the own dues; a superior the whole. */
@ExtendWith(SmallDemo.class)
class DuesWalkTest {

    private static final String SHEET = "/dang-phi/chi-bo";

    @Test
    void aMonthIsTakenByOneTapAndItsReceiptReversedWithAReason() throws Exception {
        List<String> complaints = new ArrayList<>();
        try (BrowserContext cell = SmallDemo.opened(390, "vi", ColorScheme.LIGHT)) {
            Page page = SmallDemo.signedIn(cell, "bi-thu", "vi");
            Look look = new Look(page, "390-vi-LIGHT", complaints);
            page.navigate(SmallDemo.address() + SHEET);
            look.at("dues-sheet");
            String settled = settled(page);

            page.locator(".phi-do button").first().click();
            page.locator(".sc-note.sc-ok").waitFor();
            look.at("dues-taken");
            Caught.up(page, () -> !settled.equals(settled(page)));
            assertThat(settled(page)).isNotEqualTo(settled);

            page.locator("main details summary").first().click();
            look.at("dues-receipts");
            Locator receipt = page.locator("main details tbody tr").first();
            APIResponse paper = page.request()
                    .get(SmallDemo.address()
                            + receipt.locator("a[href$='.pdf']").getAttribute("href"));
            assertThat(paper.status()).isEqualTo(200);
            assertThat(new String(paper.body(), 0, 5, StandardCharsets.US_ASCII))
                    .isEqualTo("%PDF-");

            receipt.locator("a[href*='ReverseDuesPayment']").click();
            look.at("dues-reverse");
            page.selectOption("select[name=reason]", "WRONG_MEMBER");
            page.locator("main form button[type=submit]").last().click();
            page.waitForLoadState();
            look.at("dues-reversed");
            page.navigate(SmallDemo.address() + SHEET);
            Caught.up(page, () -> settled.equals(settled(page)));
            assertThat(settled(page)).isEqualTo(settled);
        }
        assertThat(complaints).isEmpty();
    }

    private static String settled(Page page) {
        return page.locator(".phi-trio > div").nth(2).textContent();
    }

    @Test
    void aMemberAndASuperiorSeeTheirPartOfTheBooks() throws Exception {
        List<String> complaints = new ArrayList<>();
        try (BrowserContext member = SmallDemo.opened(390, "en", ColorScheme.DARK);
                BrowserContext board = SmallDemo.opened(1440, "vi", ColorScheme.LIGHT)) {
            Page own = SmallDemo.signedIn(member, "dang-vien", "en");
            Look mine = new Look(own, "390-en-DARK", complaints);
            own.navigate(SmallDemo.address() + "/so-tay");
            own.locator("main a[href='/dang-phi/cua-toi']").click();
            mine.at("dues-own");
            assertThat(own.locator("main").textContent()).contains("Receipts");
            own.navigate(SmallDemo.address() + SHEET);
            assertThat(own.locator("main").textContent()).doesNotContain("Collected in the month");

            Page above = SmallDemo.signedIn(board, "can-bo-to-chuc", "vi");
            Look overview = new Look(above, "1440-vi-LIGHT", complaints);
            above.navigate(SmallDemo.address() + "/dang-phi");
            overview.at("dues-overview");
            above.locator("main tbody a").first().click();
            above.waitForLoadState();
            overview.at("dues-below");
        }
        assertThat(complaints).isEmpty();
    }
}
