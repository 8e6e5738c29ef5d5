package socai.security.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The answers that are given before any of the application's own code runs, as problem+json in the asked language. */
enum Plain {
    NOT_SIGNED_IN(
            401,
            "not-signed-in",
            "Chưa đăng nhập",
            "Cần đăng nhập, hoặc gửi khóa cá nhân còn hiệu lực.",
            "Not signed in",
            "Sign in, or send a personal key that is still valid."),
    NOT_FROM_OUR_PAGE(
            403,
            "not-from-our-page",
            "Không nhận được",
            "Yêu cầu không đến từ trang của Sổ Cái, hoặc trang đã mở quá lâu. Tải lại trang rồi thử lại.",
            "Not accepted",
            "The request did not come from a page of Sổ Cái, or the page was open too long. Reload it and try again."),
    PASSWORD_FIRST(
            403,
            "password-first",
            "Cần đổi mật khẩu trước",
            "Mật khẩu của tài khoản này do người khác cấp. Đăng nhập trên trang, đổi mật khẩu ở mục Tài khoản, rồi gửi lại.",
            "Change the password first",
            "The password of this account was given by somebody else. Sign in on the page, change it under Account, then send this again.");

    private final int status;
    private final String type;
    private final String titleVi;
    private final String detailVi;
    private final String titleEn;
    private final String detailEn;

    Plain(int status, String type, String titleVi, String detailVi, String titleEn, String detailEn) {
        this.status = status;
        this.type = type;
        this.titleVi = titleVi;
        this.detailVi = detailVi;
        this.titleEn = titleEn;
        this.detailEn = detailEn;
    }

    void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean english = "en".equals(preferred(request).getLanguage());
        String body = "{\"type\":\"/problems/" + type + "\",\"title\":\"" + (english ? titleEn : titleVi)
                + "\",\"status\":" + status + ",\"detail\":\"" + (english ? detailEn : detailVi) + "\"}";
        response.setStatus(status);
        if (this == NOT_SIGNED_IN) {
            response.setHeader("WWW-Authenticate", "Bearer");
        }
        response.setContentType("application/problem+json");
        response.setHeader("Content-Language", english ? "en" : "vi");
        response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
    }

    /** The container's own answer would be the machine's language when nothing is asked for. */
    private static Locale preferred(HttpServletRequest request) {
        return request.getHeader("Accept-Language") == null ? Locale.of("vi") : request.getLocale();
    }
}
