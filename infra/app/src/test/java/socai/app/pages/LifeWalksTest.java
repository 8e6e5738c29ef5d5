package socai.app.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens in the life of members and of a cell, each from its first paper to its last, by clicks on a phone. */
class LifeWalksTest {

    private static LifeTown town;

    private final List<String> complaints = new ArrayList<>();
    private BrowserContext phone;
    private Clerk clerk;
    private Votes votes;

    @BeforeAll
    static void open() {
        Chromium.needed();
        town = new LifeTown(LocalDate.of(2026, 11, 20));
    }

    @AfterAll
    static void close() {
        if (town != null) {
            town.close();
        }
    }

    @BeforeEach
    void opened() {
        phone = town.phone();
        clerk = town.clerk(phone, complaints);
        votes = new Votes(clerk);
    }

    @AfterEach
    void nothingIsWrong() {
        phone.close();
        assertThat(complaints).isEmpty();
    }

    @Test
    void aMemberIsExemptedAndComesBack() {
        String person = "Lương Thị Miễn";
        clerk.enters("chi-bo");
        clerk.opensActs(person);
        clerk.look.at("exemption-acts");
        clerk.other("Đề nghị miễn công tác và sinh hoạt đảng");
        clerk.filled(Map.of("reason", "MOBILE_WORK", "until", "2027-04-01", "words", "Đi làm công trình xa nhà"));
        clerk.writesAndOpens("exemption-request");
        clerk.look.at("exemption-requested");
        votes.voted("exemption-vote", "31-NQ/CB", Map.of());
        clerk.look.at("exemption-granted");
        assertThat(clerk.page.locator("#vt").textContent()).isEqualTo("Đang được miễn sinh hoạt");
        clerk.acts("cap-xa", "exm", person);
        assertThat(clerk.page.locator("main").innerText()).contains("31-NQ/CB");
        town.nextDay();
        clerk.acts("chi-bo", "exm", person);
        clerk.other("Ghi việc sinh hoạt trở lại");
        clerk.filled(Map.of("reason", "ON_REQUEST"));
        clerk.writesAndOpens("exemption-return");
        clerk.look.at("exemption-returned");
        assertThat(clerk.page.locator("main").innerText()).contains("Sinh hoạt trở lại");
    }

    @Test
    void aMemberIsRemovedComplainsAndIsRestored() {
        String person = "Tạ Văn Xóa";
        clerk.enters("chi-bo");
        clerk.opensActs(person);
        clerk.other("Đề nghị xóa tên đảng viên");
        clerk.filled(Map.of("ground", "ABSENCE"));
        assertThat(clerk.page.locator("#o-months").isVisible()).isTrue();
        assertThat(clerk.page.locator("#o-years").isVisible()).isFalse();
        clerk.look.at("removal-absence");
        clerk.filled(Map.of("ground", "CARD_RETURNED", "documentNumber", "12-BC/CB"));
        assertThat(clerk.page.locator("#o-months").isVisible()).isFalse();
        clerk.writesAndOpens("removal-propose");
        clerk.other("Yêu cầu đảng viên kiểm điểm");
        clerk.filled(Map.of("letterNumber", "13-CV/CB"));
        clerk.writesAndOpens("removal-call");
        clerk.other("Ghi việc tự kiểm điểm");
        clerk.filled(Map.of("remark", "Nhận thiếu sót"));
        clerk.writesAndOpens("removal-self-review");
        votes.voted("removal-vote", "32-NQ/CB", Map.of());
        clerk.acts("cap-xa", "rmv", person);
        votes.decided("removal-decision", "41-QĐ/ĐU", Map.of());
        clerk.look.at("removal-decided");
        clerk.acts("chi-bo", "rmv", person);
        clerk.turn();
        clerk.filled(Map.of("receivedOn", town.today()));
        clerk.writesAndOpens("removal-receipt");
        clerk.acts("cap-tinh", "rmv", person);
        clerk.other("Tiếp nhận khiếu nại xóa tên");
        clerk.filled(Map.of("complaint", "Gửi thẻ nhờ giữ hộ, không phải trả thẻ"));
        clerk.writesAndOpens("removal-complaint");
        clerk.look.at("removal-complained");
        clerk.turn();
        clerk.filled(Map.of("decisionNumber", "51-QĐ/TU", "outcome", "DECISION_OVERTURNED"));
        clerk.writesAndOpens("removal-answer");
        clerk.follow("main h1 a");
        clerk.look.at("removal-person");
        clerk.follow("main section a[href*='/viec?ho-so=']");
        clerk.other("Khôi phục đảng tịch");
        clerk.filled(Map.of("ground", "COMPLAINT_UPHELD", "decisionNumber", "52-QĐ/TU"));
        clerk.writesAndOpens("removal-restore");
        String membership = clerk.page.url().replaceFirst(".*/ho-so/([^/]+)/.*", "$1");
        for (String menu : List.of("/viec", "/viec?ho-so=" + membership)) {
            clerk.goes(menu);
            assertThat(clerk.page.locator("main").innerText())
                    .as("nothing is given back to whom nothing is taken from")
                    .doesNotContain("Khôi phục đảng tịch");
        }
        clerk.enters("chi-bo");
        clerk.goes("/dang-vien");
        assertThat(clerk.page.locator("main").innerText()).contains(person);
    }

    @Test
    void aMemberLeaves() {
        String person = "Cao Thị Rời";
        clerk.enters("chi-bo");
        clerk.opensActs(person);
        clerk.other("Ghi đơn xin ra khỏi Đảng");
        clerk.filled(Map.of("writtenOn", town.today(), "reason", "Ở xa cùng con cháu"));
        clerk.writesAndOpens("leave-request");
        votes.voted("leave-vote", "33-NQ/CB", Map.of("noOpenViolation", "true"));
        clerk.acts("cap-xa", "lev", person);
        votes.decided("leave-decision", "42-QĐ/ĐU", Map.of("noOpenViolation", "true", "cardReturned", "true"));
        clerk.look.at("leave-decided");
        clerk.follow("main h1 a");
        clerk.look.at("leave-person");
        assertThat(clerk.page.locator("main").innerText()).contains("xin ra khỏi Đảng");
    }

    @Test
    void aMemberDied() {
        String person = "Mạc Văn Mất";
        clerk.enters("chi-bo");
        clerk.opensActs(person);
        clerk.other("Ghi nhận đảng viên từ trần");
        clerk.filled(Map.of(
                "diedOn",
                town.today(),
                "certificate.number",
                "77/TLKT",
                "certificate.date",
                town.today(),
                "certificate.scanSha256",
                ""));
        clerk.writesAndOpens("death");
        clerk.look.at("death-written");
        assertThat(clerk.page.locator("h1").textContent()).isEqualTo("Diễn biến: " + person);
        clerk.enters("chi-bo");
        clerk.goes("/dang-vien");
        assertThat(clerk.page.locator("main").innerText()).doesNotContain(person);
    }

    @Test
    void onlyACellFindsTheWayToItsCodeForJoining() {
        String code = "main a[href='/ma-gia-nhap'], main a[href='/de-nghi-gia-nhap']";
        clerk.enters("chi-bo");
        clerk.goes("/them");
        assertThat(clerk.page.locator(code).count()).isEqualTo(2);
        clerk.enters("cap-xa");
        clerk.goes("/them");
        assertThat(clerk.page.locator(code).count()).isZero();
        assertThat(clerk.page.locator("main a[href='/to-chuc']").count()).isPositive();
    }

    @Test
    void aBadgeIsDeclaredDecidedAndHandedOver() {
        String person = "Đoàn Thị Huy";
        clerk.enters("chi-bo");
        clerk.goes("/huy-hieu");
        clerk.look.at("badge-candidates");
        clerk.page.locator("li:has-text('" + person + "') input").check();
        clerk.page.click(".hh-ask button");
        clerk.page.waitForLoadState();
        clerk.look.at("badge-asked");
        clerk.follow("main a[href^='/ho-so/']");
        clerk.look.at("badge-declared");
        clerk.turn();
        clerk.filled(Map.of("resolutionNumber", "34-NQ/CB"));
        clerk.writesAndOpens("badge-propose");
        clerk.acts("cap-xa", "bdg", person);
        clerk.turn();
        clerk.filled(Map.of("letterNumber", "14-CV/ĐU"));
        clerk.writesAndOpens("badge-forward");
        clerk.acts("cap-tinh", "bdg", person);
        clerk.turn();
        clerk.filled(Map.of("organ", "STANDING_COMMITTEE", "decisionNumber", "53-QĐ/TU", "badgeNumber", "H-30123"));
        clerk.writesAndOpens("badge-decision");
        town.nextDay();
        clerk.acts("chi-bo", "bdg", person);
        clerk.turn();
        clerk.filled(Map.of("presentedOn", town.today()));
        clerk.writesAndOpens("badge-ceremony");
        clerk.look.at("badge-awarded");
        clerk.follow("main h1 a");
        assertThat(clerk.page.locator("main").innerText()).contains("30 năm trao ngày");
        clerk.look.at("badge-person");
    }

    @Test
    void aCellGoesIntoAnother() {
        clerk.enters("cap-xa");
        clerk.goes("/to-chuc?q=Thu");
        clerk.follow("main a:has-text('" + LifeTown.LEAVING_CELL + "')");
        clerk.look.at("reorganisation-cell");
        clerk.other("Hợp nhất, sáp nhập, chia, tách tổ chức");
        clerk.page.fill("#q", "Đông");
        clerk.page.click("main form[role=search] button");
        clerk.page.waitForLoadState();
        clerk.look.at("reorganisation-successor");
        clerk.follow("main a:has-text('" + LifeTown.STAYING_CELL + "')");
        clerk.filled(Map.of(
                "kind",
                "MERGED",
                "decisionNumber",
                "43-QĐ/ĐU",
                "decisionDate",
                town.today(),
                "effectiveOn",
                town.today()));
        clerk.writesAndOpens("reorganisation-decide");
        clerk.look.at("reorganisation-decided");
        clerk.page.click("form[action$='/chay-thu'] button");
        clerk.page.waitForSelector("form[action$='/thuc-hien']");
        clerk.look.at("reorganisation-rehearsed");
        clerk.page.click("form[action$='/thuc-hien'] button");
        clerk.page.waitForSelector(".sc-note.sc-ok", new Page.WaitForSelectorOptions().setTimeout(240_000));
        clerk.look.at("reorganisation-done");
        clerk.follow("main a:has-text('" + LifeTown.STAYING_CELL + "')");
        clerk.look.at("reorganisation-kept");
        assertThat(clerk.page.locator("#phan-COUNTS").innerText())
                .contains("Kiều Văn Thu", "Kiều Thị Lá", "Kiều Văn Vàng", "Đinh Văn Đông");
    }

    @Test
    void recordsAreCleansedByACampaign() throws IOException {
        clerk.enters("ban-xa");
        clerk.goes("/lam-sach");
        clerk.look.at("cleansing-board");
        clerk.follow("main a[href*='StartCleansing']");
        LocalDate today = LocalDate.parse(town.today());
        clerk.filled(
                Map.of("from", today.toString(), "until", today.plusDays(60).toString(), "target", "98"));
        clerk.writes("cleansing-campaign");
        clerk.goes("/lam-sach");
        clerk.look.at("cleansing-campaign-begun");
        clerk.follow("main a[href*='quy-tac=CONTACT_MISSING']");
        clerk.look.at("cleansing-faults");
        int before = faults();
        byte[] list =
                clerk.fetched(clerk.page.locator("main a[href*='tai-ve.xlsx']").getAttribute("href"));
        clerk.page.setInputFiles(
                "#tep",
                new FilePayload(
                        "sua.xlsx",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        CorrectedList.of(list)));
        clerk.page.fill("#so", "21-BC/ĐU");
        clerk.page.fill("#ngay", today.toString());
        clerk.look.at("cleansing-upload");
        clerk.page.click("form[action^='/lam-sach/sua'] button");
        clerk.page.waitForLoadState();
        clerk.look.at("cleansing-tried");
        clerk.page.click("form[action^='/lam-sach/sua/that'] button");
        clerk.page.waitForLoadState();
        clerk.look.at("cleansing-mended");
        assertThat(clerk.page.locator("main .sc-chip.sc-ok").count()).isEqualTo(1);
        for (int tries = 0; tries < 150 && faults() != before - 1; tries++) {
            clerk.page.waitForTimeout(200);
            clerk.goes("/lam-sach/loi?quy-tac=CONTACT_MISSING");
        }
        assertThat(faults()).isEqualTo(before - 1);
    }

    private int faults() {
        return clerk.page.url().contains("/lam-sach/loi")
                ? Integer.parseInt(
                        clerk.page.locator("main p[role=status]").textContent().replaceAll("[^0-9]", ""))
                : -1;
    }
}
