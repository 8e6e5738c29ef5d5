package socai.web.pages.joining;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import socai.membership.read.joining.GetJoinCode;
import socai.membership.write.joining.code.EndJoinCode;
import socai.membership.write.joining.code.ShareJoinCode;
import socai.spine.Act;
import socai.spine.Answer;
import socai.spine.Command;
import socai.spine.OrganisationId;
import socai.spine.Origin;
import socai.spine.write.Clocks;
import socai.spine.write.CommandDoor;
import socai.spine.write.Submission;
import socai.web.Callers;
import socai.web.Freshness;
import socai.web.api.Submitting;
import socai.web.pages.acting.Offered;
import socai.web.pages.card.Quadrat;
import socai.web.pages.frame.Asking;

/** The page on which a cell shares its code, makes a new one and ends it. */
@Controller
class JoinCodeController {

    static final String PAGE = "/ma-gia-nhap";
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);

    private final Asking asking;
    private final Callers callers;
    private final Clocks clocks;
    private final JoinTokens tokens;
    private final CommandDoor commands;
    private final Submitting submitting;
    private final Freshness freshness;
    private final Offered offered;

    JoinCodeController(
            Asking asking,
            Callers callers,
            Clocks clocks,
            JoinTokens tokens,
            CommandDoor commands,
            Submitting submitting,
            Freshness freshness,
            Offered offered) {
        this.asking = asking;
        this.callers = callers;
        this.clocks = clocks;
        this.tokens = tokens;
        this.commands = commands;
        this.submitting = submitting;
        this.freshness = freshness;
        this.offered = offered;
    }

    @GetMapping(PAGE)
    String show(HttpServletRequest request, Model model) {
        OrganisationId cell = asking.office(request).office().organisation();
        GetJoinCode.Result own = asking.ask(new GetJoinCode(cell), request);
        model.addAttribute("own", own);
        model.addAttribute("answers", offered.may("read.membership.ListJoinings", cell, request));
        own.code().filter(code -> clocks.now().isBefore(code.expires())).ifPresent(code -> {
            String address = ServletUriComponentsBuilder.fromContextPath(request)
                    .replaceQuery(null)
                    .path("/gia-nhap/")
                    .path(tokens.of(cell, code.number(), code.expires()))
                    .toUriString();
            model.addAttribute("code", code);
            model.addAttribute("address", address);
            model.addAttribute("squares", Quadrat.of(address));
            model.addAttribute(
                    "seconds", Duration.between(clocks.now(), code.expires()).toSeconds());
        });
        return "join-code";
    }

    @PostMapping(PAGE)
    String share(HttpServletRequest request, RedirectAttributes said) {
        OrganisationId cell = asking.office(request).office().organisation();
        return done(new ShareJoinCode(cell), request, said);
    }

    @PostMapping(PAGE + "/ket-thuc")
    String end(HttpServletRequest request, RedirectAttributes said) {
        OrganisationId cell = asking.office(request).office().organisation();
        said.addFlashAttribute("ended", true);
        return done(new EndJoinCode(cell), request, said);
    }

    private String done(Command command, HttpServletRequest request, RedirectAttributes said) {
        LocalDate today = clocks.today();
        Answer answer = commands.submit(Submission.of(
                command,
                new Act(
                        submitting.fresh(),
                        callers.current().account(),
                        callers.current().person(),
                        asking.office(request).office(),
                        today,
                        today,
                        Origin.DIRECT,
                        Optional.empty(),
                        Optional.empty())));
        if (answer.accepted()) {
            said.addFlashAttribute("soon", !freshness.shown(answer.command(), LONGEST_WAIT));
        } else {
            String language = LocaleContextHolder.getLocale().getLanguage();
            said.addFlashAttribute(
                    "refused",
                    answer.violations().stream()
                            .map(violation -> violation.sentence(language, "–") + " " + violation.wayOut(language, "–"))
                            .toList());
        }
        return "redirect:" + PAGE;
    }
}
