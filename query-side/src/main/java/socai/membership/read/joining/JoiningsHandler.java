package socai.membership.read.joining;

import java.util.List;
import socai.membership.events.JoiningRefusal;
import socai.membership.events.Standing;
import socai.spine.read.Asker;
import socai.spine.read.CalendarSource;
import socai.spine.read.Names;
import socai.spine.read.QueryHandler;
import socai.spine.read.ReadStore;
import socai.spine.read.Row;
import socai.spine.read.Sentences;
import socai.spine.read.Shown;
import socai.spine.time.Deadline;

/** Sets beside each request whom of the cell it could mean; of other cells it says only that there is somebody. */
public final class JoiningsHandler implements QueryHandler<ListJoinings, ListJoinings.Result> {

    private static final String LIVE =
            " from {Member}.membership m join {Member}.person p on p.person = m.person where m.closed_on is null and ";

    private final ReadStore store;
    private final CalendarSource calendars;
    private final Names names;

    public JoiningsHandler(ReadStore store, CalendarSource calendars, Names names) {
        this.store = store;
        this.calendars = calendars;
        this.names = names;
    }

    @Override
    public Class<ListJoinings> query() {
        return ListJoinings.class;
    }

    @Override
    public int count(ListJoinings.Result result) {
        return result.waiting().size();
    }

    @Override
    public ListJoinings.Result answer(ListJoinings query, Asker asker) {
        String cell = query.organisation().raw();
        Shown shown = new Shown(Sentences.packaged(), names, asker.language());
        List<Row> waiting = Row.of(store.ask(
                "select * from {Joining}.joining where org_id = ? and stage = 'PROPOSED' order by asked_on, joining",
                cell));
        List<Row> answered = Row.of(store.ask(
                "select * from {Joining}.joining where org_id = ? and stage <> 'PROPOSED'"
                        + " order by answered_on desc, joining limit ?",
                cell,
                ListJoinings.ANSWERED));
        return new ListJoinings.Result(
                waiting.stream().map(row -> line(row, cell, shown)).toList(),
                answered.stream().map(row -> answered(row, shown)).toList());
    }

    private ListJoinings.Line line(Row row, String cell, Shown shown) {
        return new ListJoinings.Line(
                row.text("joining"),
                row.day("asked_on"),
                new Deadline(row.day("start_on"), row.integer("length"), row.text("unit"))
                        .lastDay(calendars.calendar()),
                row.optional("name"),
                row.date("birth_date"),
                row.optional("card"),
                row.optional("phone"),
                here(row, cell, shown),
                elsewhere(row, cell));
    }

    private List<ListJoinings.Found> here(Row asked, String cell, Shown shown) {
        if (asked.date("birth_date").isEmpty()) {
            return List.of();
        }
        return Row.of(store.ask(
                        "select p.person, p.name, m.standing, m.card_number" + LIVE
                                + "m.org_id = ? and p.name_folded = ? and p.birth_date = ? order by p.person",
                        cell,
                        asked.text("name_folded"),
                        asked.day("birth_date")))
                .stream()
                .map(row -> new ListJoinings.Found(
                        row.text("person"),
                        row.text("name"),
                        shown.of(Standing.valueOf(row.text("standing"))),
                        asked.optional("card")
                                .map(card -> row.optional("card_number")
                                        .map(held -> digits(held).equals(digits(card)))
                                        .orElse(false))))
                .toList();
    }

    private boolean elsewhere(Row asked, String cell) {
        return asked.date("birth_date").isPresent()
                && !store.ask(
                                "select p.person" + LIVE
                                        + "m.org_id <> ? and p.name_folded = ? and p.birth_date = ? limit 1",
                                cell,
                                asked.text("name_folded"),
                                asked.day("birth_date"))
                        .isEmpty();
    }

    /** Card numbers are written with dots, blanks or neither. */
    private static String digits(String number) {
        return number.replaceAll("[^\\p{L}\\p{Nd}]", "");
    }

    private static ListJoinings.Answered answered(Row row, Shown shown) {
        return new ListJoinings.Answered(
                row.text("joining"),
                row.text("stage"),
                row.day("asked_on"),
                row.day("answered_on"),
                row.optional("answered_by").map(shown::name),
                row.optional("member").map(shown::name),
                row.optional("reason").map(JoiningRefusal::valueOf).map(shown::of));
    }
}
