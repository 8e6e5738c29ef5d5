package socai.security.http;

import jakarta.servlet.http.HttpServletRequest;
import socai.security.login.KeyLogin;

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
        "/mat-mang"
    };

    private Paths() {}

    static boolean ofApi(HttpServletRequest request) {
        return request.getServletPath().startsWith("/api/");
    }

    static boolean withKey(HttpServletRequest request) {
        return ofApi(request) && request.getHeader(KeyLogin.HEADER) != null;
    }

    /** Where somebody may be led to after login: a page that was opened, not a part of one and not the API. */
    static boolean ofPage(HttpServletRequest request) {
        String wanted = request.getHeader("Accept");
        return request.getMethod().equals("GET") && !ofApi(request) && wanted != null && wanted.contains("text/html");
    }
}
