package socai.app.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import socai.spine.OfficeKind;
import socai.spine.Zone;

/**
 * Four eyes: one administrator proposes an office and cannot confirm it, the other confirms, and the new officer signs in
 * and acts in it. Then an account is made, whose password is changed before anything else is seen.
 */
@ExtendWith(SmallDemo.class)
class AdministratorsTest {

    private static final String OWN_PASSWORD = "núi cao sông dài biển rộng";

    private final List<String> complaints = new ArrayList<>();

    @ParameterizedTest(name = "{0} px, {1}, {2}")
    @CsvSource({"390, vi, DARK, REGISTRY_CLERK", "1440, en, LIGHT, MINUTE_TAKER"})
    void anOfficeIsProposedByOneConfirmedByAnotherAndThenHeld(
            int width, String language, ColorScheme scheme, OfficeKind office) throws IOException {
        String name;
        try (BrowserContext context = SmallDemo.opened(width, language, scheme)) {
            Page page = SmallDemo.signedIn(context, "quan-tri", language);
            Look look = look(page, width, language);
            look.at("admin-home");
            name = nameOf("dang-vien", page);
            page.navigate(SmallDemo.address() + "/giao-chuc-vu");
            page.fill("#ten", name);
            page.click("form[action='/giao-chuc-vu'] button[type=submit]");
            look.at("admin-found");
            page.locator("a[href*='ProposeAppointment']").first().click();
            assertThat(page.locator(".sc-facts").first().textContent()).contains(name);
            page.selectOption("#o-office", office.name());
            page.fill("#o-from", LocalDate.now(Zone.PARTY).toString());
            look.at("admin-propose");
            page.click(".sc-foot-acts button[type=submit]");
            assertThat(page.locator(".sc-note.sc-ok").count()).isEqualTo(1);
            look.at("admin-proposed");
            page.locator("a.sc-ink").click();
            assertThat(page.url()).endsWith("/giao-chuc-vu");
            assertThat(page.locator("form[action$='WithdrawAppointment']").count()).isPositive();
            assertThat(page.locator("form[action$='ConfirmAppointment']").count())
                    .as("nobody confirms what they proposed")
                    .isZero();
            look.at("admin-waiting");
        }
        confirmed(name, width, language, scheme);
        try (BrowserContext context = SmallDemo.opened(width, language, scheme)) {
            Page page = SmallDemo.signedIn(context, "dang-vien", language);
            assertThat(page.locator(".sc-switch button[value^='" + office + "@']").count())
                    .as("the new officer may act in the office")
                    .isEqualTo(1);
            look(page, width, language).at("admin-officer");
        }
        assertThat(complaints).isEmpty();
    }

    private void confirmed(String name, int width, String language, ColorScheme scheme) throws IOException {
        try (BrowserContext context = SmallDemo.opened(width, language, scheme)) {
            Page page = SmallDemo.signedIn(context, "quan-tri-2", language);
            Look look = look(page, width, language);
            look.at("admin2-home");
            page.locator("main a[href='/giao-chuc-vu'].sc-go").first().click();
            look.at("admin2-waiting");
            page.locator("li", new Page.LocatorOptions().setHasText(name))
                    .locator("form[action$='ConfirmAppointment'] button")
                    .click();
            assertThat(page.locator(".sc-note.sc-ok").count()).isEqualTo(1);
            page.locator("a.sc-ink").click();
            look.at("admin2-ended");
        }
    }

    @ParameterizedTest(name = "{0} px, {1}, {2}")
    @CsvSource({"390, en, LIGHT", "1440, vi, DARK"})
    void anAccountIsMadeAndItsPasswordIsChangedBeforeAnythingIsSeen(int width, String language, ColorScheme scheme)
            throws IOException {
        String login = "moi-" + width;
        String password;
        try (BrowserContext context = SmallDemo.opened(width, language, scheme)) {
            Page page = SmallDemo.signedIn(context, "quan-tri", language);
            Look look = look(page, width, language);
            String name = nameOf("dang-vien", page);
            look.at("accounts");
            page.navigate(SmallDemo.address() + "/nguoi-dung/moi");
            page.fill("#ten", name);
            page.click("form[action='/nguoi-dung/moi'] button[type=submit]");
            look.at("account-found");
            page.locator("a[href*='nguoi=per-']").first().click();
            page.fill("#dang-nhap", login);
            look.at("account-new");
            page.click("form[action='/nguoi-dung'] button[type=submit]");
            look.at("account-made");
            if (page.locator("code.sc-key").count() == 0) {
                // The walk above may have made this member an officer: then a second person opens the account.
                password = opened(login, width, language, scheme);
            } else {
                password = page.locator("code.sc-key").textContent();
            }
        }
        try (BrowserContext context = SmallDemo.opened(width, language, scheme)) {
            Page page = context.pages().getFirst();
            Look look = look(page, width, language);
            page.navigate(SmallDemo.address() + "/login?lang=" + language);
            page.fill("#username", login);
            page.fill("#password", password);
            page.click("form[action='/login'] button[type=submit]");
            assertThat(page.url()).endsWith("/tai-khoan");
            look.at("account-first");
            page.fill("#hien-tai", password);
            page.fill("#moi", OWN_PASSWORD);
            page.fill("#nhac-lai", OWN_PASSWORD);
            page.click("form[action='/tai-khoan/mat-khau'] button[type=submit]");
            page.navigate(SmallDemo.address() + "/");
            assertThat(page.url()).doesNotContain("/tai-khoan");
        }
        assertThat(complaints).isEmpty();
    }

    private String opened(String login, int width, String language, ColorScheme scheme) throws IOException {
        try (BrowserContext context = SmallDemo.opened(width, language, scheme)) {
            Page page = SmallDemo.signedIn(context, "quan-tri-2", language);
            page.navigate(SmallDemo.address() + "/nguoi-dung");
            page.locator("li", new Page.LocatorOptions().setHasText(login))
                    .locator("form[action$='/dong-y'] button")
                    .click();
            look(page, width, language).at("account-opened");
            return page.locator("code.sc-key").textContent();
        }
    }

    private static String nameOf(String login, Page page) {
        page.navigate(SmallDemo.address() + "/nguoi-dung?q=" + login);
        return page.locator("a.sc-go span > span").first().textContent();
    }

    private Look look(Page page, int width, String language) {
        return new Look(page, width + "-" + language, complaints);
    }
}
