package socai.web.pages.design;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import socai.membership.read.Clock;

/** Every component in every state on one page, for whoever builds pages and for the browser tests. */
@Controller
class DesignController {

    private static final LocalDate START = LocalDate.of(2026, 8, 18);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 12);

    @GetMapping("/design")
    String design(Model model) {
        model.addAttribute(
                "clocks",
                List.of(
                        clock(12, 0, false, Optional.empty()),
                        clock(41, 0, true, Optional.empty()),
                        clock(60, 3, false, Optional.empty()),
                        clock(52, 0, false, Optional.of(LocalDate.of(2026, 10, 30))),
                        clock(60, 4, false, Optional.of(LocalDate.of(2026, 11, 18)))));
        return "design";
    }

    private static Clock clock(int used, int late, boolean pressing, Optional<LocalDate> ended) {
        return new Clock(
                "adm-0187",
                "ADMISSION_DECISION",
                "Ra quyết định",
                START,
                "nghị quyết chi bộ",
                60,
                0,
                "working-days",
                "ngày làm việc",
                LAST,
                late > 0 ? LAST.plusDays(5) : LAST.minusDays(20),
                used,
                60 - used,
                late,
                Optional.empty(),
                ended,
                List.of(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 2)),
                "lich-2026",
                pressing,
                Optional.of("208-QĐ/TW"));
    }
}
