package socai.web.pages.movements;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import socai.membership.read.movement.GetMovements;
import socai.membership.read.movement.GetMovements.Cell;
import socai.membership.read.movement.GetMovements.Column;
import socai.membership.read.movement.GetMovements.Row;
import socai.membership.read.movement.Movement;
import socai.web.pages.frame.Asking;
import socai.web.pages.papers.PaperFile;
import socai.web.pages.sheets.Sheet;
import socai.web.pages.sheets.SheetFile;
import socai.web.pages.words.Show;

/** The table of a period as a file: Excel and CSV with every column, and a paper to print and sign. */
@Controller
class MovementFilesController {

    /** The Party's papers are written in Vietnamese, whatever language the pages are read in. */
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final Asking asking;
    private final Asked asked;
    private final MessageSource texts;
    private final ITemplateEngine templates;
    private final Show show;
    private final Balances balances;

    MovementFilesController(
            Asking asking, Asked asked, MessageSource texts, ITemplateEngine templates, Show show, Balances balances) {
        this.asking = asking;
        this.asked = asked;
        this.texts = texts;
        this.templates = templates;
        this.show = show;
        this.balances = balances;
    }

    @GetMapping("/bien-dong/tai-ve.{kind:csv|xlsx}")
    ResponseEntity<byte[]> sheet(@PathVariable String kind, HttpServletRequest request) {
        GetMovements.Result result = ask(asked.period(request), request);
        List<String> header = new ArrayList<>(List.of(text("movements.organisation")));
        for (Column column : result.columns()) {
            header.add(column.label());
            if (counts(column.movement())) {
                header.add(column.label() + ", " + text("movements.official"));
                header.add(column.label() + ", " + text("movements.probationary"));
            }
        }
        List<List<Object>> rows = new ArrayList<>();
        result.rows().forEach(row -> rows.add(cells(row.name(), row, result)));
        rows.add(cells(text("movements.sum"), result.sum(), result));
        return SheetFile.answer(new Sheet(text("movements.export.name"), header, rows), kind);
    }

    @GetMapping("/bien-dong/tai-ve.pdf")
    ResponseEntity<byte[]> paper(HttpServletRequest request) {
        AskedPeriod period = asked.period(request);
        Locale read = LocaleContextHolder.getLocale();
        LocaleContextHolder.setLocale(VIETNAMESE);
        try {
            GetMovements.Result result = ask(period, request);
            Context context = new Context(VIETNAMESE);
            context.setVariable("result", result);
            context.setVariable("balance", Balance.of(result));
            context.setVariable("period", period);
            context.setVariable("show", show);
            // A paper is drawn outside the request, where templates cannot ask for beans.
            context.setVariable("balances", balances);
            String page = Normalizer.normalize(templates.process("papers/movements", context), Normalizer.Form.NFC);
            return ResponseEntity.ok()
                    .contentType(MediaType.APPLICATION_PDF)
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .header(
                            HttpHeaders.CONTENT_DISPOSITION,
                            ContentDisposition.inline()
                                    .filename("bien-dong-dang-vien.pdf", StandardCharsets.UTF_8)
                                    .build()
                                    .toString())
                    .body(PaperFile.of(page));
        } finally {
            LocaleContextHolder.setLocale(read);
        }
    }

    private GetMovements.Result ask(AskedPeriod period, HttpServletRequest request) {
        return asking.ask(new GetMovements(asked.where(request).organisation(), period.period()), request);
    }

    /** Whether a column tells official and probationary members apart. */
    private static boolean counts(Movement movement) {
        return movement.effect() != Movement.Effect.NONE;
    }

    private static List<Object> cells(String name, Row row, GetMovements.Result result) {
        List<Object> cells = new ArrayList<>(List.of(name));
        for (Column column : result.columns()) {
            Cell cell = row.cell(column.movement());
            cells.add(cell.count());
            if (counts(column.movement())) {
                cells.add(Math.abs(cell.official()));
                cells.add(Math.abs(cell.probationary()));
            }
        }
        return cells;
    }

    private String text(String key) {
        return Objects.requireNonNull(texts.getMessage(key, null, LocaleContextHolder.getLocale()));
    }
}
