package socai.web.pages.frame;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.WebUtils;

/** Light or dark; without a choice the device decides. */
public enum Theme {
    AUTO,
    LIGHT,
    DARK;

    static final String COOKIE = "giao-dien";

    /** As it is written in addresses, cookies and the page. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    static Theme of(@Nullable String code) {
        return Stream.of(values())
                .filter(theme -> theme.code().equals(code))
                .findFirst()
                .orElse(AUTO);
    }

    static Theme of(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        return of(cookie == null ? null : cookie.getValue());
    }
}
