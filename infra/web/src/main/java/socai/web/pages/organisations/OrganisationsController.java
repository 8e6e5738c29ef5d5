package socai.web.pages.organisations;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import socai.membership.read.reorganisations.ListReorganisations;
import socai.organisation.events.OrganisationRank;
import socai.organisation.events.RollKind;
import socai.organisation.read.find.FindOrganisations;
import socai.organisation.read.offices.ListOffices;
import socai.organisation.read.page.GetOrganisation;
import socai.organisation.read.roll.GetRoll;
import socai.organisation.read.tree.GetOrganisationTree;
import socai.spine.OrganisationId;
import socai.spine.read.Page;
import socai.spine.read.QueryDoor;
import socai.web.pages.acting.Offered;
import socai.web.pages.frame.Asking;
import socai.web.pages.problem.BadAddress;
import socai.web.pages.words.AskedDay;

/** Organisations as of any day. */
@Controller
class OrganisationsController {

    /** The asked one and those under it: enough to go on from. */
    private static final int LEVELS = 1;

    private static final int FOUND = 50;

    private final Asking asking;
    private final Offered offered;

    OrganisationsController(Asking asking, Offered offered) {
        this.asking = asking;
        this.offered = offered;
    }

    /** @param root without it one's own organisation; {@code goc} for the roots of all */
    @GetMapping("/to-chuc")
    String tree(
            @RequestParam(name = "tu", required = false) @Nullable String root,
            @RequestParam(name = "tai", required = false) @Nullable String date,
            @RequestParam(name = "q", required = false) @Nullable String words,
            @RequestParam(name = "trang", defaultValue = "0") int page,
            HttpServletRequest request,
            Model model) {
        Optional<LocalDate> day = AskedDay.of(date, "tai");
        model.addAttribute("day", day.orElse(null));
        model.addAttribute("words", words);
        if (words != null && !words.isBlank()) {
            Page part = new Page(page, FOUND);
            model.addAttribute("found", asking.ask(new FindOrganisations(words, day, part), request));
            model.addAttribute("page", part);
            return "organisations";
        }
        Optional<OrganisationId> from = "goc".equals(root)
                ? Optional.empty()
                : Optional.of(root == null ? asking.office(request).office().organisation() : id(root));
        model.addAttribute(
                "nodes",
                asking.ask(new GetOrganisationTree(from, day, LEVELS), request).nodes());
        from.flatMap(one -> asking.tryAsk(new GetOrganisation(one, day), request))
                .ifPresent(one -> model.addAttribute("above", one.above()));
        return "organisations";
    }

    /** @param roll which roll is wanted, by its name in lower case; absent: that of the members of a cell, else the committee's */
    @GetMapping("/to-chuc/{organisation}")
    String one(
            @PathVariable String organisation,
            @RequestParam(name = "tai", required = false) @Nullable String date,
            @RequestParam(name = "danh-sach", required = false) @Nullable String roll,
            HttpServletRequest request,
            Model model) {
        OrganisationId id = id(organisation);
        Optional<LocalDate> day = AskedDay.of(date, "tai");
        GetOrganisation.Result one = asking.ask(new GetOrganisation(id, day), request);
        List<RollKind> kinds = one.rank() == OrganisationRank.CELL
                ? List.of(RollKind.CELL, RollKind.COMMITTEE)
                : List.of(RollKind.COMMITTEE, RollKind.STANDING_COMMITTEE);
        RollKind kind = roll == null ? kinds.getFirst() : kind(roll);
        model.addAttribute("organisation", one);
        model.addAttribute("proposes", day.isEmpty() && offered.may("organisation.ProposeAppointment", id, request));
        model.addAttribute("day", day.orElse(null));
        // Acts are of today: a look at another day offers none.
        model.addAttribute("choices", day.isPresent() ? List.of() : offered.to(request, Optional.of(id.raw())));
        model.addAttribute("kinds", kinds);
        model.addAttribute("kind", kind);
        asking.tryAsk(new GetRoll(id, kind, day), request)
                .ifPresent(seats -> model.addAttribute("roll", RollView.of(seats)));
        asking.tryAsk(new ListReorganisations(id), request)
                .ifPresent(all -> model.addAttribute("reorganisations", all.lines()));
        asking.tryAsk(new ListOffices(id, day), request)
                .ifPresent(held -> model.addAttribute("holdings", held.holdings()));
        return "organisation";
    }

    private static OrganisationId id(String text) {
        try {
            return OrganisationId.of(text);
        } catch (IllegalArgumentException e) {
            throw new QueryDoor.NotYours();
        }
    }

    private static RollKind kind(String text) {
        for (RollKind kind : RollKind.values()) {
            if (kind.name().equals(text)) {
                return kind;
            }
        }
        throw new BadAddress("danh-sach");
    }
}
