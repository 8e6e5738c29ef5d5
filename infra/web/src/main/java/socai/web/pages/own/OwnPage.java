package socai.web.pages.own;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import socai.dues.read.own.GetOwnDues;
import socai.membership.read.Clock;
import socai.membership.read.ClockKind;
import socai.membership.read.badges.GetBadges;
import socai.membership.read.badges.GetOwnBadges;
import socai.membership.read.own.GetOwnMatters;
import socai.spine.write.Clocks;
import socai.web.Callers;
import socai.web.pages.frame.Asking;
import socai.web.pages.words.Show;

/** What the own page shows beyond the card, for whoever is signed in. */
@Component
public class OwnPage {

    /** Closed matters that are shown. */
    private static final int ENDED = 5;

    private static final String RECORD = "/viec/membership/OpenMemberRecord";

    private final Asking asking;
    private final Callers callers;
    private final Clocks clocks;
    private final Show show;

    OwnPage(Asking asking, Callers callers, Clocks clocks, Show show) {
        this.show = show;
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
            List<Paper> papers) {}

    /**
     * A letter or a decision.
     *
     * @param key    of its words among the texts; they take the number
     * @param letter the file whose letter may be printed
     */
    public record Paper(
            String key,
            String number,
            String kind,
            Optional<LocalDate> on,
            Optional<String> by,
            Optional<String> letter) {}

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
                .map(result -> own(result, request));
    }

    private Own own(GetOwnMatters.Result result, HttpServletRequest request) {
        List<GetOwnMatters.Matter> open =
                result.matters().stream().filter(matter -> !matter.closed()).toList();
        return new Own(
                result.file(),
                result.probation(),
                result.file().flatMap(GetOwnMatters.Dates::partyAge).map(age -> age.age(clocks.today())),
                asked(result, open, request),
                open,
                result.matters().stream()
                        .filter(GetOwnMatters.Matter::closed)
                        .limit(ENDED)
                        .toList(),
                result.matters().stream()
                        .sorted(Comparator.comparing(GetOwnMatters.Matter::lastOn)
                                .reversed())
                        .flatMap(OwnPage::papers)
                        .toList());
    }

    private static Stream<Paper> papers(GetOwnMatters.Matter matter) {
        Optional<Paper> answer = matter.answer()
                .map(one -> new Paper(
                        matter.kind().equals("REMOVAL") ? "own.answer" : "own.resolution",
                        one.number(),
                        matter.kindLabel(),
                        one.on(),
                        one.by(),
                        Optional.empty()));
        Optional<Paper> decision = matter.decisionNumber()
                .map(number -> new Paper(
                        matter.letter() ? "own.letter" : "own.decision",
                        number,
                        matter.kindLabel(),
                        matter.decidedOn(),
                        matter.decidedBy(),
                        Optional.of(matter.dossier()).filter(any -> matter.letter())));
        return Stream.concat(answer.stream(), decision.stream());
    }

    private List<Asked> asked(
            GetOwnMatters.Result result, List<GetOwnMatters.Matter> open, HttpServletRequest request) {
        List<Asked> asked = new ArrayList<>();
        for (GetOwnMatters.Matter matter : open) {
            Optional<LocalDate> until = matter.clock().map(Clock::lastDay);
            Optional<String> page =
                    matter.opened() ? Optional.of("/ho-so/" + matter.dossier()) : Optional.<String>empty();
            switch (matter.kind() + "." + matter.stage()) {
                case "TRANSFER.LETTER_ISSUED", "TRANSFER.SEALED" ->
                    asked.add(new Asked("own.asked.present", matter.receiver(), until, page));
                case "REMOVAL.PROPOSED" ->
                    asked.add(new Asked(
                            "own.asked.review",
                            Optional.empty(),
                            until,
                            Optional.of(form("RecordSelfReview", matter))));
                case "TRANSFER.RECEIVED" ->
                    clock(matter, ClockKind.TRANSFER_TERM)
                            .ifPresent(last -> asked.add(
                                    new Asked("own.asked.return", Optional.empty(), Optional.of(last), page)));
                case "REMOVAL.RECEIVED" ->
                    clock(matter, ClockKind.REMOVAL_COMPLAINT)
                            .filter(last -> !last.isBefore(clocks.today()))
                            .ifPresent(last -> asked.add(new Asked(
                                    "own.asked.complain",
                                    Optional.empty(),
                                    Optional.of(last),
                                    Optional.of(form("ComplainOfRemoval", matter)))));
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
        unpaid(request).ifPresent(asked::add);
        badge(request).ifPresent(asked::add);
        return asked;
    }

    private static String form(String act, GetOwnMatters.Matter matter) {
        return "/viec/membership/" + act + "?removal=" + matter.dossier();
    }

    private static Optional<LocalDate> clock(GetOwnMatters.Matter matter, ClockKind kind) {
        return matter.clock()
                .filter(clock -> clock.running() && clock.kind().equals(kind.name()))
                .map(Clock::lastDay);
    }

    private Optional<Asked> unpaid(HttpServletRequest request) {
        return callers.current()
                .person()
                .flatMap(person ->
                        asking.tryAsk(new GetOwnDues(person, clocks.today().getYear()), request))
                .filter(dues -> dues.owed() > 0)
                .map(dues -> new Asked(
                        "own.asked.dues",
                        Optional.of(show.number(dues.owed()) + " ₫"),
                        Optional.empty(),
                        Optional.of("/dang-phi/cua-toi")));
    }

    /** The years are full, and no file is under way for it. */
    private Optional<Asked> badge(HttpServletRequest request) {
        return callers.current()
                .person()
                .flatMap(person -> asking.tryAsk(new GetOwnBadges(person), request))
                .flatMap(GetBadges.Result::next)
                .filter(next -> next.full() && next.stage().isEmpty())
                .map(next -> new Asked(
                        "own.asked.badge",
                        Optional.empty(),
                        Optional.of(next.award()),
                        Optional.of("/viec/membership/DeclareBadge")));
    }
}
