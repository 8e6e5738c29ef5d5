package socai.web.pages.cleansing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import socai.membership.read.cleansing.ExportFaults;
import socai.membership.read.cleansing.ListFaults.Line;
import socai.spine.Act;
import socai.spine.Answer;
import socai.spine.CommandId;
import socai.spine.OrganisationId;
import socai.spine.Origin;
import socai.spine.Violation;
import socai.spine.read.FactWords;
import socai.spine.read.Names;
import socai.spine.read.QueryDoor;
import socai.spine.read.Sentences;
import socai.spine.read.Shown;
import socai.spine.write.Catalogue;
import socai.spine.write.Clocks;
import socai.spine.write.Decider;
import socai.web.Caller;
import socai.web.Callers;
import socai.web.api.BadRequest;
import socai.web.api.Submitting;
import socai.web.pages.acting.Offered;
import socai.web.pages.frame.Asking;
import socai.web.pages.problem.BadAddress;

/** Takes a corrected list back: tried first, then each row becomes the correction that a form would have sent. */
@Controller
class MendingController {

    /** So many rows are spelled out on a page; of the rest it is said how many they are. */
    private static final int SHOWN = 200;

    /** With its hash: a list that came in during this login. A hash that no list of theirs has proves nothing. */
    private static final String LIST = "cleansing.list.";

    private final Asking asking;
    private final FaultLists faults;
    private final Submitting submitting;
    private final Catalogue catalogue;
    private final Callers callers;
    private final Clocks clocks;
    private final MessageSource texts;
    private final Names names;
    private final Offered offered;

    MendingController(
            Asking asking,
            FaultLists faults,
            Submitting submitting,
            Catalogue catalogue,
            Callers callers,
            Clocks clocks,
            MessageSource texts,
            ObjectProvider<Names> names,
            Offered offered) {
        this.asking = asking;
        this.faults = faults;
        this.submitting = submitting;
        this.catalogue = catalogue;
        this.callers = callers;
        this.clocks = clocks;
        this.texts = texts;
        this.names = names.getIfAvailable(() -> (ids, language) -> Map.of());
        this.offered = offered;
    }

    /** A row that can be tried. @param carried code and value, as they are sent again */
    public record Good(int number, String name, String label, String value, String carried) {}

    /** @param why key of the text that says what is wrong */
    public record Bad(int number, String code, String value, String why) {}

    /** @param reasons empty for a row that was corrected */
    public record Done(String name, String label, boolean accepted, List<Violation> reasons) {}

    /** Writes nothing. */
    @PostMapping("/lam-sach/sua")
    String rehearse(
            @RequestParam(name = "tep", required = false) @Nullable MultipartFile file,
            @RequestParam(name = "so", defaultValue = "") String number,
            @RequestParam(name = "ngay", defaultValue = "") String date,
            @RequestParam(name = "to-chuc", required = false) @Nullable String root,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        List<Good> good = new ArrayList<>();
        List<Bad> bad = new ArrayList<>();
        model.addAttribute("root", root);
        model.addAttribute("good", good);
        model.addAttribute("bad", bad);
        model.addAttribute("number", number.strip());
        model.addAttribute("date", date);
        byte[] content = content(file);
        List<CorrectedList.Entry> entries;
        try {
            entries = CorrectedList.read(content);
        } catch (IOException unreadable) {
            return unusable(
                    unreadable instanceof CorrectedList.TooLong ? "cleansing.too-long" : "cleansing.unusable",
                    root,
                    response,
                    model);
        }
        Map<String, Line> known = faults.coded(
                faults.organisation(root, request),
                entries.stream().map(CorrectedList.Entry::code).toList(),
                request);
        Map<String, Boolean> allowed = new HashMap<>();
        for (CorrectedList.Entry entry : entries) {
            Optional<Line> line = Optional.ofNullable(known.get(entry.code()));
            if (line.isEmpty()) {
                bad.add(new Bad(entry.number(), entry.code(), entry.value(), "cleansing.bad.unknown"));
                continue;
            }
            Optional<Correction> correction = Correction.of(line.get(), entry.value());
            if (correction.isEmpty()) {
                bad.add(new Bad(entry.number(), line.get().name(), entry.value(), "cleansing.bad.value"));
            } else if (!allowed.computeIfAbsent(
                    correction.get().command() + " " + line.get().organisationId(),
                    any -> may(correction.get(), line.get(), request))) {
                bad.add(new Bad(entry.number(), line.get().name(), entry.value(), "cleansing.bad.right"));
            } else {
                good.add(new Good(
                        entry.number(),
                        line.get().name(),
                        line.get().label(),
                        entry.value(),
                        entry.code() + "|" + entry.value()));
            }
        }
        String hash = hash(content);
        request.getSession().setAttribute(LIST + hash, true);
        model.addAttribute("hash", hash);
        model.addAttribute("shown", SHOWN);
        // One field for all rows: the container takes so many fields of a form and drops what is beyond.
        model.addAttribute("carried", good.stream().map(Good::carried).collect(Collectors.joining("\n")));
        return "cleansing-tried";
    }

    /** No list, so that no row is known to be good or bad. */
    private static String unusable(String why, @Nullable String root, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("root", root);
        model.addAttribute("good", List.of());
        model.addAttribute("bad", List.of());
        model.addAttribute("unusable", why);
        model.addAttribute("most", ExportFaults.MOST);
        return "cleansing-tried";
    }

    /** Told before anything is written; judged again when it is. */
    private boolean may(Correction correction, Line line, HttpServletRequest request) {
        return offered.may(correction.command(), OrganisationId.of(line.organisationId()), request);
    }

    /** Each row by itself: one that is refused stops no other. The same list sent twice gives the same answers. */
    @PostMapping("/lam-sach/sua/that")
    String mend(
            @RequestParam(name = "dong", defaultValue = "") String carried,
            @RequestParam(name = "so") String number,
            @RequestParam(name = "ngay") String date,
            @RequestParam(name = "ma") String hash,
            @RequestParam(name = "to-chuc", required = false) @Nullable String root,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (request.getSession().getAttribute(LIST + hash) == null) {
            return unusable("cleansing.not-uploaded", root, response, model);
        }
        List<String> rows = carried.lines().filter(row -> row.indexOf('|') > 0).toList();
        Map<String, Line> known = faults.coded(
                faults.organisation(root, request),
                rows.stream().map(MendingController::code).toList(),
                request);
        List<Done> done = new ArrayList<>();
        List<String> gone = new ArrayList<>();
        for (String row : rows) {
            Line line = known.get(code(row));
            Optional<Correction> one =
                    line == null ? Optional.empty() : Correction.of(line, row.substring(row.indexOf('|') + 1));
            if (line == null || one.isEmpty()) {
                gone.add(code(row));
            } else {
                done.add(submit(line, one.get(), number.strip(), day(date), hash, row, request));
            }
        }
        model.addAttribute("gone", gone);
        model.addAttribute("shown", SHOWN);
        model.addAttribute("root", root);
        model.addAttribute("done", done);
        model.addAttribute("mended", done.stream().filter(Done::accepted).count());
        model.addAttribute(
                "facts",
                new FactWords(new Shown(
                        Sentences.packaged(),
                        names,
                        LocaleContextHolder.getLocale().getLanguage())));
        return "cleansing-mended";
    }

    private Done submit(
            Line line,
            Correction correction,
            String number,
            LocalDate date,
            String hash,
            String row,
            HttpServletRequest request) {
        Caller caller = callers.current();
        LocalDate today = clocks.today();
        Act act = new Act(
                CommandId.named("cleansing", hash, caller.account(), row),
                caller.account(),
                caller.person(),
                asking.office(request).office(),
                today,
                today,
                Origin.DIRECT,
                Optional.empty(),
                Optional.empty());
        Decider<?, ?, ?> decider = catalogue.decider(correction.command());
        if (decider == null) {
            throw new QueryDoor.NotYours();
        }
        Answer answer = submitting.submitProvedByList(
                decider, correction.proved(text("cleansing.reason"), date, number, date, hash), act);
        return new Done(line.name(), line.label(), answer.accepted(), answer.violations());
    }

    private static String code(String row) {
        return row.substring(0, row.indexOf('|'));
    }

    private static byte[] content(@Nullable MultipartFile file) {
        try {
            return file == null ? new byte[0] : file.getBytes();
        } catch (IOException e) {
            throw new BadRequest(
                    "Tệp chưa đến đủ. Hãy chọn lại tệp.", "The file did not arrive whole. Choose it again.");
        }
    }

    /** The list itself is what proves the corrections: its hash stands where that of a scan does. */
    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new BadAddress("ngay");
        }
    }

    private String text(String key) {
        return Objects.requireNonNull(texts.getMessage(key, null, LocaleContextHolder.getLocale()));
    }
}
