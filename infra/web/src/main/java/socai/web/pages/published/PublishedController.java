package socai.web.pages.published;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import socai.organisation.read.tree.GetOrganisationTree;
import socai.policy.read.book.GetPolicyBook;
import socai.spine.OrganisationId;
import socai.web.pages.frame.Asking;
import socai.web.pages.problem.BadAddress;

/** The tree of organisations and the policy book, each as of any day. */
@Controller
class PublishedController {

    /** The asked one, those under it and one level more: enough to go on from. */
    private static final int LEVELS = 1;

    private final Asking asking;

    PublishedController(Asking asking) {
        this.asking = asking;
    }

    /** @param root without it one's own organisation; {@code goc} for the roots of all */
    @GetMapping("/to-chuc")
    String organisations(
            @RequestParam(name = "tu", required = false) @Nullable String root,
            @RequestParam(name = "tai", required = false) @Nullable String date,
            HttpServletRequest request,
            Model model) {
        Optional<OrganisationId> from = "goc".equals(root)
                ? Optional.empty()
                : Optional.of(root == null ? asking.office(request).office().organisation() : OrganisationId.of(root));
        Optional<LocalDate> day = day(date);
        List<GetOrganisationTree.Node> nodes =
                asking.ask(new GetOrganisationTree(from, day, LEVELS), request).nodes();
        model.addAttribute("nodes", nodes);
        model.addAttribute("day", day.orElse(null));
        return "organisations";
    }

    @GetMapping("/chinh-sach")
    String policies(
            @RequestParam(name = "tai", required = false) @Nullable String date,
            HttpServletRequest request,
            Model model) {
        Optional<LocalDate> day = day(date);
        model.addAttribute("book", asking.ask(new GetPolicyBook(day), request));
        model.addAttribute("day", day.orElse(null));
        return "policies";
    }

    private static Optional<LocalDate> day(@Nullable String text) {
        try {
            return Optional.ofNullable(text).map(LocalDate::parse);
        } catch (DateTimeException e) {
            throw new BadAddress("tai");
        }
    }
}
