package socai.web.pages.home;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import socai.membership.read.dossiers.ListDossiers;
import socai.membership.read.due.ListDue;
import socai.membership.read.members.ListMembers;
import socai.spine.OrganisationId;
import socai.spine.read.Page;
import socai.spine.write.Clocks;
import socai.web.pages.frame.Asking;

/** What needs somebody today, and what is under way in their organisation. */
@Controller
class HomeController {

    private static final Page URGENT = new Page(0, 7);
    private static final Page LATEST = new Page(0, 10);
    private static final Page COUNT = new Page(0, 1);

    private final Asking asking;
    private final Clocks clocks;

    HomeController(Asking asking, Clocks clocks) {
        this.asking = asking;
        this.clocks = clocks;
    }

    @GetMapping("/")
    String home(HttpServletRequest request, Model model) {
        OrganisationId organisation = asking.office(request).office().organisation();
        LocalDate today = clocks.today();
        asking.tryAsk(new ListDue(organisation, today, URGENT), request)
                .ifPresent(due -> model.addAttribute("due", due));
        asking.tryAsk(new ListDossiers(organisation, Optional.empty(), Optional.empty(), LATEST), request)
                .ifPresent(dossiers -> model.addAttribute("dossiers", dossiers));
        asking.tryAsk(new ListMembers(organisation, Optional.empty(), Optional.empty(), COUNT), request)
                .ifPresent(members -> model.addAttribute("members", members.total()));
        return "home";
    }

    /** Every limit that runs. */
    @GetMapping("/den-han")
    String due(
            @org.springframework.web.bind.annotation.RequestParam(name = "trang", defaultValue = "0") int page,
            HttpServletRequest request,
            Model model) {
        OrganisationId organisation = asking.office(request).office().organisation();
        Page part = new Page(page, Page.FIRST.size());
        model.addAttribute("due", asking.ask(new ListDue(organisation, clocks.today(), part), request));
        model.addAttribute("page", part);
        return "due";
    }
}
