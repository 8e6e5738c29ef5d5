package socai.membership.read.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import socai.spine.read.ReadStore;
import socai.spine.read.Row;
import socai.spine.time.Deadline;

/** Brings people out of the read models into the index. */
public final class IndexedPeople {

    private static final int AT_ONCE = 4_000;

    private final ReadStore store;
    private final PeopleIndex index;

    public IndexedPeople(ReadStore store, PeopleIndex index) {
        this.store = store;
        this.index = index;
    }

    /** All of them, and all organisations, into an emptied index. */
    public long all() {
        index.clear();
        index.putOrganisations(organisations(
                Row.of(store.ask("select id, name from {Organisation}.organisation where valid_to is null"))));
        long count = 0;
        String last = "";
        while (true) {
            List<Row> rows = Row.of(store.ask(PersonRow.FROM_ID, last, AT_ONCE));
            if (rows.isEmpty()) {
                return count;
            }
            put(rows);
            count += rows.size();
            last = rows.getLast().text("person");
        }
    }

    /** The people and organisations to whom these streams belong. */
    public void changed(Collection<String> streams) {
        Set<String> people = new TreeSet<>();
        streams.stream().filter(stream -> stream.startsWith("per-")).forEach(people::add);
        ids("select person from {Member}.membership where membership = any(?)", streams, people);
        ids("select person from {Dossier}.dossier where dossier = any(?)", streams, people);
        List<String> all = List.copyOf(people);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<String> part = all.subList(from, Math.min(all.size(), from + AT_ONCE));
            put(Row.of(store.ask(PersonRow.BY_IDS, part)));
        }
        List<String> organisations =
                streams.stream().filter(stream -> stream.startsWith("org-")).toList();
        if (!organisations.isEmpty()) {
            index.putOrganisations(organisations(Row.of(
                    store.ask("select id, name from {Organisation}.organisation where id = any(?)", organisations))));
        }
    }

    private void ids(String sql, Collection<String> streams, Set<String> found) {
        Row.of(store.ask(sql, List.copyOf(streams)))
                .forEach(row -> row.optional("person").ifPresent(found::add));
    }

    private static List<PeopleIndex.Organisation> organisations(List<Row> rows) {
        return rows.stream()
                .filter(row -> row.optional("name").isPresent())
                .map(row -> new PeopleIndex.Organisation(row.text("id"), row.text("name")))
                .toList();
    }

    private void put(List<Row> found) {
        List<PersonRow> rows = found.stream().map(PersonRow::of).toList();
        Map<String, List<Deadline>> limits = limits(rows);
        List<PeopleIndex.Person> people = new ArrayList<>();
        for (PersonRow row : rows) {
            if (!row.gone()) {
                people.add(person(row, limits));
            }
        }
        index.put(people);
        Map<Boolean, Set<String>> gone = rows.stream()
                .filter(PersonRow::gone)
                .collect(Collectors.partitioningBy(
                        PersonRow::erased, Collectors.mapping(PersonRow::person, Collectors.toSet())));
        gone.forEach((erased, ids) -> {
            if (!ids.isEmpty()) {
                index.remove(ids, erased);
            }
        });
    }

    private static PeopleIndex.Person person(PersonRow row, Map<String, List<Deadline>> limits) {
        return new PeopleIndex.Person(
                row.person(),
                row.name().orElse(""),
                row.birthDate(),
                row.organisation(),
                row.status(),
                stage(row.kind(), row.stage()),
                row.streams()
                        .flatMap(stream -> limits.getOrDefault(stream, List.of()).stream())
                        .toList());
    }

    private static Optional<String> stage(Optional<String> kind, Optional<String> stage) {
        return kind.flatMap(one -> stage.map(other -> one + "." + other));
    }

    private Map<String, List<Deadline>> limits(List<PersonRow> rows) {
        List<String> streams = rows.stream().flatMap(PersonRow::streams).toList();
        Map<String, List<Deadline>> limits = new HashMap<>();
        if (!streams.isEmpty()) {
            Row.of(store.ask(
                            "select dossier, start_on, length, extension, unit from {Due}.clock"
                                    + " where dossier = any(?) and ended_on is null",
                            streams))
                    .forEach(row -> limits.computeIfAbsent(row.text("dossier"), any -> new ArrayList<>())
                            .add(new Deadline(
                                    row.day("start_on"),
                                    row.integer("length") + row.integer("extension"),
                                    row.text("unit"))));
        }
        return limits;
    }
}
