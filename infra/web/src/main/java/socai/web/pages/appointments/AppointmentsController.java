package socai.web.pages.appointments;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import socai.membership.read.naming.FindByName;
import socai.organisation.read.appointment.AppointmentState;
import socai.organisation.read.appointment.ListAppointments;
import socai.organisation.read.page.GetOrganisation;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.read.Page;
import socai.spine.read.QueryDoor;
import socai.web.Callers;
import socai.web.api.Submitting;
import socai.web.pages.frame.Asking;

/** Proposals to give an office; the acts on them go the way of every command. */
@Controller
class AppointmentsController {

    private static final Page OPEN = new Page(0, Page.MOST);
    private static final Page ENDED = new Page(0, 10);

    private final Asking asking;
    private final Callers callers;
    private final Submitting submitting;

    AppointmentsController(Asking asking, Callers callers, Submitting submitting) {
        this.asking = asking;
        this.callers = callers;
        this.submitting = submitting;
    }

    /**
     * A proposal as the page shows it.
     *
     * @param mine    whether whoever looks proposed it: another confirms it
     * @param own     whether it would give whoever looks an office: another confirms it
     * @param command the id of what is done to it here: pressed twice it is done once
     */
    record Row(ListAppointments.Line line, boolean mine, boolean own, String command) {

        /** Whether whoever looks can confirm it. */
        public boolean confirmable() {
            return !mine && !own && line.state() == AppointmentState.WAITING;
        }
    }

    /** @param where in which organisation somebody shall get an office; absent: one’s own */
    @GetMapping("/giao-chuc-vu")
    String proposals(
            @RequestParam(name = "ten", required = false) @Nullable String name,
            @RequestParam(name = "to-chuc", required = false) @Nullable String where,
            HttpServletRequest request,
            Model model) {
        OrganisationId own = asking.office(request).office().organisation();
        OrganisationId organisation = where == null ? own : id(where);
        model.addAttribute("waiting", rows(asking.ask(new ListAppointments(own, false, OPEN), request)));
        model.addAttribute("ended", asking.ask(new ListAppointments(own, true, ENDED), request));
        model.addAttribute(
                "place",
                asking.ask(new GetOrganisation(organisation, Optional.empty()), request)
                        .name());
        model.addAttribute("where", organisation.raw());
        model.addAttribute("elsewhere", !organisation.equals(own));
        model.addAttribute("name", name);
        if (name != null && !name.isBlank()) {
            model.addAttribute(
                    "found", asking.ask(new FindByName(own, name), request).found());
        }
        return "appointments";
    }

    private List<Row> rows(ListAppointments.Result open) {
        Optional<String> me = callers.current().person().map(PersonId::raw);
        return open.lines().stream()
                .map(line -> new Row(
                        line,
                        me.equals(Optional.of(line.proposerId())),
                        me.equals(Optional.of(line.personId())),
                        submitting.fresh().raw()))
                .toList();
    }

    private static OrganisationId id(String text) {
        try {
            return OrganisationId.of(text);
        } catch (IllegalArgumentException e) {
            throw new QueryDoor.NotYours();
        }
    }
}
