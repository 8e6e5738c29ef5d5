package socai.web.pages.own;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import socai.dues.read.own.GetOwnDues;
import socai.membership.events.RequestedField;
import socai.membership.read.people.GetPerson;
import socai.spine.read.QueryDoor;
import socai.spine.write.Clocks;
import socai.web.Callers;
import socai.web.api.Submitting;
import socai.web.pages.acting.OwnMembership;
import socai.web.pages.frame.Asking;
import socai.web.pages.home.OwnCard;

/** The own page of whoever is a member, in whatever office they act; and the form for one correction. */
@Controller
class OwnController {

    private final Asking asking;
    private final Callers callers;
    private final Clocks clocks;
    private final OwnPage page;
    private final Submitting submitting;

    OwnController(Asking asking, Callers callers, Clocks clocks, OwnPage page, Submitting submitting) {
        this.asking = asking;
        this.callers = callers;
        this.clocks = clocks;
        this.page = page;
        this.submitting = submitting;
    }

    @GetMapping("/so-tay")
    String own(HttpServletRequest request, Model model) {
        asking.myself(request).ifPresent(me -> {
            model.addAttribute("me", OwnCard.of(me, clocks.today()));
            callers.current()
                    .person()
                    .ifPresent(person -> model.addAttribute(
                            "dues",
                            asking.ask(new GetOwnDues(person, clocks.today().getYear()), request)));
        });
        page.of(request).ifPresent(own -> model.addAttribute("own", own));
        return "own";
    }

    /** First which field, with what stands there now. */
    @GetMapping("/so-tay/dinh-chinh")
    String choose(HttpServletRequest request, Model model) {
        GetPerson.Result me = asking.myself(request).orElseThrow(QueryDoor.NotYours::new);
        model.addAttribute("fields", OwnFields.of(me, language()));
        return "own-choose";
    }

    @GetMapping("/so-tay/dinh-chinh/{field}")
    String form(@PathVariable RequestedField field, HttpServletRequest request, Model model) {
        GetPerson.Result me = asking.myself(request).orElseThrow(QueryDoor.NotYours::new);
        model.addAttribute(
                "field",
                OwnFields.of(me, language()).stream()
                        .filter(one -> one.field() == field)
                        .findFirst()
                        .orElseThrow(QueryDoor.NotYours::new));
        model.addAttribute(
                "membership",
                OwnMembership.present(me.memberships())
                        .orElseThrow(QueryDoor.NotYours::new)
                        .raw());
        model.addAttribute("id", submitting.fresh().raw());
        model.addAttribute("today", clocks.today());
        return "own-correct";
    }

    private static String language() {
        return LocaleContextHolder.getLocale().getLanguage();
    }
}
