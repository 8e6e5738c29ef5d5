package socai.membership.read.reorganisations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import socai.membership.events.ReorganisationKind;
import socai.membership.read.StageWords;
import socai.membership.read.reorganisations.GetReorganisation.File;
import socai.membership.read.reorganisations.GetReorganisation.Obstacle;
import socai.membership.read.reorganisations.GetReorganisation.Place;
import socai.membership.read.reorganisations.GetReorganisation.Post;
import socai.organisation.events.OrganisationForm;
import socai.spine.read.Actor;
import socai.spine.read.Asker;
import socai.spine.read.Names;
import socai.spine.read.QueryDoor;
import socai.spine.read.QueryHandler;
import socai.spine.read.ReadStore;
import socai.spine.read.Row;
import socai.spine.read.Sentences;
import socai.spine.read.Shown;
import socai.spine.read.Today;

/** Counts what would go and names what stands in the way, from the read models as they are now. */
public final class ReorganisationHandler implements QueryHandler<GetReorganisation, GetReorganisation.Result> {

    private static final String BELOW = "(select c.descendant from {Organisation}.closure c where c.ancestor = ?"
            + " and c.valid_from <= ? and (c.valid_to is null or c.valid_to > ?))";

    private final ReadStore store;
    private final Names names;
    private final Today today;

    public ReorganisationHandler(ReadStore store, Names names, Today today) {
        this.store = store;
        this.names = names;
        this.today = today;
    }

    @Override
    public Class<GetReorganisation> query() {
        return GetReorganisation.class;
    }

    @Override
    public GetReorganisation.Result answer(GetReorganisation query, Asker asker) {
        Row row = one("select * from {Reorganisation}.reorganisation where reorganisation = ?", query.stream())
                .orElseThrow(QueryDoor.NotYours::new);
        LocalDate day = today.date();
        String source = row.text("org_id");
        List<Row> children = Row.of(store.ask(
                "select o.* from {Organisation}.organisation o where o.parent = ?"
                        + " and (o.valid_to is null or o.valid_to > ?) order by o.name, o.id",
                source,
                day));
        List<Row> files = files(source);
        List<Row> offices = Row.of(store.ask(
                "select * from {Organisation}.office_held where organisation = ? and held_from <= ?"
                        + " and (held_until is null or held_until > ?) order by office, person",
                source,
                day,
                day));
        Shown shown = new Shown(Sentences.packaged(), names, asker.language());
        shown.knowing(Stream.of(
                        Stream.of(source, row.text("successor"), row.text("decided_by")),
                        row.optional("destination").stream(),
                        children.stream().map(child -> child.text("id")),
                        files.stream().map(file -> file.text("person")),
                        offices.stream().map(held -> held.text("person")))
                .flatMap(ids -> ids)
                .toList());
        Map<String, Long> seated = seated(source, day);
        Place organisation = place(source, shown, seated.getOrDefault(source, 0L));
        Place successor = place(row.text("successor"), shown, 0);
        ReorganisationKind kind = ReorganisationKind.valueOf(row.text("kind"));
        List<Place> below = children.stream()
                .map(child -> new Place(
                        child.text("id"),
                        shown.name(child.text("id")),
                        OrganisationForm.CHI_BO.name().equals(child.text("form")),
                        seated.getOrDefault(child.text("id"), 0L)))
                .toList();
        boolean open = row.date("completed_on").isEmpty();
        return new GetReorganisation.Result(
                query.stream(),
                kind,
                shown.of(kind),
                organisation,
                successor,
                row.optional("destination").map(cell -> place(cell, shown, 0)),
                place(row.text("decided_by"), shown, 0),
                row.text("decision_number"),
                row.day("decision_date"),
                row.day("effective_on"),
                row.integer("moved"),
                row.integer("refused"),
                row.integer("taken"),
                row.integer("carried"),
                row.date("completed_on"),
                row.date("ended_from"),
                Math.toIntExact(organisation.members()),
                seated.values().stream().mapToLong(Long::longValue).sum(),
                below,
                files.stream().map(file -> file(file, shown)).toList(),
                offices.stream()
                        .map(held -> new Post(
                                Actor.office(held.text("office"), shown),
                                held.text("person"),
                                shown.name(held.text("person"))))
                        .toList(),
                open ? obstacles(row, kind, organisation, successor, below, day) : List.of());
    }

    private Optional<Row> one(String sql, Object... values) {
        return Row.of(store.ask(sql, values)).stream().findFirst();
    }

    /** By cell, of everything below. */
    private Map<String, Long> seated(String source, LocalDate day) {
        Map<String, Long> seated = new HashMap<>();
        Row.of(store.ask(
                        "select m.org_id, count(*) as members from {Member}.membership m"
                                + " where m.closed_on is null and m.org_id in " + BELOW + " group by m.org_id",
                        source,
                        day,
                        day))
                .forEach(row -> seated.put(row.text("org_id"), row.number("members")));
        return seated;
    }

    private Place place(String id, Shown shown, long members) {
        boolean cell = one("select form from {Organisation}.organisation where id = ?", id)
                .filter(row -> OrganisationForm.CHI_BO.name().equals(row.text("form")))
                .isPresent();
        return new Place(id, shown.name(id), cell, members);
    }

    private List<Row> files(String source) {
        return Row.of(store.ask(
                "select * from {Dossier}.dossier where not closed and (org_id = ? or goal_org_id = ?)"
                        + " order by kind, opened_on, dossier",
                source,
                source));
    }

    private static File file(Row row, Shown shown) {
        StageWords words = new StageWords(shown);
        return new File(
                row.text("dossier"),
                row.text("kind"),
                words.kind(row.text("kind")),
                shown.name(row.text("person")),
                words.stage(row.text("kind"), row.text("stage")));
    }

    private static List<Obstacle> obstacles(
            Row row, ReorganisationKind kind, Place organisation, Place successor, List<Place> below, LocalDate day) {
        List<Obstacle> all = new ArrayList<>();
        if (row.day("effective_on").isAfter(day)) {
            all.add(Obstacle.NOT_YET);
        }
        if (kind.ends()
                && organisation.members() > 0
                && row.optional("destination").isEmpty()) {
            all.add(Obstacle.NO_CELL_FOR_MEMBERS);
        }
        if (kind == ReorganisationKind.SEPARATED && row.integer("moved") == 0) {
            all.add(Obstacle.LIST_NEEDED);
        }
        if (kind.ends() && successor.cell() && !below.isEmpty()) {
            all.add(Obstacle.CHILDREN_TOO_HIGH);
        }
        return List.copyOf(all);
    }
}
