package socai.membership.read.people;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import socai.membership.events.Activity;
import socai.membership.events.MembershipEnd;
import socai.membership.events.Standing;
import socai.membership.read.StageWords;
import socai.membership.read.files.MemberFile;
import socai.membership.read.files.PartyAges;
import socai.spine.read.Actor;
import socai.spine.read.Asker;
import socai.spine.read.Names;
import socai.spine.read.PlainText;
import socai.spine.read.QueryDoor;
import socai.spine.read.QueryHandler;
import socai.spine.read.ReadStore;
import socai.spine.read.Row;
import socai.spine.read.Sentences;
import socai.spine.read.Shown;

/** Gathers what the read models know of a person. */
public final class PersonHandler implements QueryHandler<GetPerson, GetPerson.Result> {

    private final ReadStore store;
    private final Names names;

    public PersonHandler(ReadStore store, Names names) {
        this.store = store;
        this.names = names;
    }

    @Override
    public Class<GetPerson> query() {
        return GetPerson.class;
    }

    @Override
    public GetPerson.Result answer(GetPerson query, Asker asker) {
        String id = query.person().raw();
        Row person = Row.of(store.ask("select * from {Member}.person where person = ?", id)).stream()
                .findFirst()
                .orElseThrow(QueryDoor.NotYours::new);
        List<Row> memberships = Row.of(store.ask(
                "select m.*, " + MemberFile.COLUMNS + ", " + PartyAges.COLUMNS + " from {Member}.membership m"
                        + MemberFile.JOIN + PartyAges.JOIN
                        + " where m.person = ? order by m.admission_date, m.membership",
                id));
        List<Row> files =
                Row.of(store.ask("select * from {Dossier}.dossier where person = ? order by opened_on, dossier", id));
        List<Row> offices = Row.of(store.ask(
                "select * from {Organisation}.office_held where person = ? order by held_from, organisation, office",
                id));
        Shown shown = new Shown(Sentences.packaged(), names, asker.language());
        shown.knowing(Stream.concat(
                        memberships.stream().flatMap(row -> Stream.of(row.optional("org_id"), row.optional("host"))),
                        offices.stream().map(row -> row.optional("organisation")))
                .flatMap(Optional::stream)
                .toList());
        StageWords stages = new StageWords(shown);
        return new GetPerson.Result(
                query.person(),
                person.optional("name").orElseGet(shown::erased),
                person.flag("erased"),
                person.date("birth_date"),
                person.optional("gender")
                        .map(gender -> new PlainText(shown).of(Sentences.contextOf(GetPerson.class), gender)),
                person.optional("home_town"),
                person.optional("merged_into"),
                memberships.stream().map(row -> membership(row, shown)).toList(),
                files.stream()
                        .map(row -> new GetPerson.File(
                                row.text("dossier"),
                                stages.kind(row.text("kind")),
                                stages.stage(row.text("kind"), row.text("stage")),
                                row.day("opened_on"),
                                row.flag("closed")))
                        .toList(),
                offices.stream().map(row -> office(row, shown)).toList());
    }

    private static GetPerson.Membership membership(Row row, Shown shown) {
        return new GetPerson.Membership(
                row.text("membership"),
                row.text("org_id"),
                shown.name(row.text("org_id")),
                shown.of(Standing.valueOf(row.text("standing"))),
                row.optional("activity").map(Activity::valueOf).map(shown::of).orElse(""),
                row.date("admission_date"),
                row.date("decision_date"),
                row.date("official_date"),
                row.date("votes_from"),
                row.optional("card_number"),
                row.date("closed_on"),
                row.optional("transfer")
                        .map(transfer -> new GetPerson.Placement(
                                transfer,
                                row.optional("stays").isPresent() && row.flag("stays"),
                                row.optional("host").map(shown::name),
                                row.date("host_until"))),
                row.optional("ended_as").map(MembershipEnd::valueOf).map(shown::of),
                PartyAges.of(row),
                row.optional("certificate_number"),
                MemberFile.of(row));
    }

    private static GetPerson.Office office(Row row, Shown shown) {
        return new GetPerson.Office(
                Actor.office(row.text("office"), shown),
                row.text("organisation"),
                shown.name(row.text("organisation")),
                row.day("held_from"),
                row.date("held_until"));
    }
}
