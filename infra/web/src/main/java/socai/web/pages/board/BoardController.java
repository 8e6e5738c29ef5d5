package socai.web.pages.board;

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
import org.springframework.web.bind.annotation.RequestParam;
import socai.membership.read.board.GetDevelopmentBoard;
import socai.membership.read.board.GetDevelopmentBoard.Row;
import socai.spine.OrganisationId;
import socai.web.pages.frame.Asking;
import socai.web.pages.problem.BadAddress;
import socai.web.pages.sheets.Sheet;
import socai.web.pages.sheets.SheetFile;

/** The development board of the organisation acted for, or of one below it. */
@Controller
class BoardController {

    private final Asking asking;
    private final MessageSource texts;

    BoardController(Asking asking, MessageSource texts) {
        this.asking = asking;
        this.texts = texts;
    }

    @GetMapping("/bang-phat-trien")
    String board(
            @RequestParam(name = "to-chuc", required = false) @Nullable String root,
            @RequestParam(name = "nhanh", required = false) @Nullable String branch,
            @RequestParam(name = "nam", required = false) @Nullable Integer year,
            HttpServletRequest request,
            Model model) {
        GetDevelopmentBoard query = query(root, branch, year, request);
        GetDevelopmentBoard.Result board = asking.ask(query, request);
        boolean thisYear = board.year() == board.day().getYear();
        model.addAttribute("board", board);
        model.addAttribute("root", query.organisation().raw());
        model.addAttribute("own", query.organisation().equals(own(request)));
        model.addAttribute("branch", branch);
        model.addAttribute(
                "bars", MonthBars.of(board.months(), thisYear ? board.day().getMonthValue() : 0));
        model.addAttribute(
                "admitted", board.months().stream().mapToInt(Integer::intValue).sum());
        return "board";
    }

    @GetMapping("/bang-phat-trien/tai-ve.{kind:csv|xlsx}")
    ResponseEntity<byte[]> export(
            @PathVariable String kind,
            @RequestParam(name = "to-chuc", required = false) @Nullable String root,
            @RequestParam(name = "nam", required = false) @Nullable Integer year,
            HttpServletRequest request) {
        GetDevelopmentBoard.Result board = asking.ask(query(root, null, year, request), request);
        List<String> header = new ArrayList<>(List.of(text("board.organisation")));
        board.columns().forEach(column -> {
            header.add(column.label());
            header.add(column.label() + ", " + text("board.late"));
        });
        header.addAll(List.of(text("board.total"), text("board.late"), text("board.refused")));
        List<List<Object>> rows = new ArrayList<>();
        board.rows().forEach(row -> rows.add(cells(row, board)));
        rows.add(cells(board.sum(), board));
        return SheetFile.answer(new Sheet(text("board.export.name"), header, rows), kind);
    }

    private static List<Object> cells(Row row, GetDevelopmentBoard.Result board) {
        List<Object> cells = new ArrayList<>(List.of(row.name()));
        board.columns().forEach(column -> {
            cells.add(row.cell(column.station()).count());
            cells.add(row.cell(column.station()).late());
        });
        cells.addAll(List.of(row.total(), row.late(), row.refused()));
        return cells;
    }

    private GetDevelopmentBoard query(
            @Nullable String root, @Nullable String branch, @Nullable Integer year, HttpServletRequest request) {
        try {
            return new GetDevelopmentBoard(
                    root == null ? own(request) : OrganisationId.of(root),
                    Optional.ofNullable(branch).map(OrganisationId::of),
                    Optional.ofNullable(year));
        } catch (IllegalArgumentException e) {
            throw new BadAddress(String.valueOf(e.getMessage()));
        }
    }

    private OrganisationId own(HttpServletRequest request) {
        return asking.office(request).office().organisation();
    }

    private String text(String key) {
        return Objects.requireNonNull(texts.getMessage(key, null, LocaleContextHolder.getLocale()));
    }
}
