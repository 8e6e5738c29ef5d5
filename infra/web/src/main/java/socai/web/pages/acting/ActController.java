package socai.web.pages.acting;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import socai.spine.Act;
import socai.spine.Answer;
import socai.spine.CommandId;
import socai.spine.Origin;
import socai.spine.read.FactWords;
import socai.spine.read.Names;
import socai.spine.read.QueryDoor;
import socai.spine.read.Sentences;
import socai.spine.read.Shown;
import socai.spine.write.Catalogue;
import socai.spine.write.Clocks;
import socai.spine.write.Decider;
import socai.spine.write.StaleVersion;
import socai.spine.write.TooBusy;
import socai.web.Caller;
import socai.web.Callers;
import socai.web.api.BadRequest;
import socai.web.api.Submitting;
import socai.web.pages.frame.Asking;

/** Every command as a form. A refusal tells all violated rules and keeps what was filled in. */
@Controller
class ActController {

    private static final String ID = "_lenh";

    private final Catalogue catalogue;
    private final Submitting submitting;
    private final Callers callers;
    private final Asking asking;
    private final Clocks clocks;
    private final Offered offered;
    private final Names names;

    ActController(
            Catalogue catalogue,
            Submitting submitting,
            Callers callers,
            Asking asking,
            Clocks clocks,
            Offered offered,
            ObjectProvider<Names> names) {
        this.catalogue = catalogue;
        this.submitting = submitting;
        this.callers = callers;
        this.asking = asking;
        this.clocks = clocks;
        this.offered = offered;
        this.names = names.getIfAvailable(() -> (ids, language) -> Map.of());
    }

    @GetMapping("/viec")
    String choose(
            @RequestParam(name = "ho-so", required = false) @Nullable String stream,
            HttpServletRequest request,
            Model model) {
        model.addAttribute(
                "choices",
                offered.to(
                        callers.current(), asking.office(request).office(), Optional.ofNullable(stream), language()));
        model.addAttribute("stream", stream);
        return "choose-act";
    }

    @GetMapping("/viec/{context}/{name}")
    String form(
            @PathVariable String context,
            @PathVariable String name,
            @RequestParam Map<String, String> values,
            HttpServletRequest request,
            Model model) {
        asking.office(request);
        show(context, name, decider(context, name), values, model);
        return "act";
    }

    @PostMapping("/viec/{context}/{name}")
    String act(
            @PathVariable String context,
            @PathVariable String name,
            @RequestParam Map<String, String> values,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Decider<?, ?, ?> decider = decider(context, name);
        show(context, name, decider, values, model);
        try {
            Answer answer = submitting.submit(
                    decider,
                    Payload.of(
                            CommandForm.of(context, decider.command(), language())
                                    .fields(),
                            values),
                    act(values, request),
                    Optional.empty());
            if (answer.accepted()) {
                model.addAttribute("answer", answer);
                return "act-done";
            }
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("refused", answer);
            model.addAttribute("facts", new FactWords(new Shown(Sentences.packaged(), names, language())));
        } catch (BadRequest bad) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("fault", bad.text().in(language()));
        } catch (StaleVersion | TooBusy conflict) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("busy", true);
        }
        return "act";
    }

    /** The id in the form is used once: sent again it is the same act, changed after a refusal it is a new one. */
    private void show(String context, String name, Decider<?, ?, ?> decider, Map<String, String> values, Model model) {
        model.addAttribute("title", Sentences.packaged().command(context + "." + name, language()));
        model.addAttribute(
                "fields", CommandForm.of(context, decider.command(), language()).fields());
        model.addAttribute("values", values);
        model.addAttribute("id", submitting.fresh().raw());
        model.addAttribute("address", "/viec/" + context + "/" + name);
    }

    private Act act(Map<String, String> values, HttpServletRequest request) {
        Caller caller = callers.current();
        LocalDate today = clocks.today();
        return new Act(
                id(values.get(ID)),
                caller.account(),
                caller.person(),
                asking.office(request).office(),
                today,
                today,
                Origin.DIRECT,
                Optional.empty(),
                Optional.empty());
    }

    private CommandId id(@Nullable String given) {
        try {
            return given == null ? submitting.fresh() : CommandId.of(given);
        } catch (IllegalArgumentException e) {
            return submitting.fresh();
        }
    }

    private Decider<?, ?, ?> decider(String context, String name) {
        Decider<?, ?, ?> decider = catalogue.decider(context + "." + name);
        if (decider == null
                || !CommandForm.of(context, decider.command(), language()).complete()) {
            throw new QueryDoor.NotYours();
        }
        return decider;
    }

    private static String language() {
        return LocaleContextHolder.getLocale().getLanguage();
    }
}
