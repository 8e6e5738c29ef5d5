package socai.web.pages.accounts;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import socai.membership.read.naming.FindByName;
import socai.security.accounts.AccountId;
import socai.security.accounts.LoginTaken;
import socai.security.administration.AccountDesk;
import socai.security.administration.AccountDesk.Done;
import socai.security.administration.AccountDesk.Keeper;
import socai.security.administration.ActKind;
import socai.security.administration.Refused;
import socai.spine.PersonId;
import socai.spine.read.QueryDoor;
import socai.web.pages.frame.Asking;

/** Making accounts and acting on them. A password is shown on the page after, and on no other. */
@Controller
class KeepingController {

    private static final String ALL = "/nguoi-dung";

    private static final Map<String, ActKind> ACTS = Map.of(
            "khoa", ActKind.SUSPENDED,
            "mo-khoa", ActKind.RESUMED,
            "bo-qua", ActKind.FORGIVEN,
            "dong", ActKind.CLOSED,
            "mo-lai", ActKind.REOPENED,
            "mat-khau", ActKind.RESET);

    private final Keepers keepers;
    private final AccountDesk desk;
    private final Asking asking;

    KeepingController(Keepers keepers, AccountDesk desk, Asking asking) {
        this.keepers = keepers;
        this.desk = desk;
        this.asking = asking;
    }

    /** First who it is for, by the whole name; then what it is called. */
    @GetMapping("/nguoi-dung/moi")
    String form(
            @RequestParam(name = "ten", required = false) @Nullable String name,
            @RequestParam(name = "nguoi", required = false) @Nullable String person,
            HttpServletRequest request,
            Model model) {
        keepers.required(request);
        model.addAttribute("name", name);
        if (person != null) {
            model.addAttribute("person", find(person, request).orElseThrow(QueryDoor.NotYours::new));
        } else if (name != null) {
            model.addAttribute("found", found(name, request));
        }
        return "account-new";
    }

    private List<FindByName.Found> found(String name, HttpServletRequest request) {
        return asking.ask(new FindByName(asking.office(request).office().organisation(), name), request)
                .found();
    }

    private Optional<FindByName.Found> find(String person, HttpServletRequest request) {
        return found(person, request).stream()
                .filter(one -> one.personId().equals(person))
                .findFirst();
    }

    @PostMapping("/nguoi-dung")
    String create(
            @RequestParam("nguoi") String person,
            @RequestParam(name = "dang-nhap", required = false) @Nullable String login,
            @RequestParam(name = "ngon-ngu", defaultValue = "vi") String language,
            HttpServletRequest request,
            RedirectAttributes said) {
        Keeper keeper = keepers.required(request);
        FindByName.Found one = find(person, request).orElseThrow(QueryDoor.NotYours::new);
        try {
            return done(desk.create(keeper, login == null ? "" : login, PersonId.of(one.personId()), language), said);
        } catch (LoginTaken taken) {
            said.addFlashAttribute("loginFault", "taken");
        } catch (IllegalArgumentException notPossible) {
            said.addFlashAttribute("loginFault", "form");
        }
        said.addFlashAttribute("login", login);
        said.addAttribute("nguoi", one.personId());
        return "redirect:" + ALL + "/moi";
    }

    @PostMapping("/nguoi-dung/{id}/{act}")
    String act(@PathVariable String id, @PathVariable String act, HttpServletRequest request, RedirectAttributes said) {
        Keeper keeper = keepers.required(request);
        ActKind kind = ACTS.get(act);
        if (kind == null) {
            throw new QueryDoor.NotYours();
        }
        AccountId account = new AccountId(id);
        try {
            Done done = desk.act(keeper, kind, account);
            said.addFlashAttribute("done", "accounts.done." + (done.waits() ? "waits" : kind.name()));
            return done(done, said);
        } catch (Refused refused) {
            said.addFlashAttribute("refused", refused.reason().name());
            return "redirect:" + ALL + "/" + account.raw();
        }
    }

    /** The half of a password that another agreed to, for whoever asked for it. */
    @PostMapping("/nguoi-dung/{id}/nua")
    String half(@PathVariable String id, HttpServletRequest request, RedirectAttributes said) {
        AccountId account = new AccountId(id);
        try {
            said.addFlashAttribute("told", desk.half(keepers.required(request), account));
        } catch (Refused refused) {
            said.addFlashAttribute("refused", refused.reason().name());
        }
        return "redirect:" + ALL + "/" + account.raw();
    }

    @PostMapping("/nguoi-dung/cho/{asked}/dong-y")
    String agree(@PathVariable long asked, HttpServletRequest request, RedirectAttributes said) {
        try {
            Done done = desk.agree(keepers.required(request), asked);
            said.addFlashAttribute("done", "accounts.done.agreed");
            return done(done, said);
        } catch (Refused refused) {
            said.addFlashAttribute("refused", refused.reason().name());
            return "redirect:" + ALL;
        }
    }

    @PostMapping("/nguoi-dung/cho/{asked}/rut")
    String withdraw(@PathVariable long asked, HttpServletRequest request, RedirectAttributes said) {
        try {
            desk.withdraw(keepers.required(request), asked);
            said.addFlashAttribute("done", "accounts.done.withdrawn");
        } catch (Refused refused) {
            said.addFlashAttribute("refused", refused.reason().name());
        }
        return "redirect:" + ALL;
    }

    private static String done(Done done, RedirectAttributes said) {
        done.told().ifPresent(told -> said.addFlashAttribute("told", told));
        if (!said.getFlashAttributes().containsKey("done")) {
            said.addFlashAttribute("done", done.waits() ? "accounts.done.waits" : "accounts.done.CREATED");
        }
        return "redirect:" + ALL + "/" + done.account().raw();
    }
}
