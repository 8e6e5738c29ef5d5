package socai.app.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A cell shares its code, somebody without an account asks by it, the cell answers; a member asks for a correction. */
@ExtendWith(SmallDemo.class)
class JoinWalkTest {

    /** One pixel: a picture by its content too. */
    private static final byte[] PICTURE = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

    private final List<String> complaints = new ArrayList<>();

    @Test
    void somebodyWithoutAnAccountAsksByACodeAndIsRecognised() throws Exception {
        try (BrowserContext office = SmallDemo.opened(390, "vi", ColorScheme.DARK);
                BrowserContext phone = SmallDemo.opened(320, "vi", ColorScheme.LIGHT);
                BrowserContext own = SmallDemo.opened(390, "vi", ColorScheme.LIGHT)) {
            Page member = SmallDemo.signedIn(own, "dang-vien", "vi");
            member.navigate(SmallDemo.address() + "/so-tay");
            new Look(member, "390-vi-LIGHT", complaints).at("own");
            String name = member.locator("#the").textContent();
            String[] born =
                    member.locator(".sc-member dd").first().textContent().split("/");

            Page secretary = SmallDemo.signedIn(office, "bi-thu", "vi");
            secretary.navigate(SmallDemo.address() + "/ma-gia-nhap");
            secretary.click("form[action='/ma-gia-nhap'] button");
            Caught.up(secretary, () -> secretary.locator(".sc-plate").count() > 0);
            Look look = new Look(secretary, "390-vi-DARK", complaints);
            look.at("join-code");
            String address = secretary.locator("#ma").textContent();

            Page guest = phone.pages().getFirst();
            Look seen = new Look(guest, "320-vi-LIGHT", complaints);
            guest.navigate(address);
            seen.at("join");
            guest.click("form.sc-form button[type=submit]");
            seen.at("join-wrong");
            assertThat(guest.locator(".sc-fault").count()).isEqualTo(2);
            guest.fill("#ho-ten", name);
            guest.fill("#ngay-sinh", born[2] + "-" + born[1] + "-" + born[0]);
            guest.click("form.sc-form button[type=submit]");
            assertThat(guest.locator("h2").first().textContent()).isEqualTo("Đã gửi đề nghị");
            seen.at("join-sent");
            // The page before is the form that was sent: sent again it counts once.
            guest.reload();
            assertThat(guest.locator("h2").first().textContent()).isEqualTo("Đã gửi đề nghị");
            guest.navigate(address.substring(0, address.length() - 4) + "AAAA");
            assertThat(guest.locator("h2").first().textContent()).isEqualTo("Mã không đúng");

            answered(secretary, name, look);

            secretary.navigate(SmallDemo.address() + "/ma-gia-nhap");
            secretary.click("form[action='/ma-gia-nhap/ket-thuc'] button");
            secretary.locator(".sc-state").waitFor();
            guest.navigate(address);
            assertThat(guest.locator("h2").first().textContent()).isEqualTo("Mã đã kết thúc");
            seen.at("join-ended");
            assertThat(complaints).isEmpty();
        }
    }

    private static void answered(Page secretary, String name, Look look) {
        // Others of the demonstration wait in the same list.
        String own = "section[aria-labelledby^='de-nghi']:has-text('" + name + "')";
        for (int tries = 0; tries < 150; tries++) {
            secretary.navigate(SmallDemo.address() + "/de-nghi-gia-nhap");
            if (secretary.locator(own).count() > 0) {
                break;
            }
            secretary.waitForTimeout(200);
        }
        assertThat(secretary.locator(own).count()).isEqualTo(1);
        look.at("joinings");
        secretary.click(own + " form[action='/viec/membership/ApproveJoining'] button");
        secretary.waitForLoadState();
        for (int tries = 0; tries < 150; tries++) {
            secretary.navigate(SmallDemo.address() + "/de-nghi-gia-nhap");
            if (secretary.locator(own).count() == 0) {
                break;
            }
            secretary.waitForTimeout(200);
        }
        assertThat(secretary
                        .locator("section[aria-labelledby='qua'] li")
                        .first()
                        .textContent())
                .contains("Đã duyệt", name);
        look.at("joinings-answered");
    }

    @Test
    void aMemberAsksForACorrectionAndFindsItDecided() throws Exception {
        try (BrowserContext own = SmallDemo.opened(390, "vi", ColorScheme.LIGHT);
                BrowserContext wide = SmallDemo.opened(1440, "en", ColorScheme.LIGHT)) {
            Page member = SmallDemo.signedIn(own, "dang-vien", "vi");
            Look look = new Look(member, "390-vi-LIGHT", complaints);
            member.navigate(SmallDemo.address() + "/so-tay/dinh-chinh");
            look.at("own-choose");
            member.click("a[href='/so-tay/dinh-chinh/HOME_TOWN']");
            look.at("own-correct");
            member.fill("#moi", "xã Gia Lâm");
            member.fill("#vi-sao", "Giấy khai sinh ghi khác");
            member.fill("#tu-ngay", "2020-01-06");
            member.fill("#so", "41/2020");
            member.fill("#ngay", "2020-01-06");
            member.setInputFiles("#tep", new FilePayload("giay.png", "image/png", PICTURE));
            member.click("form.sc-form button[type=submit]");
            member.waitForLoadState();
            look.at("own-correct-sent");
            shows(member, "Đang xem xét đính chính");
            look.at("own-waiting");
            String file = member.locator("a[href^='/ho-so/cor-']").first().getAttribute("href");

            Page keeper = SmallDemo.signedIn(wide, "can-bo-to-chuc", "en");
            Look seen = new Look(keeper, "1440-en-LIGHT", complaints);
            keeper.navigate(SmallDemo.address() + file);
            seen.at("correction");
            assertThat(keeper.locator("a[href*='AcceptCorrection']").count()).isPositive();
            new Rest(SmallDemo.account("can-bo-to-chuc"))
                    .send("AcceptCorrection", Map.of("correction", file.substring("/ho-so/".length())));
            shows(member, "Đã đính chính");
            member.navigate(SmallDemo.address() + "/so-tay/dinh-chinh/HOME_TOWN");
            assertThat(member.locator("dd").first().textContent()).isEqualTo("xã Gia Lâm");
            member.navigate(SmallDemo.address() + file);
            look.at("correction-decided");
            assertThat(complaints).isEmpty();
        }
    }

    private static void shows(Page page, String words) {
        for (int tries = 0; tries < 150; tries++) {
            page.navigate(SmallDemo.address() + "/so-tay");
            if (page.getByText(words).count() > 0) {
                return;
            }
            page.waitForTimeout(200);
        }
        throw new AssertionError("the own page never shows " + words);
    }
}
