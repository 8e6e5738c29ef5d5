package socai.dues.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import socai.dues.events.Declaration;
import socai.dues.events.Deferral;
import socai.dues.events.DuesCategory;
import socai.dues.events.Obligation;
import socai.dues.events.Relief;
import socai.dues.events.WageZone;
import socai.spine.PersonId;
import socai.spine.Personal;
import socai.spine.read.Conditions;
import socai.spine.read.ReadStore;
import socai.spine.read.Row;
import socai.spine.time.PartyAge;

/** Reads members with what their dues are computed from, a few questions for all of them together. */
public final class Payers {

    /** So many members are read together: a province has more of them than should stand in the memory at once. */
    private static final int TOGETHER = 2_000;

    private final ReadStore store;

    public Payers(ReadStore store) {
        this.store = store;
    }

    /** These, and the members of these organisations who stayed elsewhere all the time. */
    public Stream<Payer> concerning(Collection<String> organisations, LocalDate from, LocalDate until) {
        String during = "s.from_on <= ? and (s.until_on is null or s.until_on > ?)";
        return together(memberships(
                "select s.membership from {Dues}.span s where s.org_id = any(?) and " + during
                        + " union select s.membership from {Dues}.member m join {Dues}.span s"
                        + " on s.membership = m.membership where m.home = any(?) and " + during,
                organisations,
                until,
                from,
                organisations,
                until,
                from));
    }

    /** Who sat in one of these organisations at any time between two days; read while the stream is taken. */
    public Stream<Payer> seatedIn(Collection<String> organisations, LocalDate from, LocalDate until) {
        Conditions asked = new Conditions()
                .in("s.org_id", organisations)
                .and("s.from_on <= ?", until)
                .and("(s.until_on is null or s.until_on > ?)", from);
        return together(memberships("select distinct s.membership from {Dues}.span s" + asked.where(), asked.values()));
    }

    private List<String> memberships(String sql, Object... values) {
        return Row.of(store.ask(sql, values)).stream()
                .map(row -> row.text("membership"))
                .toList();
    }

    private Stream<Payer> together(List<String> memberships) {
        return IntStream.iterate(0, at -> at < memberships.size(), at -> at + TOGETHER)
                .mapToObj(at -> memberships.subList(at, Math.min(at + TOGETHER, memberships.size())))
                .flatMap(part -> of(part).stream());
    }

    /** The memberships of one person. */
    public List<Payer> ofPerson(PersonId person) {
        return of(
                Row.of(store.ask("select distinct membership from {Dues}.span where person = ?", person.raw())).stream()
                        .map(row -> row.text("membership"))
                        .toList());
    }

    public List<Payer> of(List<String> memberships) {
        if (memberships.isEmpty()) {
            return List.of();
        }
        Map<String, List<Payer.Seat>> seats = new LinkedHashMap<>();
        Map<String, String> persons = new HashMap<>();
        rows("span", memberships, "from_on").forEach(row -> {
            persons.put(row.text("membership"), row.text("person"));
            seats.computeIfAbsent(row.text("membership"), any -> new ArrayList<>())
                    .add(new Payer.Seat(row.text("org_id"), row.day("from_on"), row.date("until_on")));
        });
        Map<String, PartyAge> ages = new HashMap<>();
        Map<String, String> homes = new HashMap<>();
        rows("member", memberships, "membership").forEach(row -> {
            row.date("age_from")
                    .or(() -> row.date("decision_date"))
                    .or(() -> row.date("admission_date"))
                    .ifPresent(day -> ages.put(
                            row.text("membership"),
                            new PartyAge(
                                    day,
                                    row.integer("gap_years"),
                                    row.integer("gap_months"),
                                    row.integer("gap_days"))));
            row.optional("home").ifPresent(home -> homes.put(row.text("membership"), home));
        });
        Map<String, List<Declaration>> declarations = new HashMap<>();
        rows("declaration", memberships, "sequence")
                .forEach(row -> declarations
                        .computeIfAbsent(row.text("membership"), any -> new ArrayList<>())
                        .add(declaration(row)));
        Map<String, Map<LocalDate, Long>> paid = new HashMap<>();
        rows("paid", memberships, "month")
                .forEach(row -> paid.computeIfAbsent(row.text("membership"), any -> new HashMap<>())
                        .merge(row.day("month"), row.number("amount"), Long::sum));
        Map<String, List<Relief>> reliefs = reliefs(memberships);
        Map<String, List<Deferral>> deferrals = deferrals(memberships);
        return seats.entrySet().stream()
                .map(entry -> new Payer(
                        entry.getKey(),
                        persons.getOrDefault(entry.getKey(), ""),
                        List.copyOf(entry.getValue()),
                        Optional.ofNullable(homes.get(entry.getKey())),
                        new Obligation(
                                declarations.getOrDefault(entry.getKey(), List.of()),
                                reliefs.getOrDefault(entry.getKey(), List.of()),
                                Optional.ofNullable(ages.get(entry.getKey()))),
                        paid.getOrDefault(entry.getKey(), Map.of()),
                        deferrals.getOrDefault(entry.getKey(), List.of())))
                .toList();
    }

    private Map<String, List<Relief>> reliefs(List<String> memberships) {
        Map<String, List<Relief>> reliefs = new HashMap<>();
        rows("relief", memberships, "from_on")
                .forEach(row -> reliefs.computeIfAbsent(row.text("membership"), any -> new ArrayList<>())
                        .add(new Relief(row.day("from_on"), row.integer("months"), row.integer("percent"))));
        return reliefs;
    }

    private Map<String, List<Deferral>> deferrals(List<String> memberships) {
        Map<String, List<Deferral>> deferrals = new HashMap<>();
        rows("deferral", memberships, "from_on")
                .forEach(row -> deferrals
                        .computeIfAbsent(row.text("membership"), any -> new ArrayList<>())
                        .add(new Deferral(row.day("from_on"), row.integer("months"), row.integer("length"))));
        return deferrals;
    }

    private List<Row> rows(String table, List<String> memberships, String order) {
        return Row.of(store.ask(
                "select * from {Dues}." + table + " where membership = any(?) order by membership, " + order,
                memberships));
    }

    private static Declaration declaration(Row row) {
        return new Declaration(
                row.day("from_on"),
                DuesCategory.valueOf(row.text("category")),
                row.optional("base").map(any -> Personal.of(PersonId.of(row.text("person")), row.number("base"))),
                row.optional("zone").map(WageZone::valueOf));
    }
}
