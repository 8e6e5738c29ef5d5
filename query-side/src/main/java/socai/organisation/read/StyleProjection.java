package socai.organisation.read;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import socai.organisation.events.OrganisationEvent;
import socai.organisation.events.OrganisationEvent.OrganisationEstablished;
import socai.organisation.events.OrganisationEvent.OrganisationRankChanged;
import socai.organisation.events.OrganisationEvent.OrganisationRenamed;
import socai.spine.OrganisationId;
import socai.spine.Recorded;
import socai.spine.read.Columns;
import socai.spine.read.Projection;
import socai.spine.read.Row;
import socai.spine.read.Rows;
import socai.spine.read.Table;

/** What each organisation was called and of which type it was, from day to day; a day's row counts until the next. */
public final class StyleProjection implements Projection {

    public static final Table STYLE = new Table(
            "style",
            List.of(
                    Table.text("organisation"),
                    Table.date("valid_from"),
                    Table.text("name"),
                    Table.text("name_bare"),
                    Table.text("type"),
                    Table.text("rank"),
                    Table.text("form")),
            List.of("organisation", "valid_from"),
            List.of("organisation"));

    @Override
    public String name() {
        return "OrganisationStyle";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public List<Table> tables() {
        return List.of(STYLE);
    }

    @Override
    public Set<String> streamTypes() {
        return Set.of("organisation");
    }

    @Override
    public void apply(Recorded recorded, Rows rows) {
        if (!(recorded.event() instanceof OrganisationEvent event)) {
            return;
        }
        switch (event) {
            case OrganisationEstablished e ->
                rows.set(
                        STYLE,
                        key(e.organisation(), e.from()),
                        Columns.of("name", e.name())
                                .and("name_bare", BareName.of(e.name()))
                                .and("type", e.type())
                                .and("rank", e.rank())
                                .and("form", e.form())
                                .map());
            case OrganisationRenamed e ->
                from(
                        e.organisation(),
                        e.on(),
                        Columns.of("name", e.name()).and("name_bare", BareName.of(e.name())),
                        rows);
            case OrganisationRankChanged e ->
                from(
                        e.organisation(),
                        e.on(),
                        Columns.of("type", e.type()).and("rank", e.rank()).and("form", e.form()),
                        rows);
            default -> {}
        }
    }

    /** From that day on what changed is new and the rest is as it was; later rows take the change over too. */
    private static void from(OrganisationId organisation, LocalDate on, Columns change, Rows rows) {
        List<Row> known = Row.of(rows.where(STYLE, "organisation", organisation.raw())).stream()
                .sorted(Comparator.comparing(row -> row.day("valid_from")))
                .toList();
        Optional<Row> before =
                known.stream().filter(row -> !row.day("valid_from").isAfter(on)).reduce((one, later) -> later);
        Columns all = Columns.none();
        before.ifPresent(row -> List.of("name", "name_bare", "type", "rank", "form")
                .forEach(column -> all.and(column, row.optional(column))));
        change.map().forEach(all::and);
        rows.set(STYLE, key(organisation, on), all.map());
        known.stream()
                .map(row -> row.day("valid_from"))
                .filter(on::isBefore)
                .forEach(later -> rows.set(STYLE, key(organisation, later), change.map()));
    }

    private static Map<String, Object> key(OrganisationId organisation, LocalDate from) {
        return Map.of("organisation", organisation.raw(), "valid_from", from);
    }
}
