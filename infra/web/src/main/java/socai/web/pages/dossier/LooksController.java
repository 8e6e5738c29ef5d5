package socai.web.pages.dossier;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import socai.membership.read.dossiers.GetDossier;
import socai.spine.read.Page;
import socai.spine.read.QueryDoor;
import socai.spine.read.looks.WhoLookedAt;
import socai.web.pages.frame.Asking;

/** Who looked at a dossier; looking at that is recorded as well. */
@Controller
class LooksController {

    private final Asking asking;

    LooksController(Asking asking) {
        this.asking = asking;
    }

    @GetMapping("/ho-so/{stream}/da-xem")
    String looks(
            @PathVariable String stream,
            @RequestParam(name = "trang", defaultValue = "0") int page,
            HttpServletRequest request,
            Model model) {
        Page part = new Page(page, Page.FIRST.size());
        model.addAttribute("stream", stream);
        model.addAttribute("page", part);
        Optional<GetDossier.Result> dossier = asking.tryAsk(new GetDossier(stream), request);
        Optional<WhoLookedAt.Result> looks = asking.tryAsk(new WhoLookedAt(stream, part), request);
        if (looks.isEmpty() && dossier.isEmpty()) {
            throw new QueryDoor.NotYours();
        }
        dossier.ifPresent(open -> model.addAttribute("dossier", open));
        looks.ifPresent(seen -> model.addAttribute("looks", seen));
        return "looks";
    }
}
