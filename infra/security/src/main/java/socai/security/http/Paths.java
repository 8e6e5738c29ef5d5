package socai.security.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import socai.security.login.KeyLogin;
import socai.security.login.StillGood;

/** Which requests are meant by which rule. */
final class Paths {

    /** What everybody may see: the login page and what it is drawn with, and how the API is spoken to. */
    static final String[] OPEN = {
        "/login",
        "/tinh/**",
        "/favicon.ico",
        "/error",
        "/api/openapi.json",
        "/ung-dung.webmanifest",
        "/sw.js",
        "/mat-mang",
        "/kiem-the",
        "/kiem-the/khoa.json",
        "/gia-nhap/*"
    };

    private Paths() {}

    static boolean ofApi(HttpServletRequest request) {
        return request.getServletPath().startsWith("/api/");
    }

    static boolean withKey(HttpServletRequest request) {
        return ofApi(request) && request.getHeader(KeyLogin.HEADER) != null;
    }

    /** What whoever has a password from somebody else may ask for before it is changed. */
    static boolean beforeOwnPassword(HttpServletRequest request) {
        String path = request.getServletPath();
        return path.startsWith("/tinh/")
                || List.of(StillGood.OWN_ACCOUNT, StillGood.OWN_ACCOUNT + "/mat-khau", "/logout", "/error")
                        .contains(path)
                || List.of(OPEN).contains(path);
    }

    /** Where somebody may be led to after login: a page that was opened, not a part of one and not the API. */
    static boolean ofPage(HttpServletRequest request) {
        String wanted = request.getHeader("Accept");
        return request.getMethod().equals("GET") && !ofApi(request) && wanted != null && wanted.contains("text/html");
    }
}
