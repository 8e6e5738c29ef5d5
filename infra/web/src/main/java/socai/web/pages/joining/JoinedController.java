package socai.web.pages.joining;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import socai.membership.read.joining.ListJoined;
import socai.security.administration.AccountList;
import socai.spine.PersonId;
import socai.web.pages.frame.Asking;

/** For administrators: members whom their cells approved and who have no account yet. */
@Controller
class JoinedController {

    private final Asking asking;
    private final AccountList accounts;

    JoinedController(Asking asking, AccountList accounts) {
        this.asking = asking;
        this.accounts = accounts;
    }

    @GetMapping("/nguoi-dung/gia-nhap")
    String list(HttpServletRequest request, Model model) {
        List<ListJoined.Line> lines = asking.ask(
                        new ListJoined(asking.office(request).office().organisation()), request)
                .lines();
        model.addAttribute(
                "lines",
                lines.stream().filter(line -> !hasAccount(line.person())).toList());
        return "joined";
    }

    private boolean hasAccount(String person) {
        return accounts.count(new AccountList.Wanted(AccountList.Filter.ALL, person, List.of(PersonId.of(person)))) > 0;
    }
}
