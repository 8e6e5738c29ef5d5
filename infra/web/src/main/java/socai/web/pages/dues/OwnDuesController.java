package socai.web.pages.dues;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import socai.dues.read.own.GetOwnDues;
import socai.spine.read.QueryDoor;
import socai.spine.write.Clocks;
import socai.web.Callers;
import socai.web.pages.frame.Asking;

/** What whoever is signed in owes and paid. */
@Controller
class OwnDuesController {

    private final Asking asking;
    private final Callers callers;
    private final Clocks clocks;

    OwnDuesController(Asking asking, Callers callers, Clocks clocks) {
        this.asking = asking;
        this.callers = callers;
        this.clocks = clocks;
    }

    @GetMapping("/dang-phi/cua-toi")
    String own(
            @RequestParam(name = "nam", required = false) @Nullable Integer year,
            HttpServletRequest request,
            Model model) {
        int asked = Years.asked(year, clocks.today());
        model.addAttribute(
                "dues",
                asking.ask(
                        new GetOwnDues(callers.current().person().orElseThrow(QueryDoor.NotYours::new), asked),
                        request));
        model.addAttribute("today", clocks.today());
        return "dues-own";
    }
}
