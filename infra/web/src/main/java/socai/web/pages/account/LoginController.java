package socai.web.pages.account;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The way in. What was wrong is never said more exactly than that it was. */
@Controller
class LoginController {

    @GetMapping("/login")
    String login(HttpServletRequest request, Model model) {
        for (String reason : new String[] {"sai", "ra", "cu"}) {
            if (request.getParameterMap().containsKey(reason)) {
                model.addAttribute("reason", reason);
            }
        }
        return "login";
    }
}
