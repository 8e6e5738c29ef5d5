package socai.organisation.read.find;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import socai.organisation.events.OrganisationRank;
import socai.organisation.read.BareName;
import socai.spine.read.Asker;
import socai.spine.read.Conditions;
import socai.spine.read.Names;
import socai.spine.read.QueryHandler;
import socai.spine.read.ReadStore;
import socai.spine.read.Row;
import socai.spine.read.Sentences;
import socai.spine.read.Shown;
import socai.spine.read.Today;

/** Looks through the names of a day; each word has to be in the name. */
public final class FindHandler implements QueryHandler<FindOrganisations, FindOrganisations.Result> {

    private final ReadStore store;
    private final Names names;
    private final Today today;

    public FindHandler(ReadStore store, Names names, Today today) {
        this.store = store;
        this.names = names;
        this.today = today;
    }

    @Override
    public Class<FindOrganisations> query() {
        return FindOrganisations.class;
    }

    @Override
    public int count(FindOrganisations.Result result) {
        return result.found().size();
    }

    @Override
    public FindOrganisations.Result answer(FindOrganisations query, Asker asker) {
        LocalDate day = query.date().orElseGet(today::date);
        Conditions asked = new Conditions()
                .and(
                        "s.valid_from = (select max(n.valid_from) from {OrganisationStyle}.style n"
                                + " where n.organisation = s.organisation and n.valid_from <= ?)",
                        day)
                .and("(o.valid_to is null or o.valid_to > ?)", day);
        for (String word : BareName.of(query.words()).split(" ", -1)) {
            asked.and("position(? in s.name_bare) > 0", word);
        }
        String from = " from {OrganisationStyle}.style s join {Organisation}.organisation o on o.id = s.organisation"
                + asked.where();
        long total = Row.of(store.ask("select count(*) as total" + from, asked.values()))
                .getFirst()
                .number("total");
        List<Row> rows = Row.of(store.ask(
                "select s.organisation, s.name, s.rank, o.name as name_now" + from
                        + " order by length(s.name_bare), s.name_bare, s.organisation limit ? offset ?",
                asked.values(query.page().size(), query.page().offset())));
        Map<String, List<String>> above = above(rows, day);
        Shown shown = new Shown(Sentences.packaged(), names, asker.language());
        return new FindOrganisations.Result(
                day, total, rows.stream().map(row -> found(row, above, shown)).toList());
    }

    private static FindOrganisations.Found found(Row row, Map<String, List<String>> above, Shown shown) {
        String id = row.text("organisation");
        return new FindOrganisations.Found(
                id,
                row.text("name"),
                shown.of(OrganisationRank.valueOf(row.text("rank"))),
                above.getOrDefault(id, List.of()),
                Optional.of(row.text("name_now")).filter(name -> !name.equals(row.text("name"))));
    }

    private Map<String, List<String>> above(List<Row> rows, LocalDate day) {
        if (rows.isEmpty()) {
            return Map.of();
        }
        Conditions asked = new Conditions()
                .and("c.depth > 0 and c.valid_from <= ? and (c.valid_to is null or c.valid_to > ?)", day, day)
                .in(
                        "c.descendant",
                        rows.stream().map(row -> row.text("organisation")).toList());
        List<Map<String, @Nullable Object>> lines = store.ask(
                "select c.descendant, o.name from {Organisation}.closure c"
                        + " join {Organisation}.organisation o on o.id = c.ancestor" + asked.where()
                        + " order by c.descendant, c.depth",
                asked.values());
        return Row.of(lines).stream()
                .collect(Collectors.groupingBy(
                        row -> row.text("descendant"),
                        Collectors.mapping(row -> row.text("name"), Collectors.toList())));
    }
}
