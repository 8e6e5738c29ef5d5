package socai.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import socai.security.accounts.AccountId;

/** How a program signs in. */
class KeySignInTest extends LoginPages {

    /** A program reads no page: it is told what to do, whether it comes with a session or with a key of before. */
    @Test
    void aProgramIsToldToChangeThePasswordFirst() {
        AccountId id = web.accounts()
                .invite("may.goi", WebApplication.PASSWORD, Optional.of(WebApplication.THUAN), "vi", true);
        String key = web.accounts().issueKey(id, "trước khi cấp lại");
        Browser browser = web.browser().signIn("may.goi", WebApplication.PASSWORD);
        for (HttpResponse<String> told : List.of(
                browser.get("/api/queries/membership/ListMembers", "Accept-Language", "en"),
                web.browser()
                        .get(
                                "/api/queries/membership/ListMembers",
                                "Accept-Language",
                                "en",
                                "Authorization",
                                "Bearer " + key))) {
            assertThat(told.statusCode()).as(told.body()).isEqualTo(403);
            assertThat(told.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
            assertThat(told.body()).contains("/problems/password-first", "change it under Account");
        }
        assertThat(browser.get("/api/queries/membership/ListMembers").body()).contains("đổi mật khẩu ở mục Tài khoản");
    }

    @Test
    void aKeyIsShownOnceAndOpensTheApiUntilItIsRevoked() {
        Browser browser = web.browser().signIn("thuan.tv", WebApplication.PASSWORD);
        browser.post("/tai-khoan/khoa", "ten", "Máy ở văn phòng");
        String shown = browser.get("/tai-khoan").body();
        String key = shown.replaceAll("(?s).*(sck_[0-9a-f]{16}_[0-9A-Za-z_-]{43}).*", "$1");
        assertThat(key).startsWith("sck_");
        assertThat(browser.get("/tai-khoan").body()).contains("Máy ở văn phòng").doesNotContain(key);
        assertThat(ask("Bearer " + key).statusCode()).isEqualTo(200);
        String id = key.substring(4, 20);
        browser.post("/tai-khoan/khoa/" + id + "/huy");
        HttpResponse<String> refused = ask("Bearer " + key);
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
    }

    @Test
    void theApiRefusesWithoutLoginInTheAskedLanguage() {
        HttpResponse<String> refused =
                web.browser().get("/api/queries/membership/GetDossier?stream=adm-1", "Accept-Language", "en");
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.body()).contains("Not signed in");
        assertThat(web.browser()
                        .get("/api/queries/membership/GetDossier?stream=adm-1")
                        .body())
                .contains("Chưa đăng nhập");
    }

    @Test
    void aWrongKeyIsRefusedEvenWithinASession() {
        Browser browser = web.browser().signIn("thuan.tv", WebApplication.PASSWORD);
        String path = "/api/queries/membership/GetDossier?stream=adm-1&office=SECRETARY@org-khu-pho-3";
        assertThat(browser.get(path).statusCode()).isEqualTo(200);
        assertThat(browser.get(path, "Authorization", "Bearer sck_x").statusCode())
                .isEqualTo(401);
        assertThat(browser.get(path, "Authorization", "Basic dGh1YW46eA==").statusCode())
                .isEqualTo(401);
    }

    @Test
    void aCommandFromASessionNeedsTheTokenAndOneWithAKeyDoesNot() {
        String command =
                "{\"office\":{\"kind\":\"SECRETARY\",\"organisation\":\"org-khu-pho-3\"},\"command\":{\"person\":\"per-1\",\"basis\":\"x\"}}";
        Browser browser = web.browser().signIn("thuan.tv", WebApplication.PASSWORD);
        HttpResponse<String> forged = browser.json("/api/commands/membership/ErasePerson", command);
        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(forged.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        String key = web.accounts()
                .issueKey(web.accounts().called("thuan.tv").orElseThrow().id(), "test");
        HttpResponse<String> read =
                web.browser().json("/api/commands/membership/ErasePerson", command, "Authorization", "Bearer " + key);
        assertThat(read.statusCode()).isEqualTo(400);
        assertThat(web.doors.submitted).isEmpty();
    }
}
