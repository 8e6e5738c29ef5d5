package socai.web.pages.dues.bank;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import socai.dues.read.payers.ListDuesPayers;
import socai.dues.read.payers.ListDuesPayers.Line;
import socai.spine.Act;
import socai.spine.Answer;
import socai.spine.CommandId;
import socai.spine.Origin;
import socai.spine.read.QueryDoor;
import socai.spine.read.Sentences;
import socai.spine.write.Catalogue;
import socai.spine.write.Clocks;
import socai.spine.write.CommandIdInUse;
import socai.spine.write.StaleVersion;
import socai.spine.write.TooBusy;
import socai.web.Caller;
import socai.web.Callers;
import socai.web.Freshness;
import socai.web.api.BadRequest;
import socai.web.api.Submitting;
import socai.web.pages.dues.bank.Sorted.Booked;
import socai.web.pages.frame.Asking;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Gives the command of each chosen row; one that is refused stops no other, one that was given before is not repeated. */
@Component
class BankEntries {

    private static final String COMMAND = "dues.RecordDuesPayment";
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(3);

    private final Submitting submitting;
    private final Catalogue catalogue;
    private final Callers callers;
    private final Asking asking;
    private final Clocks clocks;
    private final Freshness freshness;
    private final BankWords words;

    BankEntries(
            Submitting submitting,
            Catalogue catalogue,
            Callers callers,
            Asking asking,
            Clocks clocks,
            Freshness freshness,
            BankWords words) {
        this.submitting = submitting;
        this.catalogue = catalogue;
        this.callers = callers;
        this.asking = asking;
        this.clocks = clocks;
        this.freshness = freshness;
        this.words = words;
    }

    /** How it ended. */
    enum Outcome {
        ENTERED,
        BEFORE,
        REFUSED
    }

    /** @param why sentences; empty unless refused */
    public record Done(
            int row,
            String name,
            long amount,
            String months,
            String outcome,
            List<String> why,
            Optional<Booked> receipt) {}

    private record Given(Transfer transfer, Plan plan, String name, CommandId id, Outcome outcome, List<String> why) {}

    /** @param chosen by number of the row. @param again asks anew what is in the books, once all are in */
    List<Done> enter(
            List<Transfer> rows,
            Map<Integer, Plan> chosen,
            ListDuesPayers.Result known,
            Function<HttpServletRequest, ListDuesPayers.Result> again,
            HttpServletRequest request) {
        Map<String, Line> members = known.lines().stream()
                .collect(Collectors.toMap(Line::membership, Function.identity(), (one, other) -> one));
        Attempts attempts = new Attempts(known);
        List<Given> given = new ArrayList<>();
        for (Transfer row : rows) {
            Plan plan = chosen.get(row.row().number());
            Line member = plan == null ? null : members.get(plan.membership());
            if (plan != null
                    && member != null
                    && row.day().isPresent()
                    && row.amount().isPresent()) {
                given.add(give(row, plan, member.name(), attempts, request));
            }
        }
        given.stream()
                .filter(one -> one.outcome() == Outcome.ENTERED)
                .reduce((one, other) -> other)
                .ifPresent(last -> freshness.shown(last.id(), LONGEST_WAIT));
        Attempts after = new Attempts(again.apply(request));
        return given.stream()
                .map(one -> new Done(
                        one.transfer().row().number(),
                        one.name(),
                        one.transfer().amount().orElse(0L),
                        words.months(one.plan()),
                        one.outcome().name(),
                        one.why(),
                        after.receipt(one.id())))
                .toList();
    }

    private Given give(Transfer row, Plan plan, String name, Attempts attempts, HttpServletRequest request) {
        CommandId id = attempts.of(row.identity());
        if (attempts.receipt(id).isPresent()) {
            return new Given(row, plan, name, id, Outcome.BEFORE, List.of());
        }
        try {
            Answer answer = submit(row, plan, id, request);
            return new Given(
                    row, plan, name, id, answer.accepted() ? Outcome.ENTERED : Outcome.REFUSED, sentences(answer));
        } catch (BadRequest bad) {
            return new Given(
                    row, plan, name, id, Outcome.REFUSED, List.of(bad.text().in(language())));
        } catch (StaleVersion | TooBusy conflict) {
            return new Given(row, plan, name, id, Outcome.REFUSED, List.of(words.text("busy")));
        } catch (CommandIdInUse elsewhere) {
            return new Given(row, plan, name, id, Outcome.REFUSED, List.of(words.text("by-other")));
        }
    }

    private Answer submit(Transfer row, Plan plan, CommandId id, HttpServletRequest request) {
        ObjectNode payload = JsonNodeFactory.instance.objectNode();
        payload.put("membership", plan.membership());
        payload.put("firstMonth", plan.first().toString());
        payload.put("months", plan.months());
        payload.put("amount", row.amount().orElseThrow());
        payload.put("voluntary", plan.voluntary());
        payload.put("channel", "BANK_TRANSFER");
        payload.put("on", row.day().orElseThrow().toString());
        Caller caller = callers.current();
        return submitting.submit(
                Objects.requireNonNullElseGet(catalogue.decider(COMMAND), () -> {
                    throw new QueryDoor.NotYours();
                }),
                payload,
                new Act(
                        id,
                        caller.account(),
                        caller.person(),
                        asking.office(request).office(),
                        clocks.today(),
                        clocks.today(),
                        Origin.DIRECT,
                        Optional.empty(),
                        Optional.empty()),
                Optional.empty());
    }

    private static List<String> sentences(Answer answer) {
        String language = language();
        String erased = Sentences.packaged().word("erased", language);
        return answer.violations().stream()
                .map(violation -> violation.sentence(language, erased) + " " + violation.wayOut(language, erased))
                .toList();
    }

    private static String language() {
        return LocaleContextHolder.getLocale().getLanguage();
    }
}
