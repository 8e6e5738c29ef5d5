package socai.app.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages on which people look things up: organisations, regulations, a file at two instants and step by step. */
@ExtendWith(SmallDemo.class)
class ReadingPagesTest {

    private static final String ORGANISATION = "main a[href^='/to-chuc/org-']";

    @ParameterizedTest(name = "{0} px, {1}, {2}")
    @CsvSource({"390, en, DARK", "1366, vi, LIGHT"})
    void everyOneStandsEveryCheck(int width, String language, ColorScheme scheme) throws IOException {
        try (BrowserContext context = SmallDemo.opened(width, language, scheme)) {
            Page page = SmallDemo.signedIn(context, "can-bo-to-chuc", language);
            Look look = new Look(page, "reading-" + width + "-" + language + "-" + scheme);
            see(page, look, "/to-chuc?q=&tai=", "organisations");
            String organisation = first(page, ORGANISATION);
            see(page, look, organisation, "organisation");
            see(page, look, organisation.replaceAll("[?].*", "") + "?tai=2020-01-01", "organisation-then");
            see(page, look, "/chinh-sach?tai=2025-06-01", "book-then");
            see(page, look, first(page, "main a[href*='/van-ban']"), "regulation");
            see(page, look, "/chinh-sach/so-sanh?tu=2024-01-01&den=2026-08-01", "book-compared");
            assertThat(page.locator("main").textContent())
                    .as("parameters are told in words")
                    .doesNotContain("admission-decider", "STANDING_COMMITTEE");
            see(page, look, "/viec", "acts");
            see(page, look, first(page, "main a[href*='viec=membership.AttachDocument']"), "acts-choose");
            String file = first(page, "main a[href*='/viec/membership/AttachDocument?admission=']")
                    .replaceAll(".*admission=", "/ho-so/");
            see(page, look, file + "/so-sanh", "instants");
            see(page, look, file + "/phat-lai?buoc=2", "step");
            see(page, look, file + "/da-xem", "looks");
            see(page, look, file + "?tai=2026-01-01&ghi=", "file-then");
            assertThat(look.complaints()).isEmpty();
        }
    }

    private static void see(Page page, Look look, String address, String name) {
        assertThat(page.navigate(SmallDemo.address() + address).status())
                .as(address)
                .isEqualTo(200);
        look.at(name);
    }

    private static String first(Page page, String selector) {
        return page.locator(selector).first().getAttribute("href");
    }

    @Test
    void whoeverFindsPeopleNeedsNoMouse() throws IOException {
        try (BrowserContext context = SmallDemo.opened(1440, "vi", ColorScheme.LIGHT)) {
            Page page = SmallDemo.signedIn(context, "can-bo-to-chuc", "vi");
            page.navigate(SmallDemo.address() + "/tim");
            // On this page the field has the focus from the beginning; from elsewhere a key leads into it.
            page.keyboard().press("Tab");
            page.keyboard().press("/");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("q");
            page.keyboard().type("nguyen");
            // Nothing is sent by hand: what is typed is searched for.
            page.waitForURL("**/tim?q=nguyen");
            List<String> found = page.locator("#ket-qua .tim-name a").all().stream()
                    .map(link -> link.getAttribute("href"))
                    .toList();
            assertThat(found).hasSizeGreaterThan(2);
            page.keyboard().press("ArrowDown");
            assertThat(focused(page)).isEqualTo(found.get(0));
            page.keyboard().press("ArrowDown");
            assertThat(focused(page)).isEqualTo(found.get(1));
            page.keyboard().press("ArrowUp");
            assertThat(focused(page)).isEqualTo(found.get(0));
            page.keyboard().press("ArrowUp");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("q");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Escape");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("q");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            page.waitForURL("**" + found.get(0));
        }
    }

    private static String focused(Page page) {
        return String.valueOf(page.evaluate("document.activeElement.getAttribute('href')"));
    }

    @Test
    void theRailCountsWhatThePagesHold() throws Exception {
        ReadyFile.opened("Lâm Thị Đếm");
        for (String login : List.of("bi-thu", "can-bo-to-chuc", "lanh-dao")) {
            try (BrowserContext context = SmallDemo.opened(1440, "vi", ColorScheme.LIGHT)) {
                Page page = SmallDemo.signedIn(context, login, "vi");
                page.waitForCondition(() -> {
                    page.navigate(SmallDemo.address() + "/");
                    return count(page, "/ho-so") > 0;
                });
                long files = count(page, "/ho-so");
                page.click(".sc-side a[href='/ho-so']");
                assertThat(number(page.locator("main [role=status]").first().textContent()))
                        .as("files of " + login)
                        .isEqualTo(files);
                assertThat(count(page, "/ho-so"))
                        .as("still told on other pages")
                        .isEqualTo(files);
                long limits = count(page, "/den-han");
                page.click(".sc-side a[href='/den-han']");
                assertThat(number(page.locator("main [role=status]").first().textContent()))
                        .as("limits of " + login)
                        .isEqualTo(limits);
            }
        }
    }

    /** The number beside a page in the rail; none is zero. */
    private static long count(Page page, String address) {
        Locator count = page.locator(".sc-side a[href='" + address + "'] .sc-count");
        return count.count() == 0 ? 0 : number(count.textContent());
    }

    /** The first number of a sentence, without its separators. */
    private static long number(String sentence) {
        return Long.parseLong(
                sentence.strip().replaceAll("^\\D*([0-9.]+).*$", "$1").replace(".", ""));
    }

    @Test
    void aRefusalLeadsToTheActThatMendsIt() throws Exception {
        String file = ReadyFile.unsponsored("Tạ Thị Thiếu Người");
        try (BrowserContext context = SmallDemo.opened(390, "vi", ColorScheme.LIGHT)) {
            Page page = SmallDemo.signedIn(context, "bi-thu", "vi");
            Look look = new Look(page, "refused-390-vi-LIGHT");
            page.navigate(SmallDemo.address() + "/viec/membership/VoteOnAdmission?admission=" + file);
            page.selectOption("[name=form]", known(page));
            int base = ReadyFile.base();
            page.fill("[name=present]", Integer.toString(base));
            page.fill("[name=ayes]", Integer.toString(base - 2));
            page.fill("[name=noes]", "2");
            page.fill("[name=others]", "0");
            page.fill("[name=resolutionNumber]", "92-NQ/CB");
            page.locator("[name=tellers]").first().check();
            page.click(".sc-foot-acts .sc-ink");
            page.click("main .sc-seal");
            assertThat(page.locator(".sc-refusal").count()).isEqualTo(1);
            look.at("refusal");
            List<String> remedies = page.locator(".sc-wayout a").all().stream()
                    .map(link -> link.getAttribute("href"))
                    .toList();
            assertThat(remedies).contains("/viec/membership/NameSponsor?admission=" + file);
            page.locator(".sc-wayout a[href*='NameSponsor']").first().click();
            page.waitForURL("**/viec/membership/NameSponsor?admission=" + file);
            look.at("remedy");
            assertThat(look.complaints()).isEmpty();
        }
    }

    /** The first form of voting that the form offers. */
    private static String known(Page page) {
        return page.locator("[name=form] option").nth(1).getAttribute("value");
    }
}
