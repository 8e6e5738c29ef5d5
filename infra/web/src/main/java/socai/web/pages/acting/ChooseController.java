package socai.web.pages.acting;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import socai.membership.read.search.SearchPeople;
import socai.organisation.read.find.FindOrganisations;
import socai.spine.OrganisationId;
import socai.spine.read.Page;
import socai.spine.read.QueryDoor;
import socai.spine.read.Sentences;
import socai.spine.write.Catalogue;
import socai.spine.write.Decider;
import socai.web.pages.frame.Asking;

/** The person or the organisation that an act is about, chosen by name before its form. */
@Controller
class ChooseController {

    private static final int LINES = 20;
    private static final String REGISTERS = "membership.RegisterPerson";

    private final Catalogue catalogue;
    private final Asking asking;
    private final Offered offered;

    ChooseController(Catalogue catalogue, Asking asking, Offered offered) {
        this.catalogue = catalogue;
        this.asking = asking;
        this.offered = offered;
    }

    /**
     * One that can be chosen.
     *
     * @param about what tells it from its namesakes
     * @param tag   what it is, or where its open file stands; empty for nothing
     * @param opens the form with it filled in
     */
    record Row(String name, String about, String tag, String opens) {}

    @GetMapping("/viec/{context}/{name}/chon/{field}")
    String choose(
            @PathVariable String context,
            @PathVariable String name,
            @PathVariable String field,
            @RequestParam(name = "q", required = false) @Nullable String words,
            @RequestParam(name = "trang", defaultValue = "0") int page,
            HttpServletRequest request,
            Model model) {
        String command = context + "." + name;
        Decider<?, ?, ?> decider = catalogue.decider(command);
        if (decider == null) {
            throw new QueryDoor.NotYours();
        }
        Chooser chooser = Chooser.of(decider, field)
                .filter(known -> known == Chooser.PERSON || known == Chooser.ORGANISATION)
                .filter(known -> !Offered.onAPageOfItsOwn(command))
                .orElseThrow(QueryDoor.NotYours::new);
        List<FormField> fields =
                CommandForm.of(context, decider.command(), language()).fields();
        UriComponentsBuilder form = UriComponentsBuilder.fromPath("/viec/{context}/{name}");
        Map<String, String> known = known(fields, field, request);
        known.forEach(form::queryParam);
        Page part = new Page(page, LINES);
        Optional<String> asked = Optional.ofNullable(words).filter(text -> !text.isBlank());
        if (chooser == Chooser.PERSON) {
            people(command, asked, part, request, model, id -> opens(form, context, name, field, id));
            registersFirst(command, request, model);
        } else {
            organisations(asked, part, request, model, id -> opens(form, context, name, field, id));
        }
        model.addAttribute("kind", chooser.name().toLowerCase(java.util.Locale.ROOT));
        model.addAttribute("title", Sentences.packaged().command(command, language()));
        model.addAttribute("known", known);
        model.addAttribute("words", words);
        model.addAttribute("page", part);
        model.addAttribute("address", "/viec/" + context + "/" + name + "/chon/" + field);
        return "choose";
    }

    private void people(
            String command,
            Optional<String> words,
            Page part,
            HttpServletRequest request,
            Model model,
            java.util.function.UnaryOperator<String> opens) {
        Optional<String> status = Steps.packaged().among(command);
        SearchPeople.Result found = asking.ask(
                new SearchPeople(
                        asking.office(request).office().organisation(),
                        words,
                        Optional.empty(),
                        status,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        part),
                request);
        model.addAttribute("total", found.total());
        model.addAttribute("lines", found.lines());
        model.addAttribute(
                "rows",
                found.lines().stream()
                        .map(line -> new Row(
                                line.name(),
                                line.organisation(),
                                line.stageLabel().orElse(line.statusLabel()),
                                // Whoever has an open file is not put forward again: their file is opened.
                                status.isPresent() && line.dossier().isPresent()
                                        ? "/ho-so/" + line.dossier().get()
                                        : opens.apply(line.personId())))
                        .toList());
    }

    private void organisations(
            Optional<String> words,
            Page part,
            HttpServletRequest request,
            Model model,
            java.util.function.UnaryOperator<String> opens) {
        OrganisationId own = asking.office(request).office().organisation();
        List<Row> rows = new ArrayList<>();
        long total = 1;
        if (words.isEmpty()) {
            rows.add(new Row(asking.office(request).organisationName(), "", "", opens.apply(own.raw())));
        } else {
            FindOrganisations.Result found =
                    asking.ask(new FindOrganisations(words.get(), Optional.empty(), part), request);
            total = found.total();
            found.found()
                    .forEach(one -> rows.add(new Row(
                            one.name(),
                            String.join(" · ", one.above()),
                            one.rankLabel(),
                            opens.apply(one.organisation()))));
        }
        model.addAttribute("total", total);
        model.addAttribute("rows", rows);
    }

    /** Somebody who is not on record yet is registered first; from there the way leads back to this act. */
    private void registersFirst(String command, HttpServletRequest request, Model model) {
        boolean leadsHere = Steps.packaged().then(REGISTERS).contains(command);
        if (leadsHere && offered.may(REGISTERS, asking.office(request).office().organisation(), request)) {
            model.addAttribute("registers", "/viec/" + REGISTERS.replace('.', '/'));
        }
    }

    private static Map<String, String> known(List<FormField> fields, String field, HttpServletRequest request) {
        Map<String, String> given = new java.util.HashMap<>();
        request.getParameterMap().forEach((name, all) -> given.put(name, all[0]));
        given.remove(field);
        return About.chosen(fields, given);
    }

    private static String opens(UriComponentsBuilder form, String context, String name, String field, String id) {
        return form.cloneBuilder()
                .queryParam(field, id)
                .encode()
                .buildAndExpand(context, name)
                .toUriString();
    }

    private static String language() {
        return LocaleContextHolder.getLocale().getLanguage();
    }
}
