package socai.web.pages.frame;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.WebUtils;

/** How large letters are in this browser. */
public enum TextSize {
    NORMAL,
    LARGE,
    LARGEST;

    static final String COOKIE = "co-chu";

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static TextSize of(@Nullable String code) {
        return Stream.of(values())
                .filter(size -> size.code().equals(code))
                .findFirst()
                .orElse(NORMAL);
    }

    static TextSize of(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        return of(cookie == null ? null : cookie.getValue());
    }
}
