package socai.app.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import socai.spine.Zone;

/** Three walks with the keyboard alone: no mouse, and no address typed after login. */
@ExtendWith(SmallDemo.class)
class KeyboardTest {

    private static final int FARTHEST = 250;

    @Test
    void aSecretaryRecordsTheVoteOfTheCell() throws Exception {
        String file = ReadyFile.ready("Đặng Thị Bàn Phím");
        try (BrowserContext context = SmallDemo.opened(1440, "vi", ColorScheme.LIGHT)) {
            Page page = signedIn(context, "bi-thu");
            Look look = new Look(page, "keyboard");
            press(page, ".sc-side a[href='/ho-so']");
            press(page, "main a[href='/ho-so/" + file + "']");
            assertThat(page.locator("h1").textContent()).contains("Đặng Thị Bàn Phím");
            press(page, ".sc-turn a.sc-ink");
            choose(page, "#o-form", "SHOW_OF_HANDS", "SECRET_BALLOT");
            int base = ReadyFile.base();
            typed(page, Map.of("#o-present", "" + base, "#o-ayes", "" + (base - 2), "#o-noes", "2", "#o-others", "0"));
            reach(page, "#o-resolutionNumber");
            page.keyboard().type("91-NQ/CB");
            reach(page, "#o-tellers input");
            page.keyboard().press("Space");
            press(page, "form[data-draft] button.sc-ink");
            assertThat(page.locator("h1").textContent()).startsWith("Kiểm tra lại");
            look.at("review");
            press(page, "button.sc-seal");
            assertThat(page.locator("main").textContent()).contains("Đã ghi vào sổ");
            look.at("done");
            press(page, "main a.sc-ink");
            assertThat(page.locator("main").textContent()).contains("Biểu quyết của chi bộ", (base - 2) + "/");
            look.at("dossier-voted");
            assertThat(look.complaints()).isEmpty();
        }
    }

    @Test
    void anOfficerTriesToDecideTooEarlyAndIsTaught() throws Exception {
        String file = ReadyFile.opened("Đỗ Văn Quyết Định");
        try (BrowserContext context = SmallDemo.opened(1440, "vi", ColorScheme.DARK)) {
            Page page = signedIn(context, "can-bo-to-chuc");
            Look look = new Look(page, "keyboard-dark");
            press(page, ".sc-side a[href='/ho-so']");
            press(page, "main a[href='/ho-so/" + file + "']");
            reach(page, "main details.sc-fold > summary");
            page.keyboard().press("Enter");
            press(page, "main a[href^='/viec/membership/DecideAdmission']");
            choose(page, "#o-choice", "ADMIT");
            choose(page, "#o-organ", "STANDING_COMMITTEE");
            typed(page, Map.of("#o-present", "3", "#o-ayes", "3", "#o-noes", "0", "#o-others", "0"));
            reach(page, "#o-decisionNumber");
            page.keyboard().type("77-QĐ/ĐU");
            press(page, "form[data-draft] button.sc-ink");
            assertThat(page.title()).startsWith("Lỗi: ");
            assertThat(page.evaluate("document.activeElement.className").toString())
                    .contains("sc-errors");
            look.at("faults");
            reach(page, ".sc-errors a");
            page.keyboard().press("Enter");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("o-decisionDate");
            // Chromium asks for a day in the order of its own language, which is not that of the page.
            page.keyboard().type(DateTimeFormatter.ofPattern("MMddyyyy").format(LocalDate.now(Zone.PARTY)));
            press(page, "form[data-draft] button.sc-ink");
            press(page, "button.sc-seal");
            assertThat(page.evaluate("document.activeElement.className").toString())
                    .contains("sc-refusal");
            assertThat(page.locator("main").textContent()).contains("Những gì đã nhập vẫn được giữ", "Về hồ sơ");
            assertThat(page.inputValue("#o-decisionNumber")).isEqualTo("77-QĐ/ĐU");
            look.at("refusal");
            assertThat(look.complaints()).isEmpty();
        }
    }

    @Test
    void anInspectorOpensAReplay() throws IOException {
        try (BrowserContext context = SmallDemo.opened(1440, "vi", ColorScheme.LIGHT)) {
            Page page = signedIn(context, "kiem-tra");
            press(page, ".sc-side a[href='/quyet-dinh']");
            press(page, "main a[href^='/phat-lai/']");
            assertThat(page.url()).contains("/phat-lai/");
            assertThat(page.locator("main").textContent()).contains("Chạy lại");
        }
    }

    private static Page signedIn(BrowserContext context, String login) throws IOException {
        Page page = context.pages().getFirst();
        page.navigate(SmallDemo.address() + "/login?lang=vi");
        reach(page, "#username");
        page.keyboard().type(login);
        reach(page, "#password");
        page.keyboard().type(SmallDemo.account(login).password());
        page.keyboard().press("Enter");
        page.waitForURL(SmallDemo.address() + "/");
        return page;
    }

    /** Tabs on until what is looked for has the focus, and the focus can be seen. */
    private static void reach(Page page, String selector) {
        for (int step = 0; step < FARTHEST; step++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(
                    page.evaluate("wanted => document.activeElement?.matches(wanted) ?? false", selector))) {
                assertThat(page.evaluate("document.activeElement.matches(':focus-visible')"))
                        .isEqualTo(true);
                return;
            }
        }
        throw new AssertionError(selector + " cannot be reached by Tab on " + page.url());
    }

    private static void press(Page page, String selector) {
        reach(page, selector);
        page.evaluate("window.leaving = true");
        page.keyboard().press("Enter");
        page.waitForCondition(() -> arrived(page));
    }

    /** The policy allows no waiting inside the page itself; while it changes it cannot be asked. */
    private static boolean arrived(Page page) {
        try {
            return Boolean.TRUE.equals(page.evaluate("!window.leaving && document.readyState === 'complete'"));
        } catch (PlaywrightException changing) {
            return false;
        }
    }

    /** Goes down the list with the arrow until one of the values is there. */
    private static void choose(Page page, String selector, String... values) {
        reach(page, selector);
        for (int step = 0; step < 20; step++) {
            page.keyboard().press("ArrowDown");
            if (List.of(values).contains(page.inputValue(selector))) {
                return;
            }
        }
        throw new AssertionError("no such value in " + selector);
    }

    private static void typed(Page page, Map<String, String> values) {
        for (String field : List.of("#o-present", "#o-ayes", "#o-noes", "#o-others")) {
            reach(page, field);
            page.keyboard().type(values.get(field));
        }
    }
}
