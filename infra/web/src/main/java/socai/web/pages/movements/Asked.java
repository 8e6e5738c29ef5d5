package socai.web.pages.movements;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import socai.spine.OrganisationId;
import socai.spine.write.Clocks;
import socai.web.pages.frame.Asking;
import socai.web.pages.problem.BadAddress;

/** What an address of these pages asks for. */
@Component
class Asked {

    private final Asking asking;
    private final Clocks clocks;

    Asked(Asking asking, Clocks clocks) {
        this.asking = asking;
        this.clocks = clocks;
    }

    /** @param own the organisation of the office itself */
    record Where(OrganisationId organisation, boolean own) {}

    Where where(HttpServletRequest request) {
        OrganisationId own = asking.office(request).office().organisation();
        return parameter(request, "to-chuc")
                .map(text -> organisation(text, "to-chuc"))
                .map(id -> new Where(id, id.equals(own)))
                .orElseGet(() -> new Where(own, true));
    }

    AskedPeriod period(HttpServletRequest request) {
        return AskedPeriod.of(
                request.getParameter("ky"),
                parameter(request, "nam").map(Asked::year).orElse(null),
                request.getParameter("tu"),
                request.getParameter("den"),
                request.getParameter("theo"),
                clocks.today());
    }

    static Optional<String> parameter(HttpServletRequest request, String name) {
        @Nullable String text = request.getParameter(name);
        return Optional.ofNullable(text).filter(given -> !given.isBlank());
    }

    static OrganisationId organisation(String text, String name) {
        try {
            return OrganisationId.of(text);
        } catch (IllegalArgumentException e) {
            throw new BadAddress(name);
        }
    }

    private static Integer year(String text) {
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException e) {
            throw new BadAddress("nam");
        }
    }
}
