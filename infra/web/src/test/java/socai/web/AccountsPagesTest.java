package socai.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import socai.membership.read.naming.FindByName;
import socai.security.accounts.AccountId;
import socai.spine.PersonId;

class AccountsPagesTest {

    private static final String PASSWORD = WebApplication.PASSWORD;
    private static final PersonId HUY = PersonId.of("per-huy");

    private static WebApplication web;
    private static AccountId first;
    private static Browser one;
    private static Browser two;

    @BeforeAll
    static void start() {
        web = new WebApplication(Map.of());
        first = web.accounts().create("quan-tri", PASSWORD, Optional.of(PersonId.of("per-quan-tri-1")), "vi");
        web.accounts().create("quan-tri-2", PASSWORD, Optional.of(PersonId.of("per-quan-tri-2")), "vi");
        one = web.browser().signIn("quan-tri", PASSWORD);
        two = web.browser().signIn("quan-tri-2", PASSWORD);
    }

    @AfterAll
    static void stop() {
        web.close();
    }

    @BeforeEach
    void answers() {
        web.doors.clear();
        web.doors.answer(
                FindByName.class,
                new FindByName.Result(List.of(
                        new FindByName.Found(HUY.raw(), "Phạm Quốc Huy"),
                        new FindByName.Found("per-thuan", "Trần Văn Thuận"))));
    }

    private static String location(HttpResponse<String> response) {
        return response.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError(response.statusCode() + response.body()));
    }

    private static String followed(Browser browser, HttpResponse<String> response) {
        HttpResponse<String> page = browser.get(location(response).replaceFirst("^https?://[^/]+", ""));
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        return page.body();
    }

    private static String password(String page) {
        return page.replaceAll("(?s).*<code class=\"sc-mono sc-key\">([^<]+)</code>.*", "$1");
    }

    private static AccountId id(String login) {
        return web.accounts().called(login).orElseThrow().id();
    }

    @Test
    void whoeverRunsNoAccountsFindsNoSuchPages() {
        Browser secretary = web.browser().signIn("english", PASSWORD);
        String own = "/nguoi-dung/" + id("english").raw();
        for (String path : List.of("/nguoi-dung", "/nguoi-dung/moi", own)) {
            assertThat(secretary.get(path).statusCode()).as(path).isEqualTo(404);
        }
        secretary.get("/tai-khoan");
        assertThat(secretary
                        .post("/nguoi-dung", "nguoi", HUY.raw(), "dang-nhap", "len.lut")
                        .statusCode())
                .isEqualTo(404);
        assertThat(secretary.post("/nguoi-dung/" + first.raw() + "/mat-khau").statusCode())
                .isEqualTo(404);
        assertThat(web.accounts().called("len.lut")).isEmpty();
    }

    @Test
    void aNewAccountHasAPasswordThatIsShownOnceAndOpensNothingBeforeItIsChanged() {
        assertThat(one.get("/nguoi-dung/moi?ten=Ph%E1%BA%A1m+Qu%E1%BB%91c+Huy").body())
                .contains("nguoi=per-huy", "Phạm Quốc Huy");
        one.get("/nguoi-dung/moi?nguoi=per-huy");
        HttpResponse<String> made = one.post("/nguoi-dung", "nguoi", HUY.raw(), "dang-nhap", "huy.pq");
        String page = followed(one, made);
        String first = password(page);
        assertThat(first).matches("[a-z0-9-]{12}");
        assertThat(one.get("/nguoi-dung/" + id("huy.pq").raw()).body())
                .doesNotContain(first)
                .contains("Nửa sau của mật khẩu chờ bí thư");

        Browser secretary = web.browser().signIn("english", PASSWORD);
        Samples.lay(web.doors);
        assertThat(secretary.get("/dang-vien/per-huy?lang=vi").body())
                .contains("huy.pq", "/dang-vien/per-huy/nua-mat-khau");
        String second = password(followed(secretary, secretary.post("/dang-vien/per-huy/nua-mat-khau")));
        assertThat(second).matches("[a-z0-9-]{11}");
        assertThat(secretary.get("/dang-vien/per-huy").body()).doesNotContain(second, "nua-mat-khau");
        String password = first + second;

        Browser huy = web.browser().signIn("huy.pq", password);
        assertThat(location(huy.get("/", "Accept", "text/html"))).endsWith("/tai-khoan");
    }

    @Test
    void aLoginThatIsTakenOrCannotBeIsToldAtItsField() {
        one.get("/nguoi-dung/moi?nguoi=per-huy");
        assertThat(followed(one, one.post("/nguoi-dung", "nguoi", HUY.raw(), "dang-nhap", "thuan.tv")))
                .contains("aria-invalid=\"true\"", "đã có");
        assertThat(followed(one, one.post("/nguoi-dung", "nguoi", HUY.raw(), "dang-nhap", "Đặng H")))
                .contains("aria-invalid=\"true\"", "không dấu", "value=\"Đặng H\"");
    }

    @Test
    void anotherAdministratorsPasswordTakesTwoPeople() {
        String address = "/nguoi-dung/" + id("thuan.tv").raw();
        assertThat(one.get(address).body()).contains("cần hai quản trị viên");
        assertThat(followed(one, one.post(address + "/mat-khau"))).contains("quản trị viên khác đồng ý");
        String asks = one.get("/nguoi-dung").body();
        assertThat(asks).contains("Đồng chí đã đề nghị").doesNotContain("/dong-y");
        String withdraw = asks.replaceAll("(?s).*action=\"(/nguoi-dung/cho/\\d+)/rut\".*", "$1");
        assertThat(followed(one, one.post(withdraw + "/dong-y"))).contains("Cần một người khác");

        String seen = two.get("/nguoi-dung").body();
        assertThat(seen).contains(withdraw + "/dong-y");
        String second = password(followed(two, two.post(withdraw + "/dong-y")));
        assertThat(followed(two, two.post(address + "/nua")))
                .contains("Chỉ người đã đề nghị được")
                .doesNotContain("<code class=\"sc-mono sc-key\">");
        assertThat(one.get("/").body()).contains("1 nửa mật khẩu chờ đồng chí lấy");
        assertThat(one.get(address).body()).contains("Nửa đầu của mật khẩu mới chờ đồng chí");
        String password = password(followed(one, one.post(address + "/nua"))) + second;
        assertThat(web.browser().signIn("thuan.tv", password).get("/tai-khoan").body())
                .contains("do người khác cấp");
        assertThat(two.get(address).body()).contains("Đề nghị cấp mật khẩu mới", "do quan-tri", "do quan-tri-2");
    }

    @Test
    void onesOwnAccountIsRunByAnother() {
        one.get("/nguoi-dung/" + first.raw());
        assertThat(followed(one, one.post("/nguoi-dung/" + first.raw() + "/dong")))
                .contains("Không ai tự làm");
        assertThat(web.accounts().find(first).orElseThrow().disabled()).isFalse();
    }

    @Test
    void aLockedAccountIsSignedOutAndStandsInItsList() {
        AccountId id = web.accounts().create("se.khoa", PASSWORD, Optional.of(PersonId.of("per-khac")), "vi");
        Browser there = web.browser().signIn("se.khoa", PASSWORD);
        one.get("/nguoi-dung/" + id.raw());
        one.post("/nguoi-dung/" + id.raw() + "/khoa");
        assertThat(there.get("/tai-khoan", "Accept", "text/html").statusCode()).isEqualTo(302);
        assertThat(one.get("/nguoi-dung?loai=LOCKED").body())
                .contains("se.khoa")
                .doesNotContain(">huy.pq<");
        assertThat(one.get("/nguoi-dung?q=SE.KH").body()).contains("se.khoa");
        one.post("/nguoi-dung/" + id.raw() + "/mo-khoa");
        assertThat(one.get("/nguoi-dung?loai=LOCKED").body()).doesNotContain("se.khoa");
        assertThat(one.post("/nguoi-dung/" + id.raw() + "/xoa").statusCode()).isEqualTo(404);
    }

    @Test
    void thePagesAreWholeInBothLanguages() {
        for (String language : List.of("vi", "en")) {
            for (String path : List.of(
                    "/nguoi-dung?loai=ALL",
                    "/nguoi-dung/moi?ten=Huy",
                    "/nguoi-dung/moi?nguoi=per-huy",
                    "/nguoi-dung/" + first.raw() + "?x=1")) {
                HttpResponse<String> page = one.get(path + "&lang=" + language);
                assertThat(page.statusCode()).as(path).isEqualTo(200);
                assertThat(page.body())
                        .contains("<html lang=\"" + language + "\"", "</html>")
                        .doesNotContain("??");
            }
        }
        one.get("/them?lang=vi");
    }
}
