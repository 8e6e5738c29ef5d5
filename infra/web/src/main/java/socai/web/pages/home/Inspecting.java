package socai.web.pages.home;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.ui.Model;
import socai.spine.OfficeKind;
import socai.spine.OrganisationId;
import socai.spine.Origin;
import socai.spine.read.Page;
import socai.spine.read.Within;
import socai.spine.read.decisions.ListDecisions;
import socai.web.pages.frame.Asking;

/** What an inspector looks at first: what was refused, and what was entered after the day on which it was done. */
public final class Inspecting {

    private static final Page COUNT = new Page(0, 1);

    /** How many there are of each kind that is looked at in a list of its own. */
    public record Later(long paper, long file, long automatic) {}

    private Inspecting() {}

    static void show(Asking asking, OrganisationId organisation, Page page, HttpServletRequest request, Model model) {
        asking.tryAsk(asked(organisation, Optional.of(false), Optional.empty(), Optional.empty(), page), request)
                .ifPresent(refused -> {
                    model.addAttribute("refused", refused);
                    model.addAttribute(
                            "later",
                            new Later(
                                    entered(asking, organisation, Origin.PAPER, request),
                                    entered(asking, organisation, Origin.IMPORT, request),
                                    total(
                                            asking,
                                            asked(
                                                    organisation,
                                                    Optional.of(false),
                                                    Optional.empty(),
                                                    Optional.of(OfficeKind.SYSTEM),
                                                    COUNT),
                                            request)));
                });
    }

    private static long entered(Asking asking, OrganisationId organisation, Origin origin, HttpServletRequest request) {
        return total(
                asking, asked(organisation, Optional.empty(), Optional.of(origin), Optional.empty(), COUNT), request);
    }

    private static long total(Asking asking, ListDecisions query, HttpServletRequest request) {
        return asking.tryAsk(query, request).map(ListDecisions.Result::total).orElse(0L);
    }

    private static ListDecisions asked(
            OrganisationId organisation,
            Optional<Boolean> accepted,
            Optional<Origin> origin,
            Optional<OfficeKind> office,
            Page page) {
        return new ListDecisions(Within.tree(organisation), accepted, origin, office, page);
    }
}
