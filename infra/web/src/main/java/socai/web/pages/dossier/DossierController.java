package socai.web.pages.dossier;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import socai.membership.read.dossiers.GetDossier;
import socai.spine.read.Page;
import socai.spine.read.asof.GetAsOf;
import socai.spine.read.looks.WhoLookedAt;
import socai.spine.read.timeline.GetTimeline;
import socai.web.pages.acting.Offered;
import socai.web.pages.frame.Asking;

/** One dossier, now or as of any instant, and its whole story. */
@Controller
class DossierController {

    private static final int LATEST = 6;
    private static final List<String> PARTS = List.of("giay-to", "noi-dung", "da-xem");

    private final Asking asking;
    private final Offered offered;
    private final Whose whose;

    DossierController(Asking asking, Offered offered, Whose whose) {
        this.asking = asking;
        this.offered = offered;
        this.whose = whose;
    }

    @GetMapping("/ho-so/{stream}")
    String dossier(
            @PathVariable String stream,
            @RequestParam(name = "tai", required = false) @Nullable String date,
            @RequestParam(name = "ghi", required = false) @Nullable String recorded,
            @RequestParam(name = "phan", defaultValue = "giay-to") String part,
            HttpServletRequest request,
            Model model) {
        AsOfPoint point = AsOfPoint.of(date, recorded);
        GetDossier.Result dossier = asking.ask(new GetDossier(stream), request);
        List<GetTimeline.Entry> story = story(stream, point, request);
        model.addAttribute("stream", stream);
        model.addAttribute("dossier", dossier);
        model.addAttribute("rail", RailView.of(dossier.rail()));
        model.addAttribute("point", point);
        model.addAttribute("events", story.size());
        model.addAttribute("story", story.subList(0, Math.min(LATEST, story.size())));
        model.addAttribute(
                "number",
                RailView.number(dossier.kind(), dossier.dates().openedOn().getYear(), stream));
        if (point.now()) {
            model.addAttribute("slider", Slider.of(story, Optional.empty()));
            now(dossier, part, request, model);
            return "dossier";
        }
        asking.tryAsk(new GetTimeline(stream, Optional.empty(), Optional.empty()), request)
                .ifPresent(all -> model.addAttribute("slider", Slider.of(all.entries(), point.date())));
        model.addAttribute("then", asking.ask(new GetAsOf(stream, point.date(), point.recorded()), request));
        return "as-of";
    }

    /** What only the present has: whose turn it is, what can be done, and the parts beside the papers. */
    private void now(GetDossier.Result dossier, String part, HttpServletRequest request, Model model) {
        List<Offered.Choice> choices = offered.to(request, Optional.of(dossier.dossier()));
        model.addAttribute(
                "turn",
                TurnCard.of(dossier, choices, asking.office(request).office().organisation()));
        model.addAttribute("choices", choices);
        model.addAttribute("part", PARTS.contains(part) ? part : PARTS.getFirst());
        model.addAttribute(
                "received",
                dossier.papers().stream().filter(GetDossier.Paper::complete).count());
        if (part.equals("noi-dung")) {
            asking.tryAsk(new GetAsOf(dossier.dossier(), Optional.empty(), Optional.empty()), request)
                    .ifPresent(state -> model.addAttribute("state", state));
        }
        if (part.equals("da-xem")) {
            asking.tryAsk(new WhoLookedAt(dossier.dossier(), Page.FIRST), request)
                    .ifPresent(looks -> model.addAttribute("looks", looks));
        }
    }

    @GetMapping("/ho-so/{stream}/dien-bien")
    String story(
            @PathVariable String stream,
            @RequestParam(name = "tai", required = false) @Nullable String date,
            @RequestParam(name = "ghi", required = false) @Nullable String recorded,
            HttpServletRequest request,
            Model model) {
        AsOfPoint point = AsOfPoint.of(date, recorded);
        model.addAttribute("stream", stream);
        model.addAttribute("point", point);
        model.addAttribute("story", story(stream, point, request));
        whose.is(stream).ifPresent(name -> model.addAttribute("whose", name));
        return "timeline";
    }

    /** Newest first. */
    private List<GetTimeline.Entry> story(String stream, AsOfPoint point, HttpServletRequest request) {
        return asking.ask(new GetTimeline(stream, point.date(), point.recorded()), request)
                .entries()
                .reversed();
    }
}
