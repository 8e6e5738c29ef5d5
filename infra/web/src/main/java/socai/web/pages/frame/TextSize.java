package socai.web.pages.frame;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.WebUtils;

/** How large letters are. */
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

    /** As chosen in this browser; else as the account wishes. */
    static TextSize of(HttpServletRequest request, Optional<String> wished) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        return of(cookie == null ? wished.orElse(null) : cookie.getValue());
    }
}
