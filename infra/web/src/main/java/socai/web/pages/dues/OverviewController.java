package socai.web.pages.dues;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import socai.dues.read.overview.GetDuesOverview;
import socai.dues.read.overview.GetDuesOverview.Line;
import socai.spine.OrganisationId;
import socai.spine.write.Clocks;
import socai.web.pages.acting.Offered;
import socai.web.pages.frame.Asking;
import socai.web.pages.problem.BadAddress;
import socai.web.pages.sheets.Sheet;
import socai.web.pages.sheets.SheetFile;
import socai.web.pages.words.Show;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The dues of all organisations directly below one, and what waits for it. */
@Controller
class OverviewController {

    static final String PAGE = "/dang-phi";

    private final Asking asking;
    private final Clocks clocks;
    private final Taking taking;
    private final Offered offered;
    private final MessageSource texts;
    private final Show show;

    OverviewController(Asking asking, Clocks clocks, Taking taking, Offered offered, MessageSource texts, Show show) {
        this.asking = asking;
        this.clocks = clocks;
        this.taking = taking;
        this.offered = offered;
        this.texts = texts;
        this.show = show;
    }

    @GetMapping(PAGE)
    String overview(
            @RequestParam(name = "to-chuc", required = false) @Nullable String organisation,
            @RequestParam(name = "nam", required = false) @Nullable Integer year,
            HttpServletRequest request,
            Model model) {
        GetDuesOverview query = query(organisation, year, request);
        GetDuesOverview.Result overview = asking.ask(query, request);
        if (overview.lines().isEmpty()) {
            return "redirect:" + SheetController.PAGE
                    + (organisation == null
                            ? ""
                            : "?to-chuc=" + query.organisation().raw());
        }
        model.addAttribute("overview", overview);
        model.addAttribute("taking", taking);
        model.addAttribute("confirms", offered.may("dues.ConfirmRemittance", query.organisation(), request));
        return "dues-overview";
    }

    @PostMapping(PAGE + "/xac-nhan")
    String confirm(
            @RequestParam(name = "so") String book,
            @RequestParam(name = "lan") int number,
            @RequestParam(name = "_lenh") String id,
            HttpServletRequest request,
            RedirectAttributes said) {
        ObjectNode payload = JsonNodeFactory.instance.objectNode();
        payload.put("book", book);
        payload.put("number", number);
        taking.give("dues.ConfirmRemittance", payload, id, request, said);
        return "redirect:" + PAGE;
    }

    @GetMapping(PAGE + "/tai-ve.{kind:csv|xlsx}")
    ResponseEntity<byte[]> export(
            @PathVariable String kind,
            @RequestParam(name = "to-chuc", required = false) @Nullable String organisation,
            @RequestParam(name = "nam", required = false) @Nullable Integer year,
            HttpServletRequest request) {
        GetDuesOverview.Result overview = asking.ask(query(organisation, year, request), request);
        List<String> header = List.of(
                text("board.organisation"),
                text("dues.members.n"),
                text("dues.state.UNDECLARED"),
                text("dues.due"),
                text("dues.collected"),
                text("dues.owed"),
                text("dues.sent"),
                text("dues.confirmed"));
        List<List<Object>> rows = new ArrayList<>();
        overview.lines().forEach(line -> rows.add(cells(line.name(), line)));
        rows.add(cells(text("board.sum"), overview.sum()));
        if (!overview.computed()) {
            rows.add(List.of(text("dues.not-computed", show.number(overview.most()))));
        }
        return SheetFile.answer(new Sheet(text("dues.overview.export"), header, rows), kind);
    }

    private static List<Object> cells(String name, Line line) {
        return List.of(
                name,
                line.members(),
                line.undeclared().map(Object.class::cast).orElse(""),
                line.due().map(Object.class::cast).orElse(""),
                line.collected(),
                line.owed().map(Object.class::cast).orElse(""),
                line.sent(),
                line.confirmed());
    }

    private GetDuesOverview query(@Nullable String organisation, @Nullable Integer year, HttpServletRequest request) {
        try {
            return new GetDuesOverview(
                    organisation == null
                            ? asking.office(request).office().organisation()
                            : OrganisationId.of(organisation),
                    Years.asked(year, clocks.today()));
        } catch (IllegalArgumentException e) {
            throw new BadAddress(String.valueOf(e.getMessage()));
        }
    }

    private String text(String key, Object... parts) {
        return Objects.requireNonNull(texts.getMessage(key, parts, LocaleContextHolder.getLocale()));
    }
}
