package socai.spine.read.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import socai.spine.Origin;
import socai.spine.Recorded;
import socai.spine.journal.Attempt;
import socai.spine.journal.JournalEvent;
import socai.spine.journal.Written;
import socai.spine.read.Actor;
import socai.spine.read.FactWords;
import socai.spine.read.Fields;
import socai.spine.read.Leaves;
import socai.spine.read.LogicalNames;
import socai.spine.read.Reexecution;
import socai.spine.read.Sentences;
import socai.spine.read.Shown;

/** What stands in a journal entry, in words. */
final class EntryWords {

    private final Shown shown;
    private final Fields fields;
    private final FactWords facts;

    EntryWords(Shown shown) {
        this.shown = shown;
        this.fields = new Fields(shown);
        this.facts = new FactWords(shown);
    }

    String title(JournalEvent entry) {
        return shown.sentences().command(entry.attempt().command().type(), shown.language());
    }

    GetReplay.TheAct act(Recorded recorded, Attempt attempt) {
        var act = attempt.act();
        return new GetReplay.TheAct(
                Actor.of(recorded.metadata(), shown),
                act.account(),
                act.businessDate(),
                act.today(),
                recorded.recordedAt(),
                act.origin(),
                act.origin() == Origin.DIRECT
                        ? ""
                        : shown.word("late-entry." + act.origin().name()),
                act.paper(),
                act.cause(),
                attempt.codeVersion());
    }

    List<GetReplay.Asked> asked(Written command) {
        List<GetReplay.Asked> asked = new ArrayList<>();
        String context = Sentences.contextOf(command.type());
        leaves(command)
                .forEach((path, leaf) -> fields.label(context, path)
                        .ifPresent(
                                label -> asked.add(new GetReplay.Asked(label, fields.value(context, leaf.value())))));
        return asked;
    }

    List<GetReplay.Known> known(Written declared) {
        List<GetReplay.Known> known = new ArrayList<>();
        String context = Sentences.contextOf(declared.type());
        leaves(declared)
                .forEach((path, leaf) -> fields.label(context, path)
                        .ifPresent(label -> known.add(new GetReplay.Known(
                                label,
                                fields.value(context, leaf.value()),
                                leaf.source().map(seen -> seen.stream()),
                                leaf.source().map(seen -> seen.version())))));
        return known;
    }

    private static Map<String, Leaves.Leaf> leaves(Written written) {
        return written.body().map(body -> Leaves.of((Record) body)).orElseGet(Map::of);
    }

    List<GetReplay.Written> written(List<Recorded> events) {
        return events.stream()
                .map(event -> {
                    String type = LogicalNames.of(event.event());
                    String template = shown.sentences().event(type, shown.language());
                    return new GetReplay.Written(
                            event.stream(), event.sequence(), shown.fill(template, event.event()), type);
                })
                .toList();
    }

    List<GetReplay.EarlierAttempt> earlier(List<Recorded> attempts) {
        return attempts.stream()
                .flatMap(recorded -> Optional.of(recorded.event())
                        .filter(JournalEvent.class::isInstance)
                        .map(JournalEvent.class::cast)
                        .map(entry -> new GetReplay.EarlierAttempt(
                                entry.attempt().act().command().raw(),
                                recorded.businessDate(),
                                recorded.recordedAt(),
                                Actor.of(recorded.metadata(), shown),
                                title(entry),
                                entry.answer().violations().stream()
                                        .map(facts::refusal)
                                        .toList()))
                        .stream())
                .toList();
    }

    GetReplay.Again again(boolean reread, Reexecution.Result result) {
        return new GetReplay.Again(
                reread, result.outcome(), shown.word("outcome." + result.outcome()), result.differences());
    }
}
