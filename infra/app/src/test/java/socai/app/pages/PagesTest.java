package socai.app.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The pages of a small demonstration on a phone and on a desk, light and dark, in both languages: axe finds nothing
 * (WCAG 2.2 A and AA), nothing is wider than the screen, the content security policy is never broken. Screenshots are
 * kept under {@code target/screens}.
 */
@ExtendWith(SmallDemo.class)
class PagesTest {

    @ParameterizedTest(name = "{0} px, {1}, {2}")
    @CsvSource({"390, vi, LIGHT", "390, en, DARK", "1440, vi, DARK", "1440, en, LIGHT", "320, vi, LIGHT"})
    void theSecretarysPagesStandEveryCheck(int width, String language, ColorScheme scheme) throws IOException {
        try (BrowserContext context = SmallDemo.opened(width, language, scheme)) {
            Page page = context.pages().getFirst();
            Look look = new Look(page, width + "-" + language + "-" + scheme);
            page.navigate(SmallDemo.address() + "/login?lang=" + language);
            look.at("login");
            SmallDemo.signedIn(context, "bi-thu", language);
            look.at("home");
            page.navigate(SmallDemo.address() + "/ho-so");
            look.at("dossiers");
            String dossier = page.locator("a[href*='/ho-so/adm-'], a[href*='/ho-so/rec-']")
                    .first()
                    .getAttribute("href");
            page.navigate(SmallDemo.address() + dossier);
            look.at("dossier");
            page.navigate(SmallDemo.address() + dossier.replaceAll("[?].*", "") + "/dien-bien");
            look.at("timeline");
            String replay = page.locator("a[href*='/phat-lai/']").first().getAttribute("href");
            page.navigate(SmallDemo.address() + replay);
            look.at("replay");
            page.navigate(SmallDemo.address() + "/dang-vien");
            look.at("members");
            for (String other : List.of("to-chuc", "chinh-sach", "design", "viec", "them", "mat-mang")) {
                page.navigate(SmallDemo.address() + "/" + other);
                look.at(other);
            }
            page.navigate(SmallDemo.address() + "/viec/membership/VoteOnAdmission?admission="
                    + dossier.replaceAll(".*/ho-so/([^?/]+).*", "$1"));
            look.at("form");
            page.navigate(SmallDemo.address() + "/tai-khoan");
            look.at("account");
            assertThat(look.complaints()).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0} px, {1}, {2}")
    @CsvSource({"390, vi, LIGHT", "390, en, DARK", "1440, vi, DARK", "1440, en, LIGHT", "320, vi, LIGHT"})
    void theOfficersPagesStandEveryCheck(int width, String language, ColorScheme scheme) throws IOException {
        try (BrowserContext context = SmallDemo.opened(width, language, scheme)) {
            Page page = SmallDemo.signedIn(context, "can-bo-to-chuc", language);
            Look look = new Look(page, width + "-" + language + "-" + scheme);
            page.navigate(SmallDemo.address() + "/tim");
            look.at("search");
            if (width < 700) {
                // A phone has no key "/", and its field lies on the page itself.
                page.navigate(SmallDemo.address() + "/tim?q=nguyen");
            } else {
                page.keyboard().press("Escape");
                page.locator("h1").click();
                page.keyboard().press("/");
                page.keyboard().type("nguyen");
                page.keyboard().press("Enter");
            }
            page.waitForURL(java.util.regex.Pattern.compile(".*/tim\\?.*q=nguyen.*"));
            assertThat(page.locator("mark").first().textContent().toLowerCase(java.util.Locale.ROOT))
                    .startsWith("nguy");
            look.at("search-typed");
            page.navigate(SmallDemo.address() + "/tim?q=khongaicotennhuthe");
            look.at("search-none");
            page.navigate(SmallDemo.address() + "/bang-phat-trien");
            look.at("board");
            page.navigate(SmallDemo.address() + "/bien-dong");
            look.at("movements");
            page.locator("a[href*='loai=END']").first().click();
            page.waitForURL(java.util.regex.Pattern.compile(".*/bien-dong/danh-sach.*"));
            look.at("movement-people");
            assertThat(look.complaints()).isEmpty();
        }
        try (BrowserContext context = SmallDemo.opened(width, language, scheme)) {
            Page page = SmallDemo.signedIn(context, "quan-tri", language);
            Look look = new Look(page, width + "-" + language + "-" + scheme);
            page.navigate(SmallDemo.address() + "/nhap");
            look.at("import");
            page.setInputFiles(
                    "#tep",
                    new com.microsoft.playwright.options.FilePayload(
                            "danh-sach.csv",
                            "text/csv",
                            "ma_chi_bo,ho_ten,ngay_sinh,ngay_vao_dang,ngay_chinh_thuc\nX-1,Nguyễn Văn A,31/02/1980,01/01/2010,01/01/2011\n"
                                    .getBytes(java.nio.charset.StandardCharsets.UTF_8)));
            page.click("form[action='/nhap'] button[type=submit]");
            look.at("import-columns");
            page.click("form[action$='/chay-thu'] button[type=submit]");
            page.waitForSelector(".nhap-cols");
            look.at("import-report");
            assertThat(look.complaints()).isEmpty();
        }
    }
}
