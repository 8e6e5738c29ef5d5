package socai.app.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Each role walks all pages that its own navigation names on a phone, and those of its first minute on a desk, each walk
 * in another language and theme.
 */
@ExtendWith(SmallDemo.class)
class RolesTest {

    @ParameterizedTest(name = "{0}, {1} px, {2}, {3}")
    @CsvSource({
        "pho-bi-thu, 390, vi, DARK",
        "pho-bi-thu, 1440, en, LIGHT",
        "lanh-dao, 390, en, LIGHT",
        "lanh-dao, 1440, vi, DARK",
        "kiem-tra, 390, vi, LIGHT",
        "kiem-tra, 1440, en, DARK",
        "dang-vien, 390, vi, LIGHT",
        "dang-vien, 1440, en, DARK",
        "quan-chung, 390, en, DARK",
        "quan-chung, 1440, vi, LIGHT",
        "quan-tri, 390, en, DARK",
        "quan-tri, 1440, vi, LIGHT",
        "quan-tri-2, 390, vi, LIGHT",
        "bi-thu, 1024, vi, LIGHT"
    })
    void everyPageOfTheNavigationStandsEveryCheck(String login, int width, String language, ColorScheme scheme)
            throws IOException {
        try (BrowserContext context = SmallDemo.opened(width, language, scheme)) {
            Page page = SmallDemo.signedIn(context, login, language);
            Look look = new Look(page, login + "-" + width + "-" + language + "-" + scheme);
            look.at("home");
            assertThat(page.locator(".sc-demo").count())
                    .as("the mark of the demonstration")
                    .isPositive();
            for (String address :
                    named(page, width < 700 ? ".sc-side a[href], .sc-guide a[href]" : ".sc-guide a[href]")) {
                page.navigate(SmallDemo.address() + address);
                assertThat(page.locator(".sc-state > svg").count())
                        .as(address + " is a page of " + login)
                        .isZero();
                look.at("page" + address.replaceAll("[^a-z]+", "-"));
            }
            page.navigate(SmallDemo.address() + "/them");
            look.at("more");
            assertThat(look.complaints()).isEmpty();
        }
    }

    @Test
    void lettersOfTwiceTheSizeFitOnTheSmallestPhone() throws IOException {
        try (BrowserContext context = SmallDemo.opened(320, "vi", ColorScheme.LIGHT)) {
            Page page = SmallDemo.signedIn(context, "bi-thu", "vi");
            Look look = new Look(page, "320-large");
            for (String path : List.of("/", "/ho-so", "/them", "/tai-khoan", "/viec", "/den-han")) {
                page.navigate(SmallDemo.address() + path);
                // As a browser does whose letters were doubled; the policy allows no style from a script's text.
                page.evaluate("document.documentElement.style.setProperty('font-size', '34px')");
                look.at("zoomed" + path.replace('/', '-'));
            }
            assertThat(look.complaints()).isEmpty();
        }
    }

    private static Set<String> named(Page page, String selector) {
        Set<String> addresses = new LinkedHashSet<>();
        page.locator(selector).all().forEach(link -> addresses.add(link.getAttribute("href")));
        addresses.remove("/");
        return addresses;
    }
}
