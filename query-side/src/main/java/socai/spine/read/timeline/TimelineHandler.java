package socai.spine.read.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import socai.spine.Recorded;
import socai.spine.journal.JournalEvent;
import socai.spine.read.Actor;
import socai.spine.read.AsOf;
import socai.spine.read.Asker;
import socai.spine.read.Conditions;
import socai.spine.read.EventHistory;
import socai.spine.read.Names;
import socai.spine.read.QueryHandler;
import socai.spine.read.Reach;
import socai.spine.read.ReadStore;
import socai.spine.read.Row;
import socai.spine.read.Sentences;
import socai.spine.read.Shown;
import socai.spine.read.StateView;
import socai.spine.read.timeline.GetTimeline.Entry;

/** Reads the streams of a dossier and of its person and tells them as one story. */
public final class TimelineHandler implements QueryHandler<GetTimeline, GetTimeline.Result> {

    private final ReadStore store;
    private final EventHistory history;
    private final StateView states;
    private final Names names;
    private final Reach reach;
    private final RelatedStreams related;
    private final RefusedAttempts attempts;

    public TimelineHandler(ReadStore store, EventHistory history, StateView states, Names names, Reach reach) {
        this.store = store;
        this.history = history;
        this.states = states;
        this.names = names;
        this.reach = reach;
        this.related = new RelatedStreams(store);
        this.attempts = new RefusedAttempts(store, history);
    }

    @Override
    public Class<GetTimeline> query() {
        return GetTimeline.class;
    }

    /** An entry and where it stands: by business date, yet never against the order of its own stream. */
    private record Placed(LocalDate day, long position, Entry entry) {}

    @Override
    public GetTimeline.Result answer(GetTimeline query, Asker asker) {
        AsOf known = query.known();
        List<String> streams = related.of(query.stream()).stream()
                .filter(stream -> stream.equals(query.stream()) || reach.covers(asker, stream))
                .toList();
        Entries words = new Entries(new Shown(Sentences.packaged(), names, asker.language()), asked(streams));
        List<Placed> placed = new ArrayList<>();
        for (String stream : streams) {
            placed.addAll(told(stream, known.known(history.stream(stream)), words));
        }
        for (Recorded attempt : attempts.on(streams)) {
            if (known.knows(attempt) && attempt.event() instanceof JournalEvent.CommandRefused refusal) {
                placed.add(new Placed(attempt.businessDate(), attempt.position(), words.refused(attempt, refusal)));
            }
        }
        return new GetTimeline.Result(placed.stream()
                .sorted(Comparator.comparing(Placed::day).thenComparing(Placed::position))
                .map(Placed::entry)
                .toList());
    }

    private Map<String, String> asked(List<String> streams) {
        Conditions on = new Conditions().in("s.stream", streams);
        return Row.of(store.ask(
                        "select distinct d.command, d.command_type from {Decision}.decision d"
                                + " join {Decision}.decision_stream s on s.command = d.command" + on.where(),
                        on.values()))
                .stream()
                .collect(Collectors.toMap(row -> row.text("command"), row -> row.text("command_type")));
    }

    private List<Placed> told(String stream, List<Recorded> events, Entries words) {
        words.knowing(events.stream()
                .flatMap(event -> Actor.ids(event.metadata()).stream())
                .toList());
        List<Record> after = states.after(stream, events);
        List<Placed> placed = new ArrayList<>();
        @Nullable Record before = null;
        LocalDate latest = LocalDate.MIN;
        for (int i = 0; i < events.size(); i++) {
            Recorded event = events.get(i);
            latest = event.businessDate().isAfter(latest) ? event.businessDate() : latest;
            placed.add(new Placed(latest, event.position(), words.event(event, before, after.get(i))));
            before = after.get(i);
        }
        return placed;
    }
}
