package socai.web.pages.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.WebUtils;
import socai.security.login.SignedIn;

/**
 * In which language to answer: a page by what was chosen in this browser, then by the account, then Vietnamese; a program
 * by what it asks for, then by the account.
 */
public final class PageLanguage implements LocaleResolver {

    public static final String COOKIE = "ngon-ngu";
    static final String PARAMETER = "lang";
    public static final Locale VIETNAMESE = Locale.of("vi");

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        if (request.getRequestURI().startsWith("/api/")) {
            return asked(request).or(PageLanguage::ofAccount).orElse(VIETNAMESE);
        }
        return chosen(request)
                .or(() -> Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                        .flatMap(cookie -> known(cookie.getValue())))
                .or(PageLanguage::ofAccount)
                .orElse(VIETNAMESE);
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("the language is chosen by an address, see LanguageChoice");
    }

    /** From the address alone: a form that cannot be read must not keep its page from being answered. */
    static Optional<Locale> chosen(HttpServletRequest request) {
        return known(UriComponentsBuilder.newInstance()
                .query(request.getQueryString())
                .build()
                .getQueryParams()
                .getFirst(PARAMETER));
    }

    public static Optional<Locale> known(@Nullable String language) {
        return "vi".equals(language) || "en".equals(language) ? Optional.of(Locale.of(language)) : Optional.empty();
    }

    private static Optional<Locale> asked(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return Optional.empty();
        }
        java.util.Enumeration<Locale> wishes = request.getLocales();
        while (wishes.hasMoreElements()) {
            Optional<Locale> wish = known(wishes.nextElement().getLanguage());
            if (wish.isPresent()) {
                return wish;
            }
        }
        return Optional.empty();
    }

    private static Optional<Locale> ofAccount() {
        Authentication present = SecurityContextHolder.getContext().getAuthentication();
        return present != null && present.getPrincipal() instanceof SignedIn who
                ? known(who.language())
                : Optional.empty();
    }
}
