package socai.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SignInTest extends LoginPages {

    @Test
    void aPageAsksForLoginAndComesBackAfterIt() {
        Browser browser = web.browser();
        HttpResponse<String> page = browser.get("/ho-so", "Accept", "text/html");
        assertThat(page.statusCode()).isEqualTo(302);
        assertThat(location(page)).endsWith("/login");
        browser.get("/login");
        HttpResponse<String> in = browser.post("/login", "username", "thuan.tv", "password", WebApplication.PASSWORD);
        assertThat(location(in)).contains("/ho-so");
        assertThat(browser.get("/ho-so").statusCode()).isEqualTo(200);
    }

    @Test
    void beforeLoginNothingOfThePagesIsOffered() {
        assertThat(web.browser().get("/login").body()).doesNotContain("<nav class=\"sc-nav\"", "/dang-vien");
    }

    @Test
    void theSessionCookieIsClosedToScriptsAndOtherSitesAndChangesAtLogin() {
        Browser browser = web.browser();
        HttpResponse<String> login = browser.get("/login");
        assertThat(login.headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("SOCAI=")
                .containsIgnoringCase("HttpOnly")
                .containsIgnoringCase("SameSite=lax")
                .containsIgnoringCase("Secure");
        String before = browser.cookie("SOCAI");
        browser.post("/login", "username", "thuan.tv", "password", WebApplication.PASSWORD);
        assertThat(browser.cookie("SOCAI")).isNotEqualTo(before);
    }

    @Test
    void wrongAndUnknownGetTheSameAnswerAndSoDoTheirLocks() {
        web.accounts().create("bi.khoa", WebApplication.PASSWORD, Optional.empty(), "vi");
        for (String login : new String[] {"bi.khoa", "khong.co"}) {
            Browser browser = web.browser();
            browser.get("/login");
            for (int i = 1; i < 5; i++) {
                HttpResponse<String> wrong = browser.post("/login", "username", login, "password", "sai rồi");
                assertThat(location(wrong)).endsWith("/login?sai");
            }
            HttpResponse<String> fifth = browser.post("/login", "username", login, "password", "sai rồi");
            assertThat(location(fifth)).endsWith("/login?cho");
            HttpResponse<String> locked =
                    browser.post("/login", "username", login, "password", WebApplication.PASSWORD);
            assertThat(location(locked)).endsWith("/login?cho");
            assertThat(browser.get("/login?cho").body())
                    .contains("role=\"alert\"")
                    .containsPattern("Từ \\d\\d:\\d\\d:\\d\\d, \\d\\d/\\d\\d/\\d{4} có thể thử lại");
        }
        assertThat(web.browser().get("/login?cho").body())
                .as("nobody told this browser")
                .doesNotContain("có thể thử lại");
        assertThat(web.browser().get("/login?sai").body()).contains("role=\"alert\"", "chưa đúng");
    }

    @Test
    void aLockedAccountIsToldSoToWhoeverKnowsItsPassword() {
        socai.security.accounts.AccountId id =
                web.accounts().create("tam.khoa", WebApplication.PASSWORD, Optional.of(WebApplication.THUAN), "vi");
        Browser before = web.browser().signIn("tam.khoa", WebApplication.PASSWORD);
        web.accounts().suspend(id);
        assertThat(before.get("/", "Accept", "text/html").statusCode()).isEqualTo(302);
        Browser browser = web.browser();
        browser.get("/login");
        assertThat(location(browser.post("/login", "username", "tam.khoa", "password", "sai rồi")))
                .endsWith("/login?sai");
        assertThat(location(browser.post("/login", "username", "tam.khoa", "password", WebApplication.PASSWORD)))
                .endsWith("/login?khoa");
        assertThat(browser.get("/login?khoa").body()).contains("đã tạm khóa tài khoản này");
    }

    @Test
    void aPasswordFromSomebodyElseIsChangedBeforeAnythingElse() {
        web.accounts().invite("moi.vao", WebApplication.PASSWORD, Optional.of(WebApplication.THUAN), "vi", true);
        Browser browser = web.browser().signIn("moi.vao", WebApplication.PASSWORD);
        assertThat(location(browser.get("/ho-so"))).endsWith("/tai-khoan");
        assertThat(browser.get("/tai-khoan").body()).contains("Hãy đổi mật khẩu trước");
        browser.post(
                "/tai-khoan/mat-khau",
                "hien-tai",
                WebApplication.PASSWORD,
                "moi",
                "núi cao sông dài",
                "nhac-lai",
                "núi cao sông dài");
        assertThat(browser.get("/ho-so").statusCode()).isEqualTo(200);
    }

    @Test
    void lettersAreAsLargeAsTheAccountWishesInAnyBrowser() {
        Browser here = web.browser().signIn("khong.chuc", WebApplication.PASSWORD);
        here.post("/co-chu", "co", "largest", "ve", "/tai-khoan");
        Browser elsewhere = web.browser().signIn("khong.chuc", WebApplication.PASSWORD);
        assertThat(elsewhere.get("/tai-khoan").body()).contains("data-size=\"largest\"");
        assertThat(web.browser().get("/login").body()).contains("data-size=\"normal\"");
        here.post("/co-chu", "co", "normal", "ve", "/tai-khoan");
    }

    @Test
    void aFormWithoutItsTokenDoesNothing() {
        Browser browser = web.browser().signIn("thuan.tv", WebApplication.PASSWORD);
        HttpResponse<String> refused = browser.postWithoutToken("/tai-khoan/khoa", Map.of("ten", "x"));
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("Chưa có gì được ghi");
        assertThat(browser.get("/tai-khoan").body()).contains("Chưa có khóa nào");
        HttpResponse<String> login = web.browser()
                .postWithoutToken("/login", Map.of("username", "thuan.tv", "password", WebApplication.PASSWORD));
        assertThat(location(login)).endsWith("/login?cu");
    }

    @Test
    void logoutEndsTheSession() {
        Browser browser = web.browser().signIn("thuan.tv", WebApplication.PASSWORD);
        browser.get("/them");
        assertThat(location(browser.post("/logout"))).endsWith("/login?ra");
        assertThat(browser.get("/", "Accept", "text/html").statusCode()).isEqualTo(302);
    }

    @Test
    void aChangedPasswordKeepsThisSessionAndEndsTheOthers() {
        web.accounts().create("doi.mk", WebApplication.PASSWORD, Optional.of(WebApplication.THUAN), "vi");
        Browser here = web.browser().signIn("doi.mk", WebApplication.PASSWORD);
        Browser elsewhere = web.browser().signIn("doi.mk", WebApplication.PASSWORD);
        here.post("/tai-khoan/mat-khau", "hien-tai", WebApplication.PASSWORD, "moi", "ngắn", "nhac-lai", "ngắn");
        assertThat(here.get("/tai-khoan").body()).contains("cần từ 12 ký tự");
        here.post(
                "/tai-khoan/mat-khau",
                "hien-tai",
                WebApplication.PASSWORD,
                "moi",
                "núi cao sông dài",
                "nhac-lai",
                "núi cao sông d");
        assertThat(here.get("/tai-khoan").body()).contains("không giống nhau");
        here.post(
                "/tai-khoan/mat-khau",
                "hien-tai",
                WebApplication.PASSWORD,
                "moi",
                "núi cao sông dài",
                "nhac-lai",
                "núi cao sông dài");
        HttpResponse<String> still = here.get("/tai-khoan");
        assertThat(still.statusCode()).isEqualTo(200);
        assertThat(still.body()).contains("Đã đổi mật khẩu");
        assertThat(elsewhere.get("/", "Accept", "text/html").statusCode()).isEqualTo(302);
    }

    @Test
    void aDisabledAccountsSessionIsOver() {
        socai.security.accounts.AccountId id =
                web.accounts().create("nghi.viec", WebApplication.PASSWORD, Optional.of(WebApplication.THUAN), "vi");
        Browser browser = web.browser().signIn("nghi.viec", WebApplication.PASSWORD);
        assertThat(browser.get("/").statusCode()).isEqualTo(200);
        web.accounts().disable(id);
        assertThat(browser.get("/", "Accept", "text/html").statusCode()).isEqualTo(302);
    }

    @Test
    void everyAnswerCarriesTheHeaders() {
        for (String path : new String[] {"/login", "/api/queries/x/Y", "/khong-co"}) {
            Map<String, java.util.List<String>> headers =
                    web.browser().get(path).headers().map();
            assertThat(headers.get("content-security-policy").getFirst())
                    .contains("default-src 'self'", "object-src 'none'", "base-uri 'none'", "form-action 'self'")
                    .doesNotContain("unsafe");
            assertThat(headers.get("x-content-type-options")).containsExactly("nosniff");
            assertThat(headers.get("x-frame-options")).containsExactly("DENY");
            assertThat(headers.get("referrer-policy")).containsExactly("same-origin");
        }
    }

    @Test
    void sessionsAreListedAndAnotherOneIsEnded() {
        Browser desk = web.browser().signIn("thuan.tv", WebApplication.PASSWORD);
        Browser phone = web.browser().signIn("thuan.tv", WebApplication.PASSWORD);
        String page = desk.get("/tai-khoan?lang=vi").body();
        assertThat(page).contains("Các phiên đang mở", "máy này");
        java.util.regex.Matcher other = java.util.regex.Pattern.compile("/tai-khoan/phien/[0-9a-f-]+/ket-thuc")
                .matcher(page);
        java.util.List<String> ends =
                other.results().map(java.util.regex.MatchResult::group).toList();
        assertThat(ends).isNotEmpty();
        ends.forEach(desk::post);
        assertThat(desk.get("/tai-khoan").statusCode()).isEqualTo(200);
        assertThat(phone.get("/tai-khoan").statusCode()).isEqualTo(302);
        Browser stranger = web.browser().signIn("khong.chuc", WebApplication.PASSWORD);
        assertThat(stranger.get("/tai-khoan?lang=vi").body()).doesNotContain(ends.getFirst());
    }
}
