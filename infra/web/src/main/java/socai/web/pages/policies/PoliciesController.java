package socai.web.pages.policies;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import socai.policy.read.book.GetPolicyBook;
import socai.policy.read.changes.ComparePolicies;
import socai.policy.read.regulation.GetRegulation;
import socai.policy.read.uses.ListPolicyUses;
import socai.spine.read.Page;
import socai.web.pages.frame.Asking;
import socai.web.pages.words.AskedDay;

/** The policy book. */
@Controller
class PoliciesController {

    private static final int USES = 20;

    private final Asking asking;

    PoliciesController(Asking asking) {
        this.asking = asking;
    }

    @GetMapping("/chinh-sach")
    String book(
            @RequestParam(name = "tai", required = false) @Nullable String date,
            HttpServletRequest request,
            Model model) {
        Optional<LocalDate> day = AskedDay.of(date, "tai");
        GetPolicyBook.Result book = asking.ask(new GetPolicyBook(day), request);
        model.addAttribute("book", book);
        model.addAttribute("day", day.orElse(null));
        model.addAttribute("yearAgo", book.date().minusYears(1));
        return "policies";
    }

    /** @param from first day of the version; absent: the one that counts now */
    @GetMapping("/chinh-sach/van-ban")
    String regulation(
            @RequestParam(name = "ma") String code,
            @RequestParam(name = "tu", required = false) @Nullable String from,
            @RequestParam(name = "trang", defaultValue = "0") int page,
            HttpServletRequest request,
            Model model) {
        GetRegulation.Result shown = asking.ask(new GetRegulation(code, AskedDay.of(from, "tu")), request);
        Page part = new Page(page, USES);
        model.addAttribute("shown", shown);
        model.addAttribute("page", part);
        asking.tryAsk(
                        new ListPolicyUses(
                                asking.office(request).office().organisation(),
                                code,
                                shown.regulation().validFrom(),
                                part),
                        request)
                .ifPresent(uses -> model.addAttribute("uses", uses));
        return "regulation";
    }

    /** Two days; without them, today and the day a year before. */
    @GetMapping("/chinh-sach/so-sanh")
    String compare(
            @RequestParam(name = "tu", required = false) @Nullable String before,
            @RequestParam(name = "den", required = false) @Nullable String after,
            HttpServletRequest request,
            Model model) {
        LocalDate later = AskedDay.of(after, "den")
                .orElseGet(() ->
                        asking.ask(new GetPolicyBook(Optional.empty()), request).date());
        LocalDate earlier = AskedDay.of(before, "tu").orElse(later.minusYears(1));
        model.addAttribute("compared", asking.ask(new ComparePolicies(earlier, later), request));
        return "policies-compare";
    }
}
