package socai.web.pages.joining;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import socai.membership.events.JoiningRefusal;
import socai.membership.read.joining.ListJoinings;
import socai.spine.read.Sentences;
import socai.web.api.Submitting;
import socai.web.pages.frame.Asking;

/** The requests that came by the cell's code, each with whom it could mean and the answers that fit. */
@Controller
class JoiningsController {

    static final String PAGE = "/de-nghi-gia-nhap";

    private final Asking asking;
    private final Submitting submitting;

    JoiningsController(Asking asking, Submitting submitting) {
        this.asking = asking;
        this.submitting = submitting;
    }

    /**
     * @param first one id for each answer that the row offers, used once
     */
    record Row(ListJoinings.Line line, String first, String second) {}

    @GetMapping(PAGE)
    String list(HttpServletRequest request, Model model) {
        ListJoinings.Result found =
                asking.ask(new ListJoinings(asking.office(request).office().organisation()), request);
        model.addAttribute(
                "rows",
                found.waiting().stream()
                        .map(line -> new Row(
                                line,
                                submitting.fresh().raw(),
                                submitting.fresh().raw()))
                        .toList());
        model.addAttribute("answered", found.answered());
        model.addAttribute("reasons", JoiningRefusal.values());
        String language = LocaleContextHolder.getLocale().getLanguage();
        model.addAttribute(
                "reasonWords",
                Arrays.stream(JoiningRefusal.values())
                        .collect(Collectors.toMap(
                                reason -> reason, reason -> Sentences.packaged().label(reason, language))));
        return "joinings";
    }
}
