package socai.web.pages.search;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import socai.membership.read.search.ExportPeople;
import socai.membership.read.search.SearchPeople;
import socai.membership.read.search.SearchPeople.Line;
import socai.spine.read.Page;
import socai.web.pages.frame.Asking;
import socai.web.pages.sheets.Sheet;
import socai.web.pages.sheets.SheetFile;

/** Searches within the organisation acted for and below it; the whole state of the search is in its address. */
@Controller
class SearchController {

    private static final int LINES = 20;

    /** Sent by the page itself while somebody types: only what changes is wanted, not what stands around it. */
    private static final String PART = "X-Phan";

    private static final List<String> COLUMNS =
            List.of("name", "born", "cell", "above", "status", "stage", "years", "due");

    private final Asking asking;
    private final MessageSource texts;

    SearchController(Asking asking, MessageSource texts) {
        this.asking = asking;
        this.texts = texts;
    }

    private static SearchForm form(HttpServletRequest request, @Nullable String text) {
        return new SearchForm(
                values(request, "to-chuc").stream().findFirst().orElse(null),
                text,
                values(request, "nhanh"),
                values(request, "tinh-trang"),
                values(request, "buoc"),
                values(request, "tuoi"),
                values(request, "han"));
    }

    private static List<String> values(HttpServletRequest request, String name) {
        String[] given = request.getParameterValues(name);
        return given == null
                ? List.of()
                : Arrays.stream(given)
                        .flatMap(text -> Stream.of(text.split(",")))
                        .filter(text -> !text.isBlank())
                        .distinct()
                        .toList();
    }

    @GetMapping("/tim")
    String search(
            @RequestParam(name = "q", required = false) @Nullable String text,
            @RequestParam(name = "trang", defaultValue = "0") int page,
            @RequestHeader(name = PART, required = false) @Nullable String wanted,
            HttpServletRequest request,
            Model model) {
        SearchForm form = form(request, text);
        Page part = new Page(page, LINES);
        SearchPeople.Result found =
                asking.ask(form.query(asking.office(request).office().organisation(), part), request);
        model.addAttribute("form", form);
        model.addAttribute("found", found);
        model.addAttribute(
                "names",
                found.lines().stream()
                        .map(line -> Marked.of(line.name(), form.typed()))
                        .toList());
        model.addAttribute("page", part);
        return wanted == null ? "search" : "search :: phan";
    }

    /** Recorded as a reading of its own, with its count, before the file goes out. */
    @GetMapping("/tim/tai-ve.{kind:csv|xlsx}")
    ResponseEntity<byte[]> export(
            @PathVariable String kind,
            @RequestParam(name = "q", required = false) @Nullable String text,
            HttpServletRequest request) {
        ExportPeople.Result found = asking.ask(
                form(request, text).export(asking.office(request).office().organisation()), request);
        List<List<Object>> rows = new ArrayList<>();
        found.lines().forEach(line -> rows.add(row(line)));
        if (!found.complete()) {
            rows.add(List.of(text("search.incomplete")));
        }
        if (found.total() > found.lines().size()) {
            rows.add(List.of(text("search.export.cut", found.lines().size(), found.total())));
        }
        List<String> header =
                COLUMNS.stream().map(column -> text("search.column." + column)).toList();
        return SheetFile.answer(new Sheet(text("search.export.name"), header, rows), kind);
    }

    private static List<Object> row(Line line) {
        return List.of(
                line.name(),
                line.birthDate().<Object>map(day -> day).orElse(""),
                line.organisation(),
                line.above().orElse(""),
                line.statusLabel(),
                line.stageLabel().orElse(""),
                line.years().<Object>map(years -> years).orElse(""),
                line.clock()
                        .<LocalDate>map(clock -> clock.lastDay())
                        .<Object>map(day -> day)
                        .orElse(""));
    }

    private String text(String key, Object... parameters) {
        return Objects.requireNonNull(texts.getMessage(key, parameters, LocaleContextHolder.getLocale()));
    }
}
