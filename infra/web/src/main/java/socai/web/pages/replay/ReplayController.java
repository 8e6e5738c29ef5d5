package socai.web.pages.replay;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import socai.spine.CommandId;
import socai.spine.OrganisationId;
import socai.spine.read.Page;
import socai.spine.read.QueryDoor;
import socai.spine.read.Within;
import socai.spine.read.replay.GetReplay;
import socai.spine.read.timeline.GetTimeline;
import socai.web.pages.frame.Asking;

/** Attempts, accepted and refused, and how one decision was reached. */
@Controller
class ReplayController {

    private final Asking asking;

    ReplayController(Asking asking) {
        this.asking = asking;
    }

    /** @param stream the dossier from which one comes; without it the organisation acted for */
    @GetMapping("/phat-lai/{command}")
    String replay(
            @PathVariable String command,
            @RequestParam(name = "ho-so", required = false) @Nullable String stream,
            HttpServletRequest request,
            Model model) {
        Within within = stream == null ? Within.tree(organisation(request)) : Within.dossier(stream);
        if (stream != null) {
            story(stream, request)
                    .map(story -> Walk.of(stream, story, command))
                    .filter(Walk::walkable)
                    .ifPresent(walk -> model.addAttribute("walk", walk));
        }
        model.addAttribute("replay", asking.ask(new GetReplay(id(command), within), request));
        return "replay";
    }

    /** @param step from 1; absent: the last one */
    @GetMapping("/ho-so/{stream}/phat-lai")
    String step(
            @PathVariable String stream,
            @RequestParam(name = "buoc", defaultValue = "2147483647") int step,
            HttpServletRequest request,
            Model model) {
        Walk walk = story(stream, request)
                .map(story -> Walk.at(stream, story, step))
                .filter(Walk::walkable)
                .orElseThrow(QueryDoor.NotYours::new);
        Walk.Step here = walk.here();
        model.addAttribute("walk", walk);
        asking.tryAsk(new GetReplay(id(here.command()), Within.dossier(here.stream())), request)
                .ifPresent(replay -> model.addAttribute("replay", replay));
        return "replay";
    }

    private Optional<List<GetTimeline.Entry>> story(String stream, HttpServletRequest request) {
        return asking.tryAsk(new GetTimeline(stream, Optional.empty(), Optional.empty()), request)
                .map(GetTimeline.Result::entries);
    }

    @GetMapping("/quyet-dinh")
    String list(
            @RequestParam(name = "ket-qua", required = false) @Nullable String outcome,
            @RequestParam(name = "trang", defaultValue = "0") int page,
            HttpServletRequest request,
            Model model) {
        Page part = new Page(page, Page.FIRST.size());
        model.addAttribute(
                "decisions",
                asking.ask(DecisionTab.of(outcome).asked(Within.tree(organisation(request)), part), request));
        model.addAttribute("outcome", outcome);
        model.addAttribute("tabs", DecisionTab.words());
        model.addAttribute("page", part);
        return "decisions";
    }

    private OrganisationId organisation(HttpServletRequest request) {
        return asking.office(request).office().organisation();
    }

    private static CommandId id(String text) {
        try {
            return CommandId.of(text);
        } catch (IllegalArgumentException e) {
            throw new QueryDoor.NotYours();
        }
    }
}
