package socai.web.pages.own;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import socai.membership.read.Clock;
import socai.membership.read.own.GetOwnMatters;
import socai.spine.time.FullMonths;
import socai.spine.write.Clocks;
import socai.web.Callers;
import socai.web.pages.frame.Asking;

/** What the own page shows beyond the card, for whoever is signed in. */
@Component
public class OwnPage {

    /** Closed matters that are shown. */
    private static final int ENDED = 5;

    private static final String RECORD = "/viec/membership/OpenMemberRecord";

    private final Asking asking;
    private final Callers callers;
    private final Clocks clocks;

    OwnPage(Asking asking, Callers callers, Clocks clocks) {
        this.asking = asking;
        this.callers = callers;
        this.clocks = clocks;
    }

    /**
     * @param asked  what is asked of the person, the most pressing first
     * @param papers letters and decisions, the last first
     */
    public record Own(
            Optional<GetOwnMatters.Dates> file,
            Optional<LocalDate> probation,
            Optional<Period> age,
            List<Asked> asked,
            List<GetOwnMatters.Matter> open,
            List<GetOwnMatters.Matter> ended,
            List<GetOwnMatters.Matter> papers) {}

    /**
     * Something that only the person can do.
     *
     * @param key   of its words among the texts; they take the place and the day
     * @param place absent where there is none
     */
    public record Asked(String key, Optional<String> place, Optional<LocalDate> until, Optional<String> address) {}

    /** Empty for an account of a machine, and for who stands in no books. */
    public Optional<Own> of(HttpServletRequest request) {
        return callers.current()
                .person()
                .flatMap(person -> asking.tryAsk(new GetOwnMatters(person), request))
                .map(this::own);
    }

    private Own own(GetOwnMatters.Result result) {
        List<GetOwnMatters.Matter> open =
                result.matters().stream().filter(matter -> !matter.closed()).toList();
        return new Own(
                result.file(),
                result.probation(),
                result.file()
                        .flatMap(dates -> dates.decision().or(dates::ceremony))
                        .map(day -> FullMonths.age(day, clocks.today())),
                asked(result, open),
                open,
                result.matters().stream()
                        .filter(GetOwnMatters.Matter::closed)
                        .limit(ENDED)
                        .toList(),
                result.matters().stream()
                        .filter(matter -> matter.decisionNumber().isPresent())
                        .sorted(Comparator.comparing(GetOwnMatters.Matter::lastOn)
                                .reversed())
                        .toList());
    }

    private static List<Asked> asked(GetOwnMatters.Result result, List<GetOwnMatters.Matter> open) {
        List<Asked> asked = new ArrayList<>();
        for (GetOwnMatters.Matter matter : open) {
            Optional<LocalDate> until = matter.clock().map(Clock::lastDay);
            Optional<String> page =
                    matter.opened() ? Optional.of("/ho-so/" + matter.dossier()) : Optional.<String>empty();
            switch (matter.kind() + "." + matter.stage()) {
                case "TRANSFER.LETTER_ISSUED", "TRANSFER.SEALED" ->
                    asked.add(new Asked("own.asked.present", matter.receiver(), until, page));
                case "REMOVAL.PROPOSED" -> asked.add(new Asked("own.asked.review", Optional.empty(), until, page));
                default -> {}
            }
        }
        result.record()
                .ifPresent(until -> asked.add(
                        new Asked("own.asked.record", Optional.empty(), Optional.of(until), Optional.of(RECORD))));
        result.file()
                .filter(dates -> dates.probationary() && dates.newClass().isEmpty())
                .ifPresent(dates -> asked.add(
                        new Asked("own.asked.class", Optional.empty(), result.probation(), Optional.empty())));
        return asked;
    }
}
