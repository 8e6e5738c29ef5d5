package socai.web.pages.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import socai.security.accounts.AccountId;
import socai.security.accounts.Accounts;
import socai.security.accounts.PasswordRefused;
import socai.security.keys.ApiKeys;
import socai.security.login.Sessions;
import socai.web.Callers;

/** Password, personal keys and language of whoever is signed in. */
@Controller
class AccountController {

    private static final String BACK = "redirect:/tai-khoan";

    private final Accounts accounts;
    private final ApiKeys keys;
    private final Callers callers;
    private final Resigning resigning;
    private final Sessions sessions;

    AccountController(Accounts accounts, ApiKeys keys, Callers callers, Resigning resigning, Sessions sessions) {
        this.accounts = accounts;
        this.keys = keys;
        this.callers = callers;
        this.resigning = resigning;
        this.sessions = sessions;
    }

    @GetMapping("/tai-khoan")
    String account(HttpServletRequest request, Model model) {
        model.addAttribute("account", accounts.find(me()).orElseThrow());
        model.addAttribute("keys", keys.of(me()));
        model.addAttribute("sessions", sessions.of(me(), request.getSession(false)));
        return "account";
    }

    @PostMapping("/tai-khoan/mat-khau")
    String password(
            @RequestParam(name = "hien-tai", required = false) @Nullable String present,
            @RequestParam(name = "moi", required = false) @Nullable String next,
            @RequestParam(name = "nhac-lai", required = false) @Nullable String again,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes said) {
        if (!typed(next).equals(typed(again))) {
            said.addFlashAttribute("passwordFault", "DIFFERENT");
            return BACK;
        }
        try {
            accounts.changePassword(me(), typed(present), typed(next));
        } catch (PasswordRefused refused) {
            said.addFlashAttribute("passwordFault", refused.fault().name());
            return BACK;
        }
        resigning.again(me(), request, response);
        said.addFlashAttribute("done", "account.password.changed");
        return BACK;
    }

    @PostMapping("/tai-khoan/khoa")
    String issue(@RequestParam(name = "ten", required = false) @Nullable String label, RedirectAttributes said) {
        if (label == null || label.isBlank() || label.strip().length() > 100) {
            said.addFlashAttribute("keyFault", true);
        } else {
            said.addFlashAttribute("key", accounts.issueKey(me(), label));
        }
        return BACK;
    }

    @PostMapping("/tai-khoan/khoa/{id}/huy")
    String revoke(@PathVariable String id, RedirectAttributes said) {
        said.addFlashAttribute("done", keys.revoke(me(), id) ? "account.key.revoked" : "account.key.unknown");
        return BACK;
    }

    /** Signs another browser out: one that was left open, or that is not known. */
    @PostMapping("/tai-khoan/phien/{handle}/ket-thuc")
    String end(@PathVariable String handle, RedirectAttributes said) {
        said.addFlashAttribute(
                "done", sessions.end(me(), handle) ? "account.session.ended" : "account.session.unknown");
        return BACK;
    }

    @PostMapping("/tai-khoan/ngon-ngu")
    String language(
            @RequestParam("ngon-ngu") String language,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes said) {
        String chosen = language.equals("en") ? "en" : "vi";
        accounts.speak(me(), chosen);
        resigning.again(me(), request, response);
        said.addFlashAttribute("done", "account.language.changed");
        return BACK + "?lang=" + chosen;
    }

    /** Blanks alone arrive as nothing. */
    private static String typed(@Nullable String field) {
        return field == null ? "" : field;
    }

    private AccountId me() {
        return new AccountId(callers.current().account());
    }
}
