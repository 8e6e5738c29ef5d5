package socai.web.pages.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import socai.security.accounts.AccountId;
import socai.security.accounts.Accounts;
import socai.web.Callers;

/** Changes the office acted in, or light and dark, and comes back. */
@Controller
class SwitchController {

    private final Acting acting;
    private final Callers callers;
    private final Accounts accounts;

    SwitchController(Acting acting, Callers callers, Accounts accounts) {
        this.acting = acting;
        this.callers = callers;
        this.accounts = accounts;
    }

    /** To the first page, not back: the page before may be out of reach of the new office. */
    @PostMapping("/chuc-vu")
    String office(@RequestParam("chuc-vu") String code, HttpServletRequest request) {
        callers.current().person().ifPresent(person -> acting.choose(person, code, request));
        Counts.forget(request);
        return "redirect:/";
    }

    @PostMapping("/giao-dien")
    String theme(
            @RequestParam("che-do") String theme,
            @RequestParam(name = "ve", required = false) @Nullable String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        Cookies.remember(Theme.COOKIE, Theme.of(theme).code(), request, response);
        return Back.to(back);
    }

    /** Kept with the account too, so that it is the same in another browser. */
    @PostMapping("/co-chu")
    String size(
            @RequestParam("co") String size,
            @RequestParam(name = "ve", required = false) @Nullable String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        String chosen = TextSize.of(size).code();
        Cookies.remember(TextSize.COOKIE, chosen, request, response);
        accounts.read(new AccountId(callers.current().account()), chosen);
        return Back.to(back);
    }

    /** What does not fit into the bar of a phone. */
    @GetMapping("/them")
    String more() {
        return "more";
    }
}
