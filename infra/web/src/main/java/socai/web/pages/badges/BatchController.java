package socai.web.pages.badges;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import socai.membership.events.BadgeId;
import socai.membership.events.BadgeKind;
import socai.membership.events.MembershipId;
import socai.membership.read.badges.ListBadgeCandidates;
import socai.membership.read.badges.ListBadgeCandidates.Line;
import socai.spine.Act;
import socai.spine.Answer;
import socai.spine.CommandId;
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
import socai.web.Freshness;
import socai.web.api.Submitting;
import socai.web.pages.frame.Asking;
import socai.web.pages.problem.BadAddress;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Declares for everybody chosen in the list: each person their own file, and who is refused is told why. */
@Controller
class BatchController {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(3);

    private final Asking asking;
    private final BadgeQuestion question;
    private final Submitting submitting;
    private final Catalogue catalogue;
    private final Callers callers;
    private final Clocks clocks;
    private final Names names;
    private final Freshness freshness;

    BatchController(
            Asking asking,
            BadgeQuestion question,
            Submitting submitting,
            Catalogue catalogue,
            Callers callers,
            Clocks clocks,
            ObjectProvider<Names> names,
            Freshness freshness) {
        this.freshness = freshness;
        this.asking = asking;
        this.question = question;
        this.submitting = submitting;
        this.catalogue = catalogue;
        this.callers = callers;
        this.clocks = clocks;
        this.names = names.getIfAvailable(() -> (ids, language) -> Map.of());
    }

    /**
     * @param badge   the file that was opened; absent for who was refused
     * @param command what was recorded; absent for who was refused
     * @param reasons why not, as sentences
     */
    public record Outcome(
            String name,
            int step,
            boolean accepted,
            Optional<String> badge,
            Optional<CommandId> command,
            List<Violation> reasons) {}

    /** @param chosen memberships of the list as it was shown */
    @PostMapping("/huy-hieu/de-nghi")
    String declare(
            @RequestParam(name = "ai", required = false) @Nullable List<String> chosen,
            @RequestParam(name = "dot") String award,
            HttpServletRequest request,
            Model model) {
        ListBadgeCandidates.Result list = question.whole(request);
        Set<String> wanted = new HashSet<>(chosen == null ? List.of() : chosen);
        LocalDate day = day(award);
        List<Outcome> outcomes = new ArrayList<>();
        for (Line line : list.lines()) {
            if (wanted.contains(line.membership())) {
                outcomes.add(one(line, day, request));
            }
        }
        outcomes.stream()
                .flatMap(outcome -> outcome.command().stream())
                .reduce((one, other) -> other)
                .ifPresent(last -> model.addAttribute("soon", !freshness.shown(last, LONGEST_WAIT)));
        model.addAttribute("outcomes", outcomes);
        model.addAttribute("good", outcomes.stream().filter(Outcome::accepted).count());
        model.addAttribute("award", day);
        model.addAttribute("organisation", list.organisation());
        model.addAttribute("root", request.getParameter("to-chuc"));
        model.addAttribute(
                "facts",
                new FactWords(new Shown(
                        Sentences.packaged(),
                        names,
                        LocaleContextHolder.getLocale().getLanguage())));
        return "badges-asked";
    }

    private Outcome one(Line line, LocalDate award, HttpServletRequest request) {
        MembershipId membership = MembershipId.of(line.membership());
        ObjectNode payload = JsonNodeFactory.instance.objectNode();
        payload.put("membership", membership.raw());
        payload.put("kind", BadgeKind.REGULAR.name());
        payload.put("step", line.step());
        payload.put("awardDay", award.toString());
        Caller caller = callers.current();
        Act act = new Act(
                submitting.fresh(),
                caller.account(),
                caller.person(),
                asking.office(request).office(),
                clocks.today(),
                clocks.today(),
                Origin.DIRECT,
                Optional.empty(),
                Optional.empty());
        Decider<?, ?, ?> decider = catalogue.decider("membership.DeclareBadge");
        if (decider == null) {
            throw new QueryDoor.NotYours();
        }
        Answer answer = submitting.submit(decider, payload, act, Optional.empty());
        return new Outcome(
                line.name(),
                line.step(),
                answer.accepted(),
                answer.accepted() ? Optional.of(BadgeId.of(membership).raw()) : Optional.empty(),
                answer.accepted() ? Optional.of(answer.command()) : Optional.empty(),
                answer.violations());
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new BadAddress("dot");
        }
    }
}
