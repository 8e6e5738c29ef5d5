package socai.web.pages.acting;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
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
import socai.spine.journal.JournalKind;
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
import socai.web.Callers;
import socai.web.Freshness;
import socai.web.api.BadRequest;
import socai.web.api.Submitting;
import socai.web.pages.frame.Asking;

/** Every command as a form. A refusal tells all violated rules and keeps what was filled in. */
@Controller
class ActController {

    private static final String ID = "_lenh";

    /** Back from reading it once more, to change something. */
    private static final String AGAIN = "_sua";

    private static final Duration LONGEST_WAIT = Duration.ofMillis(500);

    private final Catalogue catalogue;
    private final Submitting submitting;
    private final Callers callers;
    private final Asking asking;
    private final Clocks clocks;
    private final Offered offered;
    private final Menu menu;
    private final FormPage page;
    private final OwnMembership own;
    private final Scans scans;
    private final FieldFaults faults;
    private final Remedies remedies;
    private final Freshness freshness;
    private final Names names;

    ActController(
            Catalogue catalogue,
            Submitting submitting,
            Callers callers,
            Asking asking,
            Clocks clocks,
            Offered offered,
            Menu menu,
            FormPage page,
            OwnMembership own,
            Scans scans,
            FieldFaults faults,
            Remedies remedies,
            Freshness freshness,
            ObjectProvider<Names> names) {
        this.catalogue = catalogue;
        this.submitting = submitting;
        this.callers = callers;
        this.asking = asking;
        this.clocks = clocks;
        this.offered = offered;
        this.menu = menu;
        this.page = page;
        this.own = own;
        this.scans = scans;
        this.faults = faults;
        this.remedies = remedies;
        this.freshness = freshness;
        this.names = names.getIfAvailable(() -> (ids, language) -> Map.of());
    }

    @GetMapping("/viec")
    String choose(
            @RequestParam(name = "ho-so", required = false) @Nullable String stream,
            HttpServletRequest request,
            Model model) {
        Optional<String> about = Optional.ofNullable(stream).filter(id -> !id.isBlank());
        model.addAttribute("parts", menu.of(offered.to(request, about), about, own.of(request)));
        model.addAttribute("stream", about.orElse(null));
        return "choose-act";
    }

    @GetMapping("/viec/{context}/{name}")
    String form(@PathVariable String context, @PathVariable String name, HttpServletRequest request, Model model) {
        asking.office(request);
        String command = context + "." + name;
        Decider<?, ?, ?> decider = decider(context, name);
        List<FormField> fields = fields(context, decider);
        Map<String, String> values = page.values(fields, request);
        Optional<String> first = fields.stream()
                .filter(FormField::chosen)
                .filter(field -> values.getOrDefault(field.name(), "").isBlank())
                .flatMap(field -> Chooser.of(decider, field.name()).stream()
                        .map(chooser -> chooser.address(command, field.name(), About.chosen(fields, values))))
                .findFirst();
        if (first.isPresent()) {
            return "redirect:" + first.get();
        }
        page.show(command, decider, values, request, model);
        model.addAttribute("fresh", true);
        return "act";
    }

    /** What cannot be taken back is read once more before it is written. */
    @PostMapping("/viec/{context}/{name}/xem-lai")
    String review(
            @PathVariable String context,
            @PathVariable String name,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Decider<?, ?, ?> decider = decider(context, name);
        List<FormField> fields = fields(context, decider);
        Map<String, String> values = page.sent(context + "." + name, fields, request);
        try {
            keep(fields, values, request);
            if (wrong(context + "." + name, decider, values, request, response, model)) {
                return "act";
            }
            Circumstance.of(
                    values,
                    id(values.get(ID), decider),
                    callers.current(),
                    asking.office(request).office(),
                    clocks.today());
        } catch (BadRequest bad) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            page.show(context + "." + name, decider, values, request, model);
            model.addAttribute("fault", bad.text().in(language()));
            return "act";
        }
        page.show(context + "." + name, decider, values, request, model);
        model.addAttribute("id", id(values.get(ID), decider).raw());
        @SuppressWarnings("unchecked")
        List<FormField.Option> people = (List<FormField.Option>) model.getAttribute("people");
        model.addAttribute("said", page.readBack(fields, values, people == null ? List.of() : people));
        return "act-review";
    }

    /** Looks for an organisation to choose; what was filled in stays, files are kept. */
    @PostMapping("/viec/{context}/{name}/tim")
    String find(@PathVariable String context, @PathVariable String name, HttpServletRequest request, Model model) {
        Decider<?, ?, ?> decider = decider(context, name);
        List<FormField> fields = fields(context, decider);
        Map<String, String> values = page.values(fields, request);
        keep(fields, values, request);
        page.show(context + "." + name, decider, values, request, model);
        model.addAttribute("searched", true);
        return "act";
    }

    @PostMapping("/viec/{context}/{name}")
    String act(
            @PathVariable String context,
            @PathVariable String name,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Decider<?, ?, ?> decider = decider(context, name);
        List<FormField> fields = fields(context, decider);
        Map<String, String> values = page.sent(context + "." + name, fields, request);
        try {
            if (values.containsKey(AGAIN)) {
                page.show(context + "." + name, decider, values, request, model);
                return "act";
            }
            keep(fields, values, request);
            if (wrong(context + "." + name, decider, values, request, response, model)) {
                return "act";
            }
            Act act = Circumstance.of(
                    values,
                    id(values.get(ID), decider),
                    callers.current(),
                    asking.office(request).office(),
                    clocks.today());
            Answer answer = submitting.submit(decider, Payload.of(fields, values), act, Optional.empty());
            page.show(context + "." + name, decider, values, request, model);
            if (answer.accepted()) {
                model.addAttribute("answer", answer);
                model.addAttribute("next", next(context + "." + name, answer, request));
                boolean later = decider.journal() == JournalKind.ANONYMOUS;
                model.addAttribute("shown", later || freshness.shown(answer.command(), LONGEST_WAIT));
                return "act-done";
            }
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("refused", answer);
            model.addAttribute(
                    "remedies",
                    remedies.of(
                            answer.violations(), Optional.ofNullable((String) model.getAttribute("stream")), request));
            model.addAttribute("facts", new FactWords(new Shown(Sentences.packaged(), names, language())));
        } catch (BadRequest bad) {
            page.show(context + "." + name, decider, values, request, model);
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("fault", bad.text().in(language()));
        } catch (StaleVersion | TooBusy conflict) {
            page.show(context + "." + name, decider, values, request, model);
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("busy", true);
        }
        return "act";
    }

    /** What usually comes next about what was written, as far as this office may do it. */
    private List<Offered.Choice> next(String command, Answer answer, HttpServletRequest request) {
        List<String> then = Steps.packaged().then(command);
        if (then.isEmpty() || answer.events().isEmpty()) {
            return List.of();
        }
        return offered.to(request, Optional.of(answer.events().getFirst().stream())).stream()
                .filter(choice -> then.contains(choice.command()))
                .toList();
    }

    /** Shows the form again with a sentence at each field that cannot be read; false when all can. */
    private boolean wrong(
            String name,
            Decider<?, ?, ?> decider,
            Map<String, String> values,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Map<String, String> found = faults.of(fields(Sentences.contextOf(name), decider), values);
        if (found.isEmpty()) {
            return false;
        }
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        page.show(name, decider, values, request, model);
        model.addAttribute("wrong", found);
        return true;
    }

    /** Files are stored at once, so that what follows, a refusal too, need not ask for them again. */
    private void keep(List<FormField> fields, Map<String, String> values, HttpServletRequest request) {
        scans.store("_tep", values, request).ifPresent(stored -> {
            fields.stream()
                    .map(FormField::name)
                    .filter(name -> name.endsWith(CommandForm.SCAN))
                    .forEach(name -> values.put(name, stored.sha256()));
            values.put("attachment", stored.id());
            values.put("sha256", stored.sha256());
        });
        scans.store("_giay-tep", values, request)
                .ifPresent(stored -> values.put(Circumstance.PAPER_SCAN, stored.sha256()));
    }

    private CommandId id(@Nullable String given, Decider<?, ?, ?> decider) {
        try {
            return given == null ? submitting.fresh(decider) : CommandId.of(given);
        } catch (IllegalArgumentException e) {
            return submitting.fresh(decider);
        }
    }

    private List<FormField> fields(String context, Decider<?, ?, ?> decider) {
        return CommandForm.of(context, decider.command(), language()).fields();
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
