package socai.web.pages.movements;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import socai.membership.events.Standing;
import socai.membership.read.movement.GetMovements;
import socai.membership.read.movement.ListMovements;
import socai.membership.read.movement.Movement;
import socai.spine.read.Page;
import socai.web.pages.frame.Asking;
import socai.web.pages.problem.BadAddress;

/** Changes in membership of the organisation acted for, or of one below it, and the people behind each number. */
@Controller
class MovementsController {

    private final Asking asking;
    private final Asked asked;
    private final MessageSource texts;

    MovementsController(Asking asking, Asked asked, MessageSource texts) {
        this.asking = asking;
        this.asked = asked;
        this.texts = texts;
    }

    @GetMapping("/bien-dong")
    String table(HttpServletRequest request, Model model) {
        Asked.Where where = asked.where(request);
        AskedPeriod period = asked.period(request);
        GetMovements.Result result = asking.ask(new GetMovements(where.organisation(), period.period()), request);
        shared(where, period, model);
        model.addAttribute("result", result);
        model.addAttribute("balance", Balance.of(result));
        model.addAttribute("bars", StepBars.of(result.steps()));
        model.addAttribute("codes", AskedPeriod.codes());
        return "movements";
    }

    @GetMapping("/bien-dong/danh-sach")
    String people(
            @RequestParam(name = "trang", defaultValue = "0") int number, HttpServletRequest request, Model model) {
        Asked.Where where = asked.where(request);
        AskedPeriod period = asked.period(request);
        Page page = new Page(number, Page.FIRST.size());
        Optional<String> branch = Asked.parameter(request, "nhanh");
        boolean late = Asked.parameter(request, "muon").isPresent();
        ListMovements query = new ListMovements(
                where.organisation(),
                branch.map(text -> Asked.organisation(text, "nhanh")),
                constant(request, "loai", Movement.values()),
                constant(request, "dien", Standing.values()),
                late,
                period.period(),
                page);
        shared(where, period, model);
        ListMovements.Result list = asking.ask(query, request);
        model.addAttribute("list", list);
        model.addAttribute("heading", heading(list, late, period));
        model.addAttribute("standing", query.standing().map(Standing::name).orElse(null));
        model.addAttribute("late", late);
        model.addAttribute("page", page);
        return "movement-people";
    }

    private String heading(ListMovements.Result list, boolean late, AskedPeriod period) {
        String key = late ? "movements.late." + period.basis() : "movements.title";
        return list.label().orElseGet(() -> texts.getMessage(key, null, LocaleContextHolder.getLocale()));
    }

    private static void shared(Asked.Where where, AskedPeriod period, Model model) {
        @Nullable String root = where.own() ? null : where.organisation().raw();
        model.addAttribute("root", root);
        model.addAttribute("own", where.own());
        model.addAttribute("links", new Links(root, period));
        model.addAttribute("period", period);
    }

    private static <E extends Enum<E>> Optional<E> constant(HttpServletRequest request, String name, E[] values) {
        return Asked.parameter(request, name)
                .map(text -> Arrays.stream(values)
                        .filter(value -> value.name().equals(text))
                        .findFirst()
                        .orElseThrow(() -> new BadAddress(name)));
    }
}
