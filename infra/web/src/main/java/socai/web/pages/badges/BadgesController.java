package socai.web.pages.badges;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import socai.membership.read.badges.ListBadgeCandidates;
import socai.membership.read.badges.ListBadgeCandidates.Line;
import socai.membership.read.badges.ListBadgeCandidates.Which;
import socai.spine.OrganisationId;
import socai.web.pages.acting.Offered;
import socai.web.pages.frame.Asking;
import socai.web.pages.sheets.Sheet;
import socai.web.pages.sheets.SheetFile;

/** Who becomes due a badge on the next day of award, as a page and as a sheet. */
@Controller
class BadgesController {

    private final Asking asking;
    private final BadgeQuestion question;
    private final Offered offered;
    private final MessageSource texts;

    BadgesController(Asking asking, BadgeQuestion question, Offered offered, MessageSource texts) {
        this.asking = asking;
        this.question = question;
        this.offered = offered;
        this.texts = texts;
    }

    @GetMapping("/huy-hieu")
    String list(HttpServletRequest request, Model model) {
        ListBadgeCandidates query = question.of(request);
        ListBadgeCandidates.Result badges = asking.ask(query, request);
        model.addAttribute("badges", badges);
        model.addAttribute("root", request.getParameter("to-chuc"));
        model.addAttribute("which", query.which());
        model.addAttribute("step", query.step().orElse(null));
        model.addAttribute("page", query.page());
        model.addAttribute("asks", query.which() != Which.UNDER_WAY && asks(badges, request));
        return "badges";
    }

    /** A province knows everybody in the list, and declares for nobody: that is for the cell and the board above it. */
    private boolean asks(ListBadgeCandidates.Result badges, HttpServletRequest request) {
        return badges.lines().stream()
                .findFirst()
                .filter(line ->
                        offered.may("membership.DeclareBadge", OrganisationId.of(line.organisationId()), request))
                .isPresent();
    }

    @GetMapping("/huy-hieu/tai-ve.{kind:csv|xlsx}")
    ResponseEntity<byte[]> export(@PathVariable String kind, HttpServletRequest request) {
        ListBadgeCandidates.Result badges = question.whole(request);
        List<String> header = new ArrayList<>();
        for (String column : List.of(
                "number",
                "name",
                "born",
                "town",
                "decided",
                "admitted",
                "official",
                "card",
                "place",
                "step",
                "reached",
                "money",
                "stage")) {
            header.add(text("badges.column." + column));
        }
        List<List<Object>> rows = new ArrayList<>();
        for (Line line : badges.lines()) {
            rows.add(cells(rows.size() + 1, line));
        }
        return SheetFile.answer(new Sheet(text("badges.export.name") + "-" + badges.award(), header, rows), kind);
    }

    private static List<Object> cells(int number, Line line) {
        List<Object> cells = new ArrayList<>(List.of(number, line.name()));
        cells.add(or(line.birthDate()));
        cells.add(or(line.homeTown()));
        cells.add(or(line.decisionDate()));
        cells.add(or(line.admissionDate()));
        cells.add(or(line.officialDate()));
        cells.add(or(line.cardNumber()));
        cells.add(line.organisation());
        cells.add(line.step());
        cells.add(line.reachedOn());
        cells.add(or(line.money()));
        cells.add(or(line.stage()));
        return cells;
    }

    private static Object or(Optional<?> value) {
        return value.isPresent() ? value.get() : "";
    }

    private String text(String key) {
        return Objects.requireNonNull(texts.getMessage(key, null, LocaleContextHolder.getLocale()));
    }
}
