package socai.spine.read.timeline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import socai.spine.Metadata;
import socai.spine.Origin;
import socai.spine.Recorded;
import socai.spine.journal.JournalEvent;
import socai.spine.read.Actor;
import socai.spine.read.FactWords;
import socai.spine.read.Fields;
import socai.spine.read.LogicalNames;
import socai.spine.read.Shown;
import socai.spine.read.timeline.GetTimeline.Entry;
import socai.spine.read.timeline.GetTimeline.Kind;

/** Turns what is recorded into entries in one language. */
final class Entries {

    /** Codes of regulations may hold spaces, versions do not. */
    private static final Pattern POLICY = Pattern.compile("(\\S.*?@[0-9a-f]+)(?: |$)");

    private final Shown shown;
    private final Fields fields;
    private final FactWords facts;
    private final Map<String, String> asked;

    /** @param asked what kind of command each was, by its id */
    Entries(Shown shown, Map<String, String> asked) {
        this.shown = shown;
        this.asked = asked;
        this.fields = new Fields(shown);
        this.facts = new FactWords(shown);
    }

    void knowing(List<String> ids) {
        shown.knowing(ids);
    }

    /** @param before the state before the event; null when the stream began with it */
    Entry event(Recorded event, @Nullable Record before, Record after) {
        String type = LogicalNames.of(event.event());
        String template = shown.sentences().event(type, shown.language());
        return entry(
                Kind.EVENT,
                event,
                event.stream(),
                event.sequence(),
                shown.fill(template, event.event()),
                fields.between(before, after),
                type);
    }

    Entry refused(Recorded entry, JournalEvent.CommandRefused refusal) {
        String type = refusal.attempt().command().type();
        String reasons = refusal.violations().stream().map(facts::refusal).collect(Collectors.joining(" "));
        String sentence = shown.word("refused-attempt")
                .replace("{command}", shown.sentences().command(type, shown.language()))
                .replace("{reasons}", reasons);
        return entry(Kind.REFUSED, entry, refusal.attempt().stream(), -1, sentence, List.of(), type);
    }

    private Entry entry(
            Kind kind,
            Recorded recorded,
            String stream,
            long sequence,
            String sentence,
            List<Fields.Change> changes,
            String type) {
        Optional<String> command = Optional.ofNullable(recorded.metadata().get(Metadata.COMMAND));
        Origin origin = Stream.of(Origin.values())
                .filter(one -> one.name().equals(recorded.metadata().get(Metadata.ORIGIN)))
                .findFirst()
                .orElse(Origin.DIRECT);
        return new Entry(
                kind,
                stream,
                sequence,
                recorded.businessDate(),
                recorded.recordedAt(),
                origin,
                origin == Origin.DIRECT ? "" : shown.word("late-entry." + origin.name()),
                sentence,
                Actor.of(recorded.metadata(), shown),
                policies(recorded.metadata().getOrDefault(Metadata.POLICIES, "")),
                command,
                changes,
                type,
                command.flatMap(id -> Optional.ofNullable(asked.get(id)))
                        .map(one -> shown.sentences().command(one, shown.language()))
                        .orElse(sentence));
    }

    static List<String> policies(String listed) {
        return POLICY.matcher(listed).results().map(found -> found.group(1)).toList();
    }
}
