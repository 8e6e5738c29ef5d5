package socai.organisation.read.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import socai.organisation.events.OrganisationEvent;
import socai.organisation.events.OrganisationEvent.ChildAttached;
import socai.organisation.events.OrganisationEvent.ChildDetached;
import socai.organisation.events.OrganisationEvent.CommitteeTermBegan;
import socai.organisation.events.OrganisationEvent.OrganisationEstablished;
import socai.organisation.events.OrganisationForm;
import socai.organisation.events.OrganisationRank;
import socai.organisation.read.page.GetOrganisation.Change;
import socai.spine.Recorded;
import socai.spine.read.Asker;
import socai.spine.read.Components;
import socai.spine.read.EventHistory;
import socai.spine.read.LogicalNames;
import socai.spine.read.Names;
import socai.spine.read.QueryDoor;
import socai.spine.read.QueryHandler;
import socai.spine.read.ReadStore;
import socai.spine.read.Row;
import socai.spine.read.Sentences;
import socai.spine.read.Shown;
import socai.spine.read.Today;

/** What the organisation was on a day comes from the tables, what happened to it from the record itself. */
public final class OrganisationHandler implements QueryHandler<GetOrganisation, GetOrganisation.Result> {

    private final ReadStore store;
    private final EventHistory history;
    private final Names names;
    private final Today today;

    public OrganisationHandler(ReadStore store, EventHistory history, Names names, Today today) {
        this.store = store;
        this.history = history;
        this.names = names;
        this.today = today;
    }

    @Override
    public Class<GetOrganisation> query() {
        return GetOrganisation.class;
    }

    /** @throws QueryDoor.NotYours when there is no such organisation */
    @Override
    public GetOrganisation.Result answer(GetOrganisation query, Asker asker) {
        String id = query.organisation().raw();
        LocalDate day = query.date().orElseGet(today::date);
        Row now = Row.of(store.ask("select * from {Organisation}.organisation where id = ?", id)).stream()
                .findFirst()
                .orElseThrow(QueryDoor.NotYours::new);
        List<Row> styles = Row.of(
                store.ask("select * from {OrganisationStyle}.style where organisation = ? order by valid_from", id));
        Row then = styles.stream()
                .filter(row -> !row.day("valid_from").isAfter(day))
                .reduce((one, later) -> later)
                .orElseGet(() -> styles.isEmpty() ? now : styles.getFirst());
        Shown shown = new Shown(Sentences.packaged(), names, asker.language());
        OrganisationRank rank = OrganisationRank.valueOf(then.text("rank"));
        List<Recorded> events = history.stream(id);
        return new GetOrganisation.Result(
                id,
                day,
                then.text("name"),
                !now.day("valid_from").isAfter(day)
                        && now.date("valid_to").map(end -> end.isAfter(day)).orElse(true),
                rank,
                shown.of(rank),
                shown.of(OrganisationForm.valueOf(then.text("form"))),
                now.optional("code"),
                now.flag("pilot"),
                now.flag("delegated"),
                now.day("valid_from"),
                now.date("valid_to"),
                above(id, day),
                children(id, day),
                changes(events, false, day, shown),
                changes(events, true, day, shown));
    }

    private List<GetOrganisation.Above> above(String id, LocalDate day) {
        return Row.of(store.ask(
                        "select c.ancestor, coalesce(s.name, o.name) as name from {Organisation}.closure c"
                                + " join {Organisation}.organisation o on o.id = c.ancestor"
                                + " left join {OrganisationStyle}.style s on s.organisation = c.ancestor and s.valid_from ="
                                + " (select max(n.valid_from) from {OrganisationStyle}.style n"
                                + " where n.organisation = c.ancestor and n.valid_from <= ?)"
                                + " where c.descendant = ? and c.depth > 0 and c.valid_from <= ?"
                                + " and (c.valid_to is null or c.valid_to > ?) order by c.depth desc",
                        day,
                        id,
                        day,
                        day))
                .stream()
                .map(row -> new GetOrganisation.Above(row.text("ancestor"), row.text("name")))
                .toList();
    }

    private int children(String id, LocalDate day) {
        return Row.of(store.ask(
                        "select count(*) as children from {Organisation}.closure where ancestor = ? and depth = 1"
                                + " and valid_from <= ? and (valid_to is null or valid_to > ?)",
                        id,
                        day,
                        day))
                .getFirst()
                .integer("children");
    }

    private static List<Change> changes(List<Recorded> events, boolean below, LocalDate day, Shown shown) {
        return events.stream()
                .filter(event ->
                        (event.event() instanceof ChildAttached || event.event() instanceof ChildDetached) == below)
                .filter(event -> !on(event).isAfter(day))
                .map(event -> new Change(
                        on(event),
                        event.recordedAt(),
                        shown.fill(
                                shown.sentences().event(LogicalNames.of(event.event()), shown.language()),
                                event.event())))
                .sorted(Comparator.comparing(Change::on).thenComparing(Change::recordedAt))
                .toList();
    }

    private static LocalDate on(Recorded recorded) {
        return switch (recorded.event()) {
            case OrganisationEstablished founded -> founded.from();
            case CommitteeTermBegan term -> term.countsFrom();
            case OrganisationEvent event -> stated(event, recorded);
            default -> recorded.businessDate();
        };
    }

    private static LocalDate stated(OrganisationEvent event, Recorded recorded) {
        Optional<LocalDate> on = Components.get(event, "on", LocalDate.class);
        return on.orElseGet(recorded::businessDate);
    }
}
