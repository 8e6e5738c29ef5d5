package socai.web.pages.deceased;

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
import org.springframework.web.bind.annotation.PathVariable;
import socai.membership.read.files.ListDeceased;
import socai.membership.read.files.ListDeceased.Line;
import socai.spine.OrganisationId;
import socai.spine.read.Page;
import socai.web.RecordYears;
import socai.web.pages.acting.Offered;
import socai.web.pages.frame.Asking;
import socai.web.pages.problem.BadAddress;
import socai.web.pages.sheets.Sheet;
import socai.web.pages.sheets.SheetFile;

/** Who died, and where their files lie. Addresses: {@code to-chuc}, {@code nam}, {@code trang}. */
@Controller
class DeceasedController {

    private static final List<String> COLUMNS = List.of(
            "number",
            "name",
            "born",
            "died",
            "cell",
            "years",
            "months",
            "badge",
            "posthumous",
            "archive-number",
            "archive",
            "archived");

    private final Asking asking;
    private final Offered offered;
    private final MessageSource texts;

    DeceasedController(Asking asking, Offered offered, MessageSource texts) {
        this.asking = asking;
        this.offered = offered;
        this.texts = texts;
    }

    @GetMapping("/tu-tran")
    String list(HttpServletRequest request, Model model) {
        Page part = page(request.getParameter("trang"));
        ListDeceased query = query(request, part);
        model.addAttribute("register", asking.ask(query, request));
        model.addAttribute("root", request.getParameter("to-chuc"));
        model.addAttribute("year", query.year().orElse(null));
        model.addAttribute("page", part);
        model.addAttribute(
                "archives",
                offered.may(
                        "membership.ArchiveMemberFile",
                        asking.office(request).office().organisation(),
                        request));
        return "deceased";
    }

    @GetMapping("/tu-tran/tai-ve.{kind:csv|xlsx}")
    ResponseEntity<byte[]> export(@PathVariable String kind, HttpServletRequest request) {
        List<String> header = COLUMNS.stream()
                .map(column -> text("deceased.column." + column))
                .toList();
        List<List<Object>> rows = new ArrayList<>();
        for (Line line : whole(request)) {
            rows.add(cells(rows.size() + 1, line));
        }
        return SheetFile.answer(new Sheet(text("deceased.export.name"), header, rows), kind);
    }

    /** The whole register, page by page; every page is recorded as read. */
    private List<Line> whole(HttpServletRequest request) {
        List<Line> lines = new ArrayList<>();
        List<Line> more;
        do {
            more = asking.ask(query(request, new Page(lines.size() / Page.MOST, Page.MOST)), request)
                    .lines();
            lines.addAll(more);
        } while (more.size() == Page.MOST);
        return lines;
    }

    private ListDeceased query(HttpServletRequest request, Page page) {
        try {
            return new ListDeceased(
                    value(request, "to-chuc")
                            .map(OrganisationId::of)
                            .orElseGet(() -> asking.office(request).office().organisation()),
                    value(request, "nam").map(DeceasedController::year),
                    page);
        } catch (IllegalArgumentException e) {
            throw new BadAddress(String.valueOf(e.getMessage()));
        }
    }

    private static int year(String text) {
        int year = Integer.parseInt(text);
        if (!RecordYears.has(year)) {
            throw new BadAddress("nam");
        }
        return year;
    }

    private static List<Object> cells(int number, Line line) {
        List<Object> cells = new ArrayList<>(List.of(number, line.name()));
        cells.add(or(line.birthDate()));
        cells.add(line.diedOn());
        cells.add(line.organisation());
        cells.add(or(line.years()));
        cells.add(or(line.months()));
        cells.add(or(line.badge()));
        cells.add(line.posthumous().map(one -> one.step() + " – " + one.stage()).orElse(""));
        cells.add(or(line.file().archiveNumber()));
        cells.add(or(line.file().archive()));
        cells.add(or(line.file().archivedOn()));
        return cells;
    }

    private static Object or(Optional<?> value) {
        return value.isPresent() ? value.get() : "";
    }

    private static Page page(@Nullable String number) {
        try {
            return new Page(number == null ? 0 : Integer.parseInt(number), Page.FIRST.size());
        } catch (IllegalArgumentException e) {
            throw new BadAddress("trang");
        }
    }

    private static Optional<String> value(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).filter(text -> !text.isBlank());
    }

    private String text(String key) {
        return Objects.requireNonNull(texts.getMessage(key, null, LocaleContextHolder.getLocale()));
    }
}
