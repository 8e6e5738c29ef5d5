package socai.web.pages.dues.bank;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import socai.dues.read.payers.ListDuesPayers;
import socai.dues.read.payers.ListDuesPayers.Line;
import socai.spine.OrganisationId;
import socai.web.pages.acting.Offered;
import socai.web.pages.frame.Asking;
import socai.web.pages.sheets.SheetFile;

/** A bank's list of payments: tried first, then each row that a person agreed to becomes one receipt. */
@Controller
class BankController {

    static final String PAGE = "/dang-phi/ngan-hang";

    private static final String START = "dues-bank";

    private final Asking asking;
    private final Offered offered;
    private final BankEntries entries;
    private final BankWords words;
    private final BankSheets sheets;

    BankController(Asking asking, Offered offered, BankEntries entries, BankWords words, BankSheets sheets) {
        this.asking = asking;
        this.offered = offered;
        this.entries = entries;
        this.words = words;
        this.sheets = sheets;
    }

    @GetMapping(PAGE)
    String start(HttpServletRequest request, Model model) {
        about(kept(request), model);
        return START;
    }

    /** Writes nothing. */
    @PostMapping(PAGE)
    String rehearse(
            @RequestParam(name = "tep", required = false) @Nullable MultipartFile file,
            @RequestParam(name = "bang", required = false) @Nullable String carried,
            @RequestParam(name = "cot", required = false) @Nullable String chosen,
            @RequestParam(name = "c", required = false) @Nullable List<Integer> columns,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        ListDuesPayers.Result known = kept(request);
        about(known, model);
        try {
            BankList list = carried == null
                    ? BankList.read(content(file))
                    : BankList.again(carried, columns == null ? columns(chosen) : columns(columns));
            model.addAttribute("columns", list.columns());
            model.addAttribute("carried", list.carried());
            model.addAttribute("headings", sheets.headings(list));
            if (!list.columns().whole()) {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                model.addAttribute("incomplete", true);
                return "dues-bank-tried";
            }
            List<Sorted> sorted = new Matching(list.columns(), known, known.lines()).sort(list.rows());
            model.addAttribute("skipped", list.skipped());
            model.addAttribute("tried", TriedPage.of(sorted, words));
            return "dues-bank-tried";
        } catch (UnusableList unusable) {
            return unusable(unusable, response, model);
        }
    }

    /** Each row by itself: one that is refused stops no other. The same list sent twice enters nothing twice. */
    @PostMapping(PAGE + "/ghi")
    String enter(
            @RequestParam(name = "bang", required = false) @Nullable String carried,
            @RequestParam(name = "cot", required = false) @Nullable String columns,
            @RequestParam(name = "ke", required = false) @Nullable String plans,
            @RequestParam(name = "chon", required = false) @Nullable List<String> chosen,
            @RequestParam(name = "bo", required = false) @Nullable List<Integer> left,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        ListDuesPayers.Result known = kept(request);
        about(known, model);
        try {
            BankList list = BankList.again(String.valueOf(carried), columns(columns));
            Map<Integer, Plan> agreed = new HashMap<>();
            for (String line : plans == null ? List.<String>of() : plans.lines().toList()) {
                agree(line, agreed);
            }
            (left == null ? List.<Integer>of() : left).forEach(agreed::remove);
            for (String line : chosen == null ? List.<String>of() : chosen) {
                agree(line, agreed);
            }
            List<BankEntries.Done> done = entries.enter(
                    list.rows().stream()
                            .map(row -> Transfer.of(row, list.columns()))
                            .toList(),
                    agreed,
                    known,
                    this::kept,
                    request);
            model.addAttribute("done", done);
            model.addAttribute("carried", list.carried());
            model.addAttribute("columns", list.columns());
            Map<String, List<BankEntries.Done>> ended =
                    done.stream().collect(Collectors.groupingBy(BankEntries.Done::outcome));
            for (BankEntries.Outcome outcome : BankEntries.Outcome.values()) {
                model.addAttribute(outcome.name(), ended.getOrDefault(outcome.name(), List.of()));
            }
            return "dues-bank-done";
        } catch (UnusableList unusable) {
            return unusable(unusable, response, model);
        }
    }

    /** The rows that are not good, to be corrected and handed in again; or all of them with what became of them. */
    @PostMapping(PAGE + "/tai-ve.xlsx")
    ResponseEntity<byte[]> export(
            @RequestParam(name = "bang", required = false) @Nullable String carried,
            @RequestParam(name = "cot", required = false) @Nullable String columns,
            @RequestParam(name = "het", defaultValue = "false") boolean all,
            HttpServletRequest request) {
        ListDuesPayers.Result known = kept(request);
        try {
            BankList list = BankList.again(String.valueOf(carried), columns(columns));
            return SheetFile.answer(
                    sheets.sheet(new Matching(list.columns(), known, known.lines()).sort(list.rows()), list, all),
                    "xlsx");
        } catch (UnusableList unusable) {
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .header("Location", PAGE)
                    .build();
        }
    }

    /** @param line number of the row and what to enter for it; of a row left as it is nothing comes */
    private static void agree(@Nullable String line, Map<Integer, Plan> agreed) throws UnusableList {
        if (line == null || line.isBlank()) {
            return;
        }
        int bar = line.indexOf('|');
        try {
            agreed.put(Integer.valueOf(line.substring(0, Math.max(0, bar))), Plan.of(line.substring(bar + 1)));
        } catch (DateTimeException | IllegalArgumentException notOurs) {
            throw new UnusableList("broken");
        }
    }

    private static ListColumns columns(@Nullable String chosen) throws UnusableList {
        try {
            return ListColumns.of(String.valueOf(chosen));
        } catch (IllegalArgumentException notOurs) {
            throw new UnusableList("broken");
        }
    }

    private static ListColumns columns(List<Integer> chosen) throws UnusableList {
        return columns(chosen.stream().map(String::valueOf).collect(Collectors.joining(",")));
    }

    private String unusable(UnusableList unusable, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("unusable", words.text("unusable." + unusable.key(), ListFile.MOST_ROWS));
        return START;
    }

    private static byte[] content(@Nullable MultipartFile file) throws UnusableList {
        try {
            return file == null ? new byte[0] : file.getBytes();
        } catch (IOException e) {
            throw new UnusableList("broken");
        }
    }

    private static void about(ListDuesPayers.Result known, Model model) {
        model.addAttribute("organisation", known.organisation());
        model.addAttribute("keeps", !known.lines().isEmpty());
        model.addAttribute(
                "cells", known.lines().stream().map(Line::cellId).distinct().count());
    }

    /** Only members whose book this office keeps: of others no payment could be entered. */
    private ListDuesPayers.Result kept(HttpServletRequest request) {
        ListDuesPayers.Result all =
                asking.ask(new ListDuesPayers(asking.office(request).office().organisation()), request);
        Set<String> cells = new HashSet<>();
        all.lines().stream()
                .map(Line::cellId)
                .distinct()
                .filter(cell -> offered.may("dues.RecordDuesPayment", OrganisationId.of(cell), request))
                .forEach(cells::add);
        return new ListDuesPayers.Result(
                all.organisation(),
                all.today(),
                all.lines().stream()
                        .filter(line -> cells.contains(line.cellId()))
                        .toList(),
                all.transfers(),
                all.refused());
    }
}
