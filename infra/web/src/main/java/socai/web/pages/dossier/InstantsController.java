package socai.web.pages.dossier;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import socai.membership.read.dossiers.GetDossier;
import socai.spine.Zone;
import socai.spine.read.QueryDoor;
import socai.spine.read.asof.GetAsOf;
import socai.spine.read.timeline.GetTimeline;
import socai.web.pages.frame.Asking;
import socai.web.pages.words.AskedDay;

/** A dossier at two instants, beside each other. */
@Controller
class InstantsController {

    /** The value of {@code theo} by which days are those of writing down, not of happening. */
    private static final String BY_RECORD = "ghi";

    private final Asking asking;

    InstantsController(Asking asking) {
        this.asking = asking;
    }

    /** Without days: the dossier's first and last. */
    @GetMapping("/ho-so/{stream}/so-sanh")
    String compare(
            @PathVariable String stream,
            @RequestParam(name = "tu", required = false) @Nullable String before,
            @RequestParam(name = "den", required = false) @Nullable String after,
            @RequestParam(name = "theo", required = false) @Nullable String by,
            HttpServletRequest request,
            Model model) {
        boolean recorded = BY_RECORD.equals(by);
        List<GetTimeline.Entry> story = asking.ask(new GetTimeline(stream, Optional.empty(), Optional.empty()), request)
                .entries();
        List<LocalDate> days =
                story.stream().map(entry -> day(entry, recorded)).sorted().toList();
        if (days.isEmpty()) {
            throw new QueryDoor.NotYours();
        }
        LocalDate earlier = AskedDay.of(before, "tu").orElse(days.getFirst());
        LocalDate later = AskedDay.of(after, "den").orElse(days.getLast());
        model.addAttribute("stream", stream);
        model.addAttribute("earlier", earlier);
        model.addAttribute("later", later);
        model.addAttribute("recorded", recorded);
        model.addAttribute(
                "instants",
                Instants.of(state(stream, earlier, recorded, request), state(stream, later, recorded, request)));
        model.addAttribute(
                "between",
                story.stream()
                        .filter(entry -> day(entry, recorded).isAfter(earlier)
                                && !day(entry, recorded).isAfter(later))
                        .toList()
                        .reversed());
        asking.tryAsk(new GetDossier(stream), request).ifPresent(dossier -> model.addAttribute("dossier", dossier));
        return "instants";
    }

    private GetAsOf.Result state(String stream, LocalDate day, boolean recorded, HttpServletRequest request) {
        AsOfPoint point = recorded ? AsOfPoint.of(null, day.toString()) : AsOfPoint.of(day.toString(), null);
        return asking.ask(new GetAsOf(stream, point.date(), point.recorded()), request);
    }

    private static LocalDate day(GetTimeline.Entry entry, boolean recorded) {
        return recorded ? entry.recordedAt().atZone(Zone.PARTY).toLocalDate() : entry.businessDate();
    }
}
