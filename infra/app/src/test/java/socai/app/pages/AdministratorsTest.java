package socai.app.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
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
 * Four eyes: one administrator proposes an office and cannot confirm it, the other confirms; then an account is made for
 * the new officer, who changes the password that somebody else gave before anything else is seen, and holds the office.
 */
@ExtendWith(SmallDemo.class)
class AdministratorsTest {

    private static final String OWN_PASSWORD = "núi cao sông dài biển rộng";

    private final List<String> complaints = new ArrayList<>();

    @ParameterizedTest(name = "{0} px, {1}, {2}")
    @CsvSource({"390, vi, DARK, REGISTRY_CLERK", "1440, en, LIGHT, INSPECTION_COMMISSION"})
    void anOfficeIsProposedByOneConfirmedByAnotherAndThenHeld(
            int width, String language, ColorScheme scheme, OfficeKind office) throws IOException {
        String name;
        try (BrowserContext context = SmallDemo.opened(width, language, scheme)) {
            name = proposed(SmallDemo.signedIn(context, "quan-tri", language), office, width, language);
        }
        try (BrowserContext context = SmallDemo.opened(width, language, scheme)) {
            confirmed(SmallDemo.signedIn(context, "quan-tri-2", language), name, width, language);
        }
        String login = "moi-" + width;
        Half first;
        try (BrowserContext context = SmallDemo.opened(width, language, scheme)) {
            first = accountMade(SmallDemo.signedIn(context, "quan-tri", language), name, login, width, language);
        }
        String password;
        try (BrowserContext context = SmallDemo.opened(width, language, scheme)) {
            password = first.password()
                    + secondHalf(
                            SmallDemo.signedIn(context, "lanh-dao", language), first.person(), login, width, language);
        }
        try (BrowserContext context = SmallDemo.opened(width, language, scheme)) {
            Page page = context.pages().getFirst();
            passwordChanged(page, login, password, width, language);
            page.navigate(SmallDemo.address() + "/");
            assertThat(page.locator(".sc-switch button[value^='" + office + "@']")
                            .count())
                    .as("the new officer may act in the office")
                    .isEqualTo(1);
            look(page, width, language).at("admin-officer");
        }
        assertThat(complaints).isEmpty();
    }

    /** For somebody without an account, so that no other walk is changed. */
    private String proposed(Page page, OfficeKind office, int width, String language) {
        Look look = look(page, width, language);
        look.at("admin-home");
        page.navigate(SmallDemo.address() + "/giao-chuc-vu");
        String name = page.locator("section[aria-labelledby=cho] h3")
                .first()
                .textContent()
                .split(": ")[1];
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
        Caught.up(
                page, () -> page.locator("form[action$='WithdrawAppointment']").count() > 0);
        assertThat(page.locator("form[action$='WithdrawAppointment']").count()).isPositive();
        assertThat(page.locator("form[action$='ConfirmAppointment']").count())
                .as("nobody confirms what they proposed")
                .isZero();
        look.at("admin-waiting");
        return name;
    }

    private void confirmed(Page page, String name, int width, String language) {
        Look look = look(page, width, language);
        look.at("admin2-home");
        page.locator("main a[href='/giao-chuc-vu'].sc-go").first().click();
        look.at("admin2-waiting");
        // The oldest stands first: the last one is the one of this walk.
        page.locator("li", new Page.LocatorOptions().setHasText(name))
                .locator("form[action$='ConfirmAppointment'] button")
                .last()
                .click();
        assertThat(page.locator(".sc-note.sc-ok").count()).isEqualTo(1);
        page.locator("a.sc-ink").click();
        look.at("admin2-ended");
    }

    /** What the administrator was told, and whose page has the rest. */
    private record Half(String password, String person) {}

    private Half accountMade(Page page, String name, String login, int width, String language) {
        Look look = look(page, width, language);
        page.navigate(SmallDemo.address() + "/nguoi-dung");
        look.at("accounts");
        page.navigate(SmallDemo.address() + "/nguoi-dung/moi");
        page.fill("#ten", name);
        page.click("form[action='/nguoi-dung/moi'] button[type=submit]");
        look.at("account-found");
        Locator found = page.locator("a[href*='nguoi=per-']").first();
        String person = found.getAttribute("href").replaceAll(".*nguoi=", "");
        found.click();
        page.fill("#dang-nhap", login);
        look.at("account-new");
        page.click("form[action='/nguoi-dung'] button[type=submit]");
        look.at("account-made");
        return new Half(page.locator("code.sc-key").textContent(), person);
    }

    /** From whoever looks after the new officer's record: with the first half alone nobody signs in. */
    private String secondHalf(Page page, String person, String login, int width, String language) {
        Look look = look(page, width, language);
        page.navigate(SmallDemo.address() + "/dang-vien/" + person);
        assertThat(page.locator("main").textContent()).contains(login);
        look.at("half-waiting");
        page.click("form[action$='/nua-mat-khau'] button");
        look.at("half-shown");
        String half = page.locator("code.sc-key").textContent();
        page.reload();
        assertThat(page.locator("code.sc-key").count()).as("shown once").isZero();
        return half;
    }

    private void passwordChanged(Page page, String login, String password, int width, String language) {
        page.navigate(SmallDemo.address() + "/login?lang=" + language);
        page.fill("#username", login);
        page.fill("#password", password);
        page.click("form[action='/login'] button[type=submit]");
        assertThat(page.url()).endsWith("/tai-khoan");
        look(page, width, language).at("account-first");
        page.navigate(SmallDemo.address() + "/to-chuc");
        assertThat(page.url()).as("nothing is seen before").endsWith("/tai-khoan");
        page.fill("#hien-tai", password);
        page.fill("#moi", OWN_PASSWORD);
        page.fill("#nhac-lai", OWN_PASSWORD);
        page.click("form[action='/tai-khoan/mat-khau'] button[type=submit]");
    }

    private Look look(Page page, int width, String language) {
        return new Look(page, width + "-" + language, complaints);
    }
}
