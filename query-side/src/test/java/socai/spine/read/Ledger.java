package socai.spine.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import socai.spine.Act;
import socai.spine.CommandId;
import socai.spine.DomainEvent;
import socai.spine.Metadata;
import socai.spine.OfficeKind;
import socai.spine.Origin;
import socai.spine.Recorded;
import socai.spine.Zone;
import socai.spine.journal.JournalEvent;

/** A record in memory. Each event is recorded at noon of its business date, unless it is told to be entered later. */
public final class Ledger implements EventHistory {

    private final List<Recorded> all = new ArrayList<>();
    private final Map<String, List<Recorded>> streams = new LinkedHashMap<>();

    public static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(Zone.PARTY).toInstant();
    }

    public Recorded add(String type, String stream, LocalDate day, DomainEvent event) {
        return add(type, stream, day, noon(day), event, Map.of());
    }

    /** All on one day. */
    public void add(String type, String stream, LocalDate day, Collection<? extends DomainEvent> events) {
        events.forEach(event -> add(type, stream, day, event));
    }

    public Recorded add(
            String type,
            String stream,
            LocalDate day,
            Instant recordedAt,
            DomainEvent event,
            Map<String, String> more) {
        Map<String, String> metadata = new HashMap<>();
        metadata.put(Metadata.BUSINESS_DATE, day.toString());
        metadata.put(Metadata.OFFICE, OfficeKind.SECRETARY.name());
        metadata.put(Metadata.ORIGIN, Origin.DIRECT.name());
        metadata.putAll(more);
        List<Recorded> events = streams.computeIfAbsent(stream, any -> new ArrayList<>());
        Recorded recorded = new Recorded(
                all.size() + 1, "e" + all.size(), type, stream, events.size(), recordedAt, metadata, event);
        events.add(recorded);
        all.add(recorded);
        return recorded;
    }

    /** A journal entry with the metadata that its act says. */
    public Recorded add(JournalEvent entry) {
        Act act = entry.attempt().act();
        return add(
                JournalEvent.STREAM_TYPE,
                act.command().raw(),
                act.businessDate(),
                noon(act.today()),
                entry,
                metadata(act));
    }

    public static Map<String, String> metadata(Act act) {
        Map<String, String> metadata = new HashMap<>();
        metadata.put(Metadata.COMMAND, act.command().raw());
        metadata.put(Metadata.ACCOUNT, act.account());
        act.person().ifPresent(person -> metadata.put(Metadata.PERSON, person.raw()));
        metadata.put(Metadata.OFFICE, act.office().kind().name());
        metadata.put(Metadata.ORGANISATION, act.office().organisation().raw());
        metadata.put(Metadata.ORIGIN, act.origin().name());
        metadata.put(Metadata.POLICIES, "");
        return metadata;
    }

    public List<Recorded> all() {
        return List.copyOf(all);
    }

    @Override
    public List<Recorded> stream(String stream) {
        return List.copyOf(streams.getOrDefault(stream, List.of()));
    }

    @Override
    public Optional<Recorded> journal(CommandId command) {
        return stream(command.raw()).stream().findFirst();
    }

    /** Everything folded by one projection. */
    public MemoryTables fold(Projection projection) {
        return fold(projection, all);
    }

    public static MemoryTables fold(Projection projection, List<Recorded> events) {
        MemoryTables rows = new MemoryTables(projection);
        events.stream()
                .filter(event -> projection.streamTypes().contains(event.type()))
                .forEach(event -> projection.apply(event, rows));
        return rows;
    }
}
