package socai.web.pages.accounts;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import socai.security.administration.Refused;
import socai.spine.PersonId;
import socai.spine.read.QueryDoor;

/** Half of a password, shown on the page after and on no other. */
@Controller
class HandingController {

    private final Handing handing;

    HandingController(Handing handing) {
        this.handing = handing;
    }

    @PostMapping("/dang-vien/{person}/nua-mat-khau")
    String tell(@PathVariable String person, HttpServletRequest request, RedirectAttributes said) {
        PersonId owner = id(person);
        try {
            said.addFlashAttribute("told", handing.tell(owner, request));
        } catch (Refused refused) {
            said.addFlashAttribute("refused", refused.reason().name());
        }
        return "redirect:/dang-vien/" + owner.raw();
    }

    private static PersonId id(String text) {
        try {
            return PersonId.of(text);
        } catch (IllegalArgumentException e) {
            throw new QueryDoor.NotYours();
        }
    }
}
