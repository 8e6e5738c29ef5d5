package socai.app.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each role walks all pages that its own navigation names on a phone, and those of its first minute on a desk, each walk
 * in another language and theme.
 */
@ExtendWith(SmallDemo.class)
class RolesTest {

    private static final List<String> ROLES = List.of(
            "bi-thu",
            "pho-bi-thu",
            "thu-ky",
            "can-bo-to-chuc",
            "lanh-dao",
            "kiem-tra",
            "dang-vien",
            "quan-chung",
            "quan-tri");

    /**
     * Each role on phone and desk, in both languages and both themes: two walks, Vietnamese on the phone for every
     * second role. With {@code -Dsocai.walks=pairs} four in which every two of the three meet, with {@code others} the
     * other four, with {@code all} all eight: minutes that every build cannot spend.
     */
    static Stream<Arguments> walks() {
        String asked = System.getProperty("socai.walks", "two");
        return ROLES.stream()
                .flatMap(role -> Stream.of(390, 1440)
                        .flatMap(width -> Stream.of("vi", "en")
                                .flatMap(language -> Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                                        .filter(scheme -> wanted(asked, role, width, language, scheme))
                                        .map(scheme -> Arguments.of(role, width, language, scheme)))));
    }

    private static boolean wanted(String asked, String role, int width, String language, ColorScheme scheme) {
        boolean phone = width == 390;
        boolean vietnamese = language.equals("vi");
        boolean light = scheme == ColorScheme.LIGHT;
        boolean ofPairs = phone == (vietnamese == light);
        boolean second = ROLES.indexOf(role) % 2 == 1;
        return switch (asked) {
            case "all" -> true;
            case "pairs" -> ofPairs;
            case "others" -> !ofPairs;
            default -> vietnamese == light && phone == (vietnamese != second);
        };
    }

    @ParameterizedTest(name = "{0}, {1} px, {2}, {3}")
    @MethodSource("walks")
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
                assertThat(page.locator(".sc-state > h1").count())
                        .as(address + " is a page of " + login)
                        .isZero();
                look.at("page" + address.replaceAll("[^a-z]+", "-"));
            }
            page.navigate(SmallDemo.address() + "/them");
            look.at("more");
            assertThat(look.complaints()).isEmpty();
        }
    }

    static List<String> roles() {
        return ROLES;
    }

    @ParameterizedTest
    @MethodSource("roles")
    void lettersOfTwiceTheSizeFitOnTheSmallestPhone(String login) throws IOException {
        try (BrowserContext context = SmallDemo.opened(320, "vi", ColorScheme.LIGHT)) {
            Page page = SmallDemo.signedIn(context, login, "vi");
            Set<String> addresses = new LinkedHashSet<>(List.of("/", "/them", "/tai-khoan", "/design"));
            addresses.addAll(named(page, ".sc-side a[href]"));
            addresses.add(login.equals("bi-thu") ? "/viec" : "/tai-khoan");
            List<String> tooWide = new ArrayList<>();
            for (String path : addresses) {
                page.navigate(SmallDemo.address() + path);
                for (String letters : List.of("17px", "34px")) {
                    // As a browser does whose letters were doubled; the policy allows no style from a script's text.
                    page.evaluate("size => document.documentElement.style.setProperty('font-size', size)", letters);
                    Object wider = page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
                    if (wider instanceof Integer pixels && pixels > 0) {
                        tooWide.add(path + " at " + letters + " is " + pixels + " px too wide");
                    }
                }
                if (login.equals("bi-thu")) {
                    new Look(page, "320-large").at("zoomed" + path.replaceAll("[^a-z]+", "-"));
                }
            }
            assertThat(tooWide).isEmpty();
        }
    }

    private static Set<String> named(Page page, String selector) {
        Set<String> addresses = new LinkedHashSet<>();
        page.locator(selector).all().forEach(link -> addresses.add(link.getAttribute("href")));
        addresses.remove("/");
        return addresses;
    }
}
