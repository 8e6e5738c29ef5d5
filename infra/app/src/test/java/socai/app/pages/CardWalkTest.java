package socai.app.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import socai.membership.events.MembershipId;
import socai.spine.PersonId;
import socai.spine.Zone;

/** A member shows the card, somebody else verifies it: with a network, without one, altered, run out, void. */
@ExtendWith(SmallDemo.class)
class CardWalkTest {

    private static String code(Page page) {
        return page.locator("#ma").textContent();
    }

    /** Whoever verifies has opened the page once with a network. */
    private static Page verifier(BrowserContext context) {
        Page page = context.pages().getFirst();
        page.navigate(SmallDemo.address() + "/login");
        page.evaluate("navigator.serviceWorker.ready.then(() => true)");
        page.navigate(SmallDemo.address() + "/kiem-the");
        page.evaluate("new Promise(done => { const look = setInterval(() => {"
                + " if (localStorage.getItem('kiem-the')) { clearInterval(look); done(true); } }, 50); })");
        return page;
    }

    private static String verdict(Page page, String code) {
        page.navigate("about:blank");
        page.navigate(code.startsWith("http") ? code : SmallDemo.address() + "/kiem-the#" + code);
        page.locator("#kq[data-verdict]").waitFor();
        return page.locator("#kq").getAttribute("data-verdict");
    }

    @Test
    void aCardIsShownAndVerifiedWithoutANetworkUntilItIsReportedLost() throws Exception {
        try (BrowserContext member = SmallDemo.opened(390, "vi", ColorScheme.LIGHT);
                BrowserContext gate = SmallDemo.opened(390, "vi", ColorScheme.LIGHT)) {
            Page card = SmallDemo.signedIn(member, "dang-vien", "vi");
            Look look = new Look(card, "390-vi-LIGHT");
            card.click("a[href='/the']");
            card.locator(".sc-plate").waitFor();
            look.at("card");
            String name = card.locator("#ai").textContent();
            String shown = code(card);
            card.navigate(SmallDemo.address() + "/the/giu");
            look.at("card-kept");
            String kept = code(card);

            Page page = verifier(gate);
            Look seen = new Look(page, "390-vi-LIGHT");
            gate.setOffline(true);
            assertThat(verdict(page, shown)).isEqualTo("valid");
            assertThat(page.locator("#kq-ten").textContent()).isEqualTo(name);
            seen.at("card-valid");
            assertThat(verdict(page, altered(shown))).isEqualTo("altered");
            seen.at("card-altered");
            assertThat(verdict(page, "khong-phai-ma")).isEqualTo("unreadable");
            gate.setOffline(false);

            lost(name);
            // Somebody else reported it: the read model follows in its own time.
            for (int tries = 0; tries < 150 && card.locator(".sc-plate").count() > 0; tries++) {
                card.waitForTimeout(200);
                card.reload();
            }
            assertThat(card.locator(".sc-plate").count()).isZero();
            look.at("card-lost");
            assertThat(verdict(page, kept)).isEqualTo("void");
            gate.setOffline(true);
            assertThat(verdict(page, kept)).isEqualTo("void");
            seen.at("card-void");
            assertThat(look.complaints()).isEmpty();
            assertThat(seen.complaints()).isEmpty();
        }
    }

    @Test
    void aCodeRunsOut() throws Exception {
        try (BrowserContext member = SmallDemo.opened(390, "en", ColorScheme.DARK);
                BrowserContext gate = SmallDemo.opened(1440, "en", ColorScheme.DARK)) {
            Page card = SmallDemo.signedIn(member, "bi-thu", "en");
            card.navigate(SmallDemo.address() + "/the");
            new Look(card, "390-en-DARK").at("card");
            String shown = code(card);
            Page page = verifier(gate);
            assertThat(verdict(page, shown)).isEqualTo("valid");
            page.clock().install();
            page.clock().fastForward("10:00");
            assertThat(verdict(page, shown)).isEqualTo("expired");
            Look look = new Look(page, "1440-en-DARK");
            look.at("card-expired");
            assertThat(look.complaints()).isEmpty();
        }
    }

    private static String altered(String code) {
        int at = code.indexOf("#SC1.") + 40;
        return code.substring(0, at) + (code.charAt(at) == 'A' ? 'B' : 'A') + code.substring(at + 1);
    }

    private static void lost(String name) throws Exception {
        Rest rest = new Rest(SmallDemo.account("bi-thu"));
        String person = rest.find(name);
        rest.send(
                "ReportCardTrouble",
                Map.of(
                        "membership",
                        MembershipId.first(PersonId.of(person)).raw(),
                        "trouble",
                        "LOST",
                        "on",
                        LocalDate.now(Zone.PARTY).toString(),
                        "circumstances",
                        "Rơi trên đường đi họp"));
    }
}
