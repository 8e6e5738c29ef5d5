package socai.web.pages.dues;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
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
import org.springframework.web.util.UriComponentsBuilder;
import socai.dues.read.sheet.GetDuesSheet;
import socai.spine.OrganisationId;
import socai.spine.write.Clocks;
import socai.web.pages.acting.Offered;
import socai.web.pages.frame.Asking;
import socai.web.pages.problem.BadAddress;
import socai.web.pages.sheets.Sheet;
import socai.web.pages.sheets.SheetFile;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The dues of a cell: a month of it at a time on a phone, the whole year in a table; one tap takes a member's month. */
@Controller
class SheetController {

    static final String PAGE = "/dang-phi/chi-bo";

    private final Asking asking;
    private final Clocks clocks;
    private final Taking taking;
    private final Offered offered;
    private final MessageSource texts;

    SheetController(Asking asking, Clocks clocks, Taking taking, Offered offered, MessageSource texts) {
        this.asking = asking;
        this.clocks = clocks;
        this.taking = taking;
        this.offered = offered;
        this.texts = texts;
    }

    @GetMapping(PAGE)
    String sheet(
            @RequestParam(name = "to-chuc", required = false) @Nullable String organisation,
            @RequestParam(name = "nam", required = false) @Nullable Integer year,
            @RequestParam(name = "thang", required = false) @Nullable Integer month,
            HttpServletRequest request,
            Model model) {
        GetDuesSheet query = query(organisation, year, request);
        GetDuesSheet.Result sheet = asking.ask(query, request);
        int shown = month == null || month < 1 || month > 12 ? sheet.month() : month;
        LocalDate first = LocalDate.of(sheet.year(), shown, 1);
        model.addAttribute("sheet", sheet);
        model.addAttribute("lines", askedFirst(sheet.lines(), shown));
        model.addAttribute("month", shown);
        model.addAttribute("before", first.minusMonths(1));
        model.addAttribute("after", first.plusMonths(1));
        model.addAttribute("taking", taking);
        model.addAttribute("takes", offered.may("dues.RecordDuesPayment", query.organisation(), request));
        model.addAttribute("closes", offered.may("dues.CloseDuesMonth", query.organisation(), request));
        model.addAttribute("proposes", offered.may("membership.ProposeRemoval", query.organisation(), request));
        return "dues-sheet";
    }

    @PostMapping(PAGE + "/thu")
    String take(
            @RequestParam(name = "dang-vien") String membership,
            @RequestParam(name = "nam") int year,
            @RequestParam(name = "thang") int month,
            @RequestParam(name = "so-tien") long amount,
            @RequestParam(name = "_lenh") String id,
            @RequestParam(name = "to-chuc") String organisation,
            HttpServletRequest request,
            RedirectAttributes said) {
        ObjectNode payload = JsonNodeFactory.instance.objectNode();
        payload.put("membership", membership);
        payload.put("firstMonth", "%04d-%02d-01".formatted(year, month));
        payload.put("months", 1);
        payload.put("amount", amount);
        payload.put("voluntary", false);
        payload.put("channel", "CASH");
        payload.put("on", clocks.today().toString());
        taking.give("dues.RecordDuesPayment", payload, id, request, said);
        return "redirect:"
                + UriComponentsBuilder.fromPath(PAGE)
                        .queryParam("to-chuc", organisation)
                        .queryParam("nam", year)
                        .queryParam("thang", month)
                        .encode()
                        .build()
                        .toUriString();
    }

    @GetMapping(PAGE + "/tai-ve.{kind:csv|xlsx}")
    ResponseEntity<byte[]> export(
            @PathVariable String kind,
            @RequestParam(name = "to-chuc", required = false) @Nullable String organisation,
            @RequestParam(name = "nam", required = false) @Nullable Integer year,
            HttpServletRequest request) {
        GetDuesSheet.Result sheet = asking.ask(query(organisation, year, request), request);
        List<String> header = new ArrayList<>(List.of(text("dues.member"), text("dues.category")));
        for (int month = 1; month <= sheet.months().size(); month++) {
            header.add(text("dues.month.due", month));
            header.add(text("dues.month.paid", month));
        }
        header.add(text("dues.owed"));
        List<List<Object>> rows = new ArrayList<>();
        sheet.lines().forEach(line -> {
            List<Object> row = new ArrayList<>(List.of(line.name(), line.category()));
            line.cells().forEach(cell -> row.addAll(List.of(cell.due(), cell.paid())));
            row.add(line.owed());
            rows.add(row);
        });
        return SheetFile.answer(new Sheet(text("dues.export.name", sheet.year()), header, rows), kind);
    }

    /** Those of whom something is asked this month come first: a phone shows four or five people at a time. */
    private static List<GetDuesSheet.Line> askedFirst(List<GetDuesSheet.Line> lines, int month) {
        return lines.stream()
                .sorted(Comparator.comparing(
                        line -> switch (line.cells().get(month - 1).state()) {
                            case OPEN, PARTLY -> 0;
                            case UNDECLARED, UNKNOWN -> 1;
                            case AHEAD, DEFERRED, PAID, EXEMPT, ELSEWHERE -> 2;
                        }))
                .toList();
    }

    private GetDuesSheet query(@Nullable String organisation, @Nullable Integer year, HttpServletRequest request) {
        try {
            return new GetDuesSheet(
                    organisation == null
                            ? asking.office(request).office().organisation()
                            : OrganisationId.of(organisation),
                    Years.asked(year, clocks.today()));
        } catch (IllegalArgumentException e) {
            throw new BadAddress(String.valueOf(e.getMessage()));
        }
    }

    private String text(String key, Object... parts) {
        return Objects.requireNonNull(texts.getMessage(
                key, Arrays.stream(parts).map(String::valueOf).toArray(), LocaleContextHolder.getLocale()));
    }
}
