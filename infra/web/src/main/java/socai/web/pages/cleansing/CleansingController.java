package socai.web.pages.cleansing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import socai.membership.read.cleansing.ExportFaults;
import socai.membership.read.cleansing.GetCleansing;
import socai.membership.read.cleansing.ListFaults;
import socai.membership.read.cleansing.ListFaults.Line;
import socai.spine.OrganisationId;
import socai.spine.read.Page;
import socai.web.pages.acting.Offered;
import socai.web.pages.frame.Asking;
import socai.web.pages.sheets.Sheet;
import socai.web.pages.sheets.SheetFile;

/** The score of an organisation, down to the single fault. */
@Controller
class CleansingController {

    private final Asking asking;
    private final FaultLists faults;
    private final Offered offered;
    private final MessageSource texts;

    CleansingController(Asking asking, FaultLists faults, Offered offered, MessageSource texts) {
        this.asking = asking;
        this.faults = faults;
        this.offered = offered;
        this.texts = texts;
    }

    @GetMapping("/lam-sach")
    String board(
            @RequestParam(name = "to-chuc", required = false) @Nullable String root,
            HttpServletRequest request,
            Model model) {
        OrganisationId organisation = faults.organisation(root, request);
        GetCleansing.Result found = asking.ask(new GetCleansing(organisation), request);
        model.addAttribute("found", found);
        model.addAttribute("root", organisation.raw());
        model.addAttribute("own", organisation.equals(faults.organisation(null, request)));
        model.addAttribute("line", TrendLine.of(found.trend()));
        model.addAttribute("starts", offered.may("membership.StartCleansing", organisation, request));
        return "cleansing";
    }

    @GetMapping("/lam-sach/loi")
    String list(
            @RequestParam(name = "to-chuc", required = false) @Nullable String root,
            @RequestParam(name = "quy-tac", required = false) @Nullable String rule,
            @RequestParam(name = "trang", defaultValue = "0") int page,
            HttpServletRequest request,
            Model model) {
        OrganisationId organisation = faults.organisation(root, request);
        Page part = new Page(page, Page.FIRST.size());
        model.addAttribute("faults", asking.ask(new ListFaults(organisation, FaultLists.rule(rule), part), request));
        model.addAttribute("root", organisation.raw());
        model.addAttribute("rule", rule);
        model.addAttribute("page", part);
        model.addAttribute("most", ExportFaults.MOST);
        return "cleansing-faults";
    }

    /** One row a fault, with an empty column for the right value; codes are how the list is read again. */
    @GetMapping("/lam-sach/loi/tai-ve.xlsx")
    ResponseEntity<byte[]> export(
            @RequestParam(name = "to-chuc", required = false) @Nullable String root,
            @RequestParam(name = "quy-tac", required = false) @Nullable String rule,
            HttpServletRequest request) {
        ExportFaults.Result found = faults.whole(faults.organisation(root, request), FaultLists.rule(rule), request);
        List<List<Object>> rows = new ArrayList<>();
        found.lines().forEach(line -> rows.add(row(line)));
        if (found.total() > found.lines().size()) {
            rows.add(List.of(text("cleansing.export.cut", found.lines().size(), found.total())));
        }
        List<String> header = List.of("code", "name", "born", "cell", "rule", "stored", "right").stream()
                .map(column -> text("cleansing.column." + column))
                .toList();
        return SheetFile.answer(new Sheet(text("cleansing.export.name"), header, rows), "xlsx");
    }

    private static List<Object> row(Line line) {
        return List.of(
                line.code(), line.name(), or(line.birthDate()), line.organisation(), line.label(), line.stored(), "");
    }

    private static Object or(Optional<?> value) {
        return value.isPresent() ? value.get() : "";
    }

    private String text(String key, Object... parameters) {
        return Objects.requireNonNull(texts.getMessage(key, parameters, LocaleContextHolder.getLocale()));
    }
}
