package socai.spine.read.replay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import socai.spine.Appended;
import socai.spine.PersonId;
import socai.spine.Recorded;
import socai.spine.journal.JournalEvent;
import socai.spine.read.Asker;
import socai.spine.read.Components;
import socai.spine.read.Conditions;
import socai.spine.read.EventHistory;
import socai.spine.read.Names;
import socai.spine.read.QueryDoor;
import socai.spine.read.QueryHandler;
import socai.spine.read.ReadStore;
import socai.spine.read.Reexecution;
import socai.spine.read.Sentences;
import socai.spine.read.Shown;
import socai.spine.read.Subjects;
import socai.spine.read.Today;
import socai.spine.read.Within;
import socai.spine.read.timeline.RefusedAttempts;

/** Lays one journal entry open and has the decision taken again, both ways. */
public final class ReplayHandler implements QueryHandler<GetReplay, GetReplay.Result> {

    private final ReadStore store;
    private final EventHistory history;
    private final Reexecution reexecution;
    private final Names names;
    private final Today today;

    public ReplayHandler(ReadStore store, EventHistory history, Reexecution reexecution, Names names, Today today) {
        this.store = store;
        this.history = history;
        this.reexecution = reexecution;
        this.names = names;
        this.today = today;
    }

    @Override
    public Class<GetReplay> query() {
        return GetReplay.class;
    }

    @Override
    public GetReplay.Result answer(GetReplay query, Asker asker) {
        Recorded recorded = history.journal(query.command()).orElseThrow(QueryDoor.NotYours::new);
        if (!(recorded.event() instanceof JournalEvent entry) || !concerns(entry, query.within())) {
            throw new QueryDoor.NotYours();
        }
        Shown shown = new Shown(Sentences.packaged(), names, asker.language());
        String stream = entry.attempt().stream();
        List<Recorded> events = written(entry);
        EntryWords words = new EntryWords(shown);
        return new GetReplay.Result(
                query.command(),
                stream,
                entry.answer().accepted(),
                words.title(entry),
                subject(entry, events).map(shown::name),
                words.act(recorded, entry.attempt()),
                words.asked(entry.attempt().command()),
                words.known(entry.attempt().facts()),
                entry.attempt().reads().stream()
                        .map(read -> new GetReplay.ReadStream(read.stream(), read.version()))
                        .toList(),
                new CheckWords(shown).checks(entry.attempt().checks()),
                new CheckWords(shown).refusals(entry.answer().violations()),
                new Votes(shown).in(events),
                words.written(events),
                words.earlier(new RefusedAttempts(store, history).before(List.of(stream), recorded.position())),
                Stream.of(false, true)
                        .map(reread -> words.again(reread, reexecution.again(entry, reread)))
                        .toList());
    }

    /** The right was judged for the place the asker named, so the decision must really lie there. */
    private boolean concerns(JournalEvent entry, Within within) {
        if (within.stream().isPresent()) {
            String stream = within.stream().get();
            return entry.attempt().stream().equals(stream)
                    || entry.answer().events().stream()
                            .anyMatch(one -> one.stream().equals(stream));
        }
        String matter = entry.attempt().authority().matter().raw();
        String above = within.organisation().orElseThrow().raw();
        Conditions asked = new Conditions().and("o.id = ?", matter).within("o.id", above, today.date());
        return !store.ask("select o.id from {Organisation}.organisation o" + asked.where(), asked.values())
                .isEmpty();
    }

    private List<Recorded> written(JournalEvent entry) {
        Map<String, List<Recorded>> streams = new HashMap<>();
        List<Recorded> events = new ArrayList<>();
        for (Appended part : entry.answer().events()) {
            streams.computeIfAbsent(part.stream(), history::stream).stream()
                    .filter(event -> event.sequence() >= part.first() && event.sequence() < part.first() + part.count())
                    .forEach(events::add);
        }
        return events;
    }

    private Optional<String> subject(JournalEvent entry, List<Recorded> events) {
        return Stream.concat(
                        entry.attempt().command().body().stream(),
                        events.stream().map(Recorded::event))
                .flatMap(body -> Components.get(body, "person", PersonId.class).stream())
                .map(PersonId::raw)
                .findFirst()
                .or(() -> new Subjects(store).of(entry.attempt().stream()));
    }
}
