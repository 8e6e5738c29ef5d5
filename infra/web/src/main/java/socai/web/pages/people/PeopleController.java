package socai.web.pages.people;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import socai.membership.events.Standing;
import socai.membership.read.badges.GetBadges;
import socai.membership.read.members.ListMembers;
import socai.membership.read.people.GetPerson;
import socai.spine.PersonId;
import socai.spine.read.Page;
import socai.spine.read.QueryDoor;
import socai.web.pages.accounts.Handing;
import socai.web.pages.acting.Choosing;
import socai.web.pages.frame.Asking;
import socai.web.pages.problem.BadAddress;

/** Members of the organisation acted for, and one person. */
@Controller
class PeopleController {

    private final Asking asking;
    private final Choosing choosing;
    private final Handing handing;

    PeopleController(Asking asking, Choosing choosing, Handing handing) {
        this.asking = asking;
        this.choosing = choosing;
        this.handing = handing;
    }

    @GetMapping("/dang-vien")
    String list(
            @RequestParam(name = "ten", required = false) @Nullable String text,
            @RequestParam(name = "loai", required = false) @Nullable String standing,
            @RequestParam(name = Choosing.ACT, required = false) @Nullable String act,
            @RequestParam(name = "trang", defaultValue = "0") int page,
            HttpServletRequest request,
            Model model) {
        Page part = new Page(page, Page.FIRST.size());
        model.addAttribute(
                "members",
                asking.ask(
                        new ListMembers(
                                asking.office(request).office().organisation(),
                                Optional.ofNullable(text),
                                Optional.ofNullable(standing).map(PeopleController::standing),
                                part),
                        request));
        choosing.show(act, "/dang-vien/", model);
        model.addAttribute("text", text);
        model.addAttribute("standing", standing);
        model.addAttribute("page", part);
        return "members";
    }

    @GetMapping("/dang-vien/{person}")
    String person(@PathVariable String person, HttpServletRequest request, Model model) {
        model.addAttribute("stream", person);
        model.addAttribute("person", asking.ask(new GetPerson(id(person)), request));
        asking.tryAsk(new GetBadges(id(person)), request).ifPresent(badges -> model.addAttribute("badges", badges));
        handing.waiting(id(person), request).ifPresent(login -> model.addAttribute("half", login));
        return "person";
    }

    private static Standing standing(String name) {
        return Stream.of(Standing.values())
                .filter(standing -> standing.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new BadAddress("loai"));
    }

    /** What cannot be anybody's id is nobody's page. */
    private static PersonId id(String text) {
        try {
            return PersonId.of(text);
        } catch (IllegalArgumentException e) {
            throw new QueryDoor.NotYours();
        }
    }
}
