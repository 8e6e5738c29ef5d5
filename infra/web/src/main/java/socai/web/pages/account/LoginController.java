package socai.web.pages.account;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import socai.security.login.LockedFor;

/** The way in. What was wrong is never said so exactly that it tells which accounts there are. */
@Controller
class LoginController {

    @GetMapping("/login")
    String login(HttpServletRequest request, Model model) {
        for (String reason : new String[] {"sai", "ra", "cu", "cho", "khoa"}) {
            if (request.getParameterMap().containsKey(reason)) {
                model.addAttribute("reason", reason);
            }
        }
        // The end of the lock is told to the browser that met it; an address alone tells nothing.
        if (request.getSession(false) != null
                && request.getSession().getAttribute(LockedFor.UNTIL) instanceof Instant until) {
            model.addAttribute("until", until);
        }
        return "login";
    }
}
