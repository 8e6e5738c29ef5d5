package socai.web.pages.joining;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import socai.membership.events.JoinCodeId;
import socai.membership.read.joining.CheckJoinCode;
import socai.organisation.write.OrganisationAuthority;
import socai.spine.Act;
import socai.spine.Answer;
import socai.spine.CommandId;
import socai.spine.OfficeKind;
import socai.spine.OfficeRef;
import socai.spine.OrganisationId;
import socai.spine.Origin;
import socai.spine.Violation;
import socai.spine.read.Asker;
import socai.spine.read.QueryDoor;
import socai.spine.write.Clocks;
import socai.spine.write.CommandDoor;
import socai.spine.write.MalformedText;
import socai.spine.write.Submission;
import socai.spine.write.TooBusy;
import socai.web.api.Submitting;
import socai.web.pages.frame.Frames;
import socai.web.pages.joining.JoinTokens.Read;

/** The form behind a scanned code: open to everybody, drawn as for nobody, without a script. */
@Controller
class JoinController {

    private static final OrganisationId INSTALLATION = OrganisationId.of("org-installation");

    private static final Asker NOBODY = new Asker(
            "nobody", Optional.empty(), new OfficeRef(OfficeKind.NOMINEE, OrganisationId.of("org-nobody")), "vi");

    private final JoinTokens tokens;
    private final JoinPace pace;
    private final QueryDoor queries;
    private final CommandDoor commands;
    private final Submitting submitting;
    private final Clocks clocks;
    private final Frames frames;

    JoinController(
            JoinTokens tokens,
            JoinPace pace,
            QueryDoor queries,
            CommandDoor commands,
            Submitting submitting,
            Clocks clocks,
            Frames frames) {
        this.tokens = tokens;
        this.pace = pace;
        this.queries = queries;
        this.commands = commands;
        this.submitting = submitting;
        this.clocks = clocks;
        this.frames = frames;
    }

    @GetMapping("/gia-nhap/{code}")
    String open(@PathVariable String code, HttpServletRequest request, HttpServletResponse response, Model model) {
        admitted(code, false, request, response, model)
                .ifPresent(good ->
                        form(new JoinForm(submitting.fresh().raw(), "", "", "", ""), Map.of(), good, response, model));
        return "join";
    }

    @PostMapping("/gia-nhap/{code}")
    String send(@PathVariable String code, HttpServletRequest request, HttpServletResponse response, Model model) {
        JoinForm form = JoinForm.of(request);
        Optional<Read.Good> code0 = admitted(code, true, request, response, model);
        if (code0.isEmpty()) {
            return "join";
        }
        Read.Good good = code0.get();
        Map<String, String> faults = form.faults(clocks.today());
        if (!faults.isEmpty()) {
            form(form, faults, good, response, model);
            return "join";
        }
        // Never an id of somebody else’s act: it is made from the code and the form.
        CommandId id = CommandId.named("join", good.cell().raw(), String.valueOf(good.number()), form.id());
        try {
            Answer answer = commands.submit(Submission.of(form.command(good.cell(), good.number(), id), act(id, good)));
            if (answer.accepted()) {
                model.addAttribute("said", "sent");
                return "join";
            }
            model.addAttribute(
                    "refused",
                    answer.violations().stream()
                            .map(violation -> new Refusal(violation, language()))
                            .toList());
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        } catch (MalformedText malformed) {
            faults = Map.of("ho-ten", "join.fault.name");
        } catch (TooBusy busy) {
            model.addAttribute("busy", true);
        }
        form(form.as(submitting.fresh().raw()), faults, good, response, model);
        return "join";
    }

    /** One refusal and what helps, in the language of the page. */
    record Refusal(String said, String remedy) {

        Refusal(Violation violation, String language) {
            this(violation.sentence(language, "–"), violation.wayOut(language, "–"));
        }
    }

    /** The code as it stands; where it does not, the page says so plainly. */
    private Optional<Read.Good> admitted(
            String code, boolean sending, HttpServletRequest request, HttpServletResponse response, Model model) {
        model.addAttribute("frame", frames.nobodys(request));
        model.addAttribute("address", "/gia-nhap/" + code);
        if (!pace.admits(request.getRemoteAddr(), sending)) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            model.addAttribute("said", "often");
            return Optional.empty();
        }
        Read read = tokens.read(code);
        if (!(read instanceof Read.Good good)) {
            response.setStatus(HttpStatus.GONE.value());
            model.addAttribute("said", read instanceof Read.Expired ? "expired" : "altered");
            return Optional.empty();
        }
        CheckJoinCode.Result checked = queries.ask(new CheckJoinCode(good.cell(), good.number()), NOBODY);
        model.addAttribute("cell", checked.cell());
        if (!checked.stands()) {
            response.setStatus(HttpStatus.GONE.value());
            model.addAttribute("said", "ended");
            return Optional.empty();
        }
        return Optional.of(good);
    }

    private void form(
            JoinForm form, Map<String, String> faults, Read.Good good, HttpServletResponse response, Model model) {
        if (!faults.isEmpty()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
        }
        model.addAttribute("form", form);
        model.addAttribute("faults", faults);
        model.addAttribute("until", good.expires());
    }

    /** Whoever scanned has no account: the installation writes it down, and says by which code it came. */
    private Act act(CommandId id, Read.Good good) {
        LocalDate today = clocks.today();
        return new Act(
                id,
                OrganisationAuthority.SYSTEM_ACCOUNT,
                Optional.empty(),
                new OfficeRef(OfficeKind.SYSTEM, INSTALLATION),
                today,
                today,
                Origin.DIRECT,
                Optional.empty(),
                Optional.of(JoinCodeId.of(good.cell()).raw()));
    }

    private static String language() {
        return LocaleContextHolder.getLocale().getLanguage();
    }
}
