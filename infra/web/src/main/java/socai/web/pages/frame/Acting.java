package socai.web.pages.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import socai.security.offices.HeldOffice;
import socai.security.offices.OfficesOf;
import socai.spine.PersonId;
import socai.web.Caller;

/** The office a person acts in, chosen among those they hold. The choice lives in the session and is judged nowhere. */
@Component
public class Acting {

    private static final String CHOSEN = "socai.office";
    private static final String HELD = "socai.offices";

    private record Held(Caller caller, List<HeldOffice> offices) {}

    private final OfficesOf offices;

    Acting(OfficesOf offices) {
        this.offices = offices;
    }

    /** Asked once for a request: the frame, the page and each of its questions want to know. */
    List<HeldOffice> offices(Caller caller, HttpServletRequest request) {
        if (request.getAttribute(HELD) instanceof Held known && known.caller().equals(caller)) {
            return known.offices();
        }
        List<HeldOffice> held = caller.person().map(offices::person).orElse(List.of());
        request.setAttribute(HELD, new Held(caller, held));
        return held;
    }

    /** The chosen one while it is still held, else the first. */
    static Optional<HeldOffice> chosen(List<HeldOffice> held, HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Object code = session == null ? null : session.getAttribute(CHOSEN);
        return held.stream()
                .filter(office -> code(office).equals(code))
                .findFirst()
                .or(() -> held.stream().findFirst());
    }

    /** False when this office is not among those the person holds. */
    boolean choose(PersonId person, String code, HttpServletRequest request) {
        boolean held =
                offices.person(person).stream().anyMatch(office -> code(office).equals(code));
        if (held) {
            request.getSession().setAttribute(CHOSEN, code);
        }
        return held;
    }

    /** {@code SECRETARY@org-…}, as REST names it too. */
    public static String code(HeldOffice office) {
        return office.office().kind().name() + "@"
                + office.office().organisation().raw();
    }
}
