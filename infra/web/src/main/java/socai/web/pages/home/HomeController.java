package socai.web.pages.home;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import socai.dues.read.arrears.CountDuesArrears;
import socai.membership.read.badges.GetOwnBadges;
import socai.membership.read.base.CountMembers;
import socai.membership.read.dossiers.ListDossiers;
import socai.membership.read.due.ListDue;
import socai.organisation.events.OrganisationRank;
import socai.organisation.read.tree.GetOrganisationTree;
import socai.spine.OfficeKind;
import socai.spine.OfficeRef;
import socai.spine.OrganisationId;
import socai.spine.read.Page;
import socai.spine.write.Clocks;
import socai.web.Callers;
import socai.web.pages.acting.Offered;
import socai.web.pages.frame.Asking;
import socai.web.pages.frame.Counts;
import socai.web.pages.frame.PageRights;
import socai.web.pages.own.OwnPage;

/** What needs somebody today, and what is under way in their organisation. */
@Controller
class HomeController {

    private static final Page URGENT = new Page(0, 7);

    private final Asking asking;
    private final Clocks clocks;
    private final Offered offered;
    private final Administering administering;
    private final PageRights rights;
    private final Callers callers;
    private final OwnPage ownPage;

    HomeController(
            Asking asking,
            Clocks clocks,
            Offered offered,
            Administering administering,
            PageRights rights,
            Callers callers,
            OwnPage ownPage) {
        this.asking = asking;
        this.clocks = clocks;
        this.offered = offered;
        this.administering = administering;
        this.rights = rights;
        this.callers = callers;
        this.ownPage = ownPage;
    }

    @GetMapping("/")
    String home(HttpServletRequest request, Model model) {
        OfficeRef office = asking.office(request).office();
        OrganisationId organisation = office.organisation();
        Map<String, Long> counts = new HashMap<>();
        asking.tryAsk(new ListDue(organisation, clocks.today(), URGENT), request)
                .ifPresent(due -> {
                    model.addAttribute("due", due);
                    counts.put("/den-han", (long) due.binding());
                });
        OpenFiles.of(asking, organisation, request).ifPresent(dossiers -> {
            Matters matters = Matters.of(
                    rights.below(office) ? dossiers : own(dossiers, organisation),
                    organisation,
                    office.kind() == OfficeKind.MINUTE_TAKER
                            ? next -> offered.may(next.command(), organisation, request)
                            : next -> true);
            model.addAttribute("matters", matters);
            counts.put("/ho-so", dossiers.total());
        });
        asking.tryAsk(new CountMembers(organisation), request)
                .ifPresent(members -> model.addAttribute("members", members));
        asking.tryAsk(new CountDuesArrears(organisation), request)
                .filter(arrears -> arrears.members() > 0)
                .ifPresent(arrears -> model.addAttribute("arrears", arrears));
        if (office.kind() == OfficeKind.INSPECTION_COMMISSION) {
            Inspecting.show(asking, organisation, URGENT, request, model);
        }
        Counts.keep(counts, request);
        String role = role(office.kind());
        if (role.equals("member") || role.equals("nominee") || role.equals("former")) {
            asking.myself(request).ifPresent(me -> model.addAttribute("me", OwnCard.of(me, clocks.today())));
            ownPage.of(request).ifPresent(own -> model.addAttribute("own", own));
            callers.current()
                    .person()
                    .flatMap(person -> asking.tryAsk(new GetOwnBadges(person), request))
                    .ifPresent(badges -> model.addAttribute("badges", badges));
        }
        if (role.equals("administrator")) {
            model.addAttribute("system", administering.of(organisation, request));
        }
        String first = role.equals("secretary") && leads(organisation, request) ? "leader" : role;
        model.addAttribute("role", first);
        model.addAttribute("ordinary", !first.equals("leader") && !first.equals("inspector"));
        model.addAttribute("guide", Guide.of(first, rights.of(callers.current(), office)));
        model.addAttribute("shown", URGENT.size());
        return "home";
    }

    /** What an office cannot open does not wait for it. */
    private static ListDossiers.Result own(ListDossiers.Result all, OrganisationId organisation) {
        return new ListDossiers.Result(
                all.total(),
                all.lines().stream()
                        .filter(line -> line.organisationId().equals(organisation.raw()))
                        .toList());
    }

    /** Above the grassroots nobody decides single files: what turned late comes first there. */
    private boolean leads(OrganisationId organisation, HttpServletRequest request) {
        return asking.tryAsk(new GetOrganisationTree(Optional.of(organisation), Optional.empty(), 0), request)
                .filter(tree -> tree.nodes().stream().anyMatch(node -> OrganisationRank.GRASSROOTS.below(node.rank())))
                .isPresent();
    }

    /** Which of the first pages an office finds. */
    private static String role(OfficeKind office) {
        return switch (office) {
            case SECRETARY, DEPUTY_SECRETARY, COMMITTEE_MEMBER -> "secretary";
            case MINUTE_TAKER -> "minutes";
            case ORGANISATION_BOARD, REGISTRY_CLERK -> "board";
            case INSPECTION_COMMISSION -> "inspector";
            case ADMINISTRATOR, SYSTEM -> "administrator";
            case MEMBER -> "member";
            case FORMER_MEMBER -> "former";
            case NOMINEE, UNNAMED -> "nominee";
        };
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
