package socai.web.pages.dossier;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import socai.membership.read.dossiers.GetDossier;
import socai.spine.read.asof.GetAsOf;
import socai.spine.read.timeline.GetTimeline;
import socai.web.pages.frame.Asking;

/** One dossier, now or as of any instant, and its whole story. */
@Controller
class DossierController {

    private static final int LATEST = 6;

    private final Asking asking;

    DossierController(Asking asking) {
        this.asking = asking;
    }

    @GetMapping("/ho-so/{stream}")
    String dossier(
            @PathVariable String stream,
            @RequestParam(name = "tai", required = false) @Nullable String date,
            @RequestParam(name = "ghi", required = false) @Nullable String recorded,
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
        if (point.now()) {
            return "dossier";
        }
        model.addAttribute("then", asking.ask(new GetAsOf(stream, point.date(), point.recorded()), request));
        return "as-of";
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
        return "timeline";
    }

    /** Newest first. */
    private List<GetTimeline.Entry> story(String stream, AsOfPoint point, HttpServletRequest request) {
        return asking.ask(new GetTimeline(stream, point.date(), point.recorded()), request)
                .entries()
                .reversed();
    }
}
