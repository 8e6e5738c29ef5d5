package socai.web.pages.frame;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import socai.security.login.SignedIn;
import socai.security.offices.HeldOffice;
import socai.spine.write.Clocks;
import socai.web.Caller;
import socai.web.StoreMark;

/** Builds the frame of a page. */
@Component
public class Frames {

    private final Acting acting;
    private final StoreMark mark;
    private final Clocks clocks;
    private final Navigation navigation;
    private final PageRights rights;

    Frames(Acting acting, StoreMark mark, Clocks clocks, Navigation navigation, PageRights rights) {
        this.acting = acting;
        this.mark = mark;
        this.clocks = clocks;
        this.navigation = navigation;
        this.rights = rights;
    }

    public Frame of(HttpServletRequest request) {
        Optional<SignedIn> who = who();
        List<HeldOffice> held =
                who.map(signed -> acting.offices(caller(signed), request)).orElse(List.of());
        return frame(request, who, held);
    }

    /** As {@link #of}, without asking for anything that could fail: for pages about failures. */
    public Frame bare(HttpServletRequest request) {
        return frame(request, who(), List.of());
    }

    /** As for somebody who is not signed in: for what a browser keeps. */
    public Frame nobodys(HttpServletRequest request) {
        return frame(request, Optional.empty(), List.of());
    }

    private Frame frame(HttpServletRequest request, Optional<SignedIn> who, List<HeldOffice> held) {
        String path = path(request);
        Optional<HeldOffice> office = Acting.chosen(held, request);
        List<Navigation.Group> rail = who.flatMap(
                        signed -> office.map(chosen -> navigation.of(caller(signed), chosen.office())))
                .orElse(List.of());
        return new Frame(
                who.map(SignedIn::login),
                held,
                office,
                LocaleContextHolder.getLocale().getLanguage(),
                Theme.of(request).code(),
                TextSize.of(request, who.flatMap(SignedIn::textSize)).code(),
                mark.demo(),
                clocks.today(),
                here(path, request),
                "/" + path.substring(1).split("/", 2)[0],
                rail,
                Counts.of(request),
                office.filter(chosen -> rights.below(chosen.office())).isPresent());
    }

    private static Caller caller(SignedIn signed) {
        return new Caller(signed.getName(), signed.person(), signed.language());
    }

    private static Optional<SignedIn> who() {
        Authentication present = SecurityContextHolder.getContext().getAuthentication();
        return present != null && present.getPrincipal() instanceof SignedIn signed
                ? Optional.of(signed)
                : Optional.empty();
    }

    private static String path(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = failed == null ? request.getRequestURI() : failed.toString();
        return path.startsWith("/") ? path : "/";
    }

    /** Answers to what was sent have no address of their own: links from them lead to the page before. */
    private static String here(String path, HttpServletRequest request) {
        if (!request.getMethod().equals("GET")) {
            return path.replaceFirst("/xem-lai$", "");
        }
        if (request.getQueryString() == null) {
            return path;
        }
        String question = UriComponentsBuilder.newInstance()
                .query(request.getQueryString())
                .replaceQueryParam(PageLanguage.PARAMETER)
                .build()
                .getQuery();
        return question == null || question.isEmpty() ? path : path + "?" + question;
    }
}
