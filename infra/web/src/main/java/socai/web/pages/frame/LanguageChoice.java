package socai.web.pages.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.HandlerInterceptor;

/** {@code ?lang=en} on any page is remembered by this browser. */
public final class LanguageChoice implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        PageLanguage.chosen(request)
                .ifPresent(
                        language -> Cookies.remember(PageLanguage.COOKIE, language.getLanguage(), request, response));
        return true;
    }
}
