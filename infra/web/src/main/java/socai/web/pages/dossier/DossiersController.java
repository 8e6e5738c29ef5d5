package socai.web.pages.dossier;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import socai.membership.read.dossiers.ListDossiers;
import socai.spine.read.Page;
import socai.web.pages.acting.Choosing;
import socai.web.pages.frame.Asking;

/** The files of the organisation acted for and of those below it. */
@Controller
class DossiersController {

    private final Asking asking;
    private final Choosing choosing;

    DossiersController(Asking asking, Choosing choosing) {
        this.asking = asking;
        this.choosing = choosing;
    }

    @GetMapping("/ho-so")
    String list(
            @RequestParam(name = "loai", required = false) @Nullable String kind,
            @RequestParam(name = Choosing.ACT, required = false) @Nullable String act,
            @RequestParam(name = "trang", defaultValue = "0") int page,
            HttpServletRequest request,
            Model model) {
        Page part = new Page(page, Page.FIRST.size());
        model.addAttribute(
                "dossiers",
                asking.ask(
                        new ListDossiers(
                                asking.office(request).office().organisation(),
                                Optional.ofNullable(kind),
                                Optional.empty(),
                                part),
                        request));
        choosing.show(act, "/ho-so/", model);
        model.addAttribute("kind", kind);
        model.addAttribute("page", part);
        return "dossiers";
    }
}
