package socai.organisation.read.appointment;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import socai.organisation.read.appointment.ListAppointments.Line;
import socai.spine.read.Actor;
import socai.spine.read.Asker;
import socai.spine.read.CalendarSource;
import socai.spine.read.Conditions;
import socai.spine.read.Names;
import socai.spine.read.QueryHandler;
import socai.spine.read.ReadStore;
import socai.spine.read.Row;
import socai.spine.read.Sentences;
import socai.spine.read.Shown;
import socai.spine.read.Today;
import socai.spine.time.Deadline;
import socai.spine.time.WorkingCalendar;

/** Reads proposals. */
public final class AppointmentsHandler implements QueryHandler<ListAppointments, ListAppointments.Result> {

    private final ReadStore store;
    private final CalendarSource calendars;
    private final Names names;
    private final Today today;

    public AppointmentsHandler(ReadStore store, CalendarSource calendars, Names names, Today today) {
        this.store = store;
        this.calendars = calendars;
        this.names = names;
        this.today = today;
    }

    @Override
    public Class<ListAppointments> query() {
        return ListAppointments.class;
    }

    @Override
    public int count(ListAppointments.Result result) {
        return result.lines().size();
    }

    @Override
    public ListAppointments.Result answer(ListAppointments query, Asker asker) {
        LocalDate day = today.date();
        Conditions asked = new Conditions()
                .and(query.ended() ? "a.ended is not null" : "a.ended is null")
                .within("a.organisation", query.organisation().raw(), day);
        String from = " from {Appointment}.appointment a" + asked.where();
        long total = Row.of(store.ask("select count(*) as total" + from, asked.values()))
                .getFirst()
                .number("total");
        List<Row> rows = Row.of(store.ask(
                "select a.*" + from
                        + (query.ended() ? " order by a.ended_on desc, a.id" : " order by a.proposed_on, a.id")
                        + " limit ? offset ?",
                asked.values(query.page().size(), query.page().offset())));
        Shown shown = new Shown(Sentences.packaged(), names, asker.language());
        shown.knowing(rows.stream()
                .flatMap(row -> Stream.of("person", "proposer", "organisation", "confirmer")
                        .flatMap(column -> row.optional(column).stream()))
                .toList());
        WorkingCalendar calendar = calendars.calendar();
        return new ListAppointments.Result(
                total, rows.stream().map(row -> line(row, day, calendar, shown)).toList());
    }

    private static Line line(Row row, LocalDate day, WorkingCalendar calendar, Shown shown) {
        LocalDate last =
                new Deadline(row.day("proposed_on"), row.integer("length"), row.text("unit")).lastDay(calendar);
        AppointmentState open = day.isAfter(last) ? AppointmentState.RAN_OUT : AppointmentState.WAITING;
        return new Line(
                row.text("id"),
                row.text("organisation"),
                shown.name(row.text("organisation")),
                row.text("office"),
                Actor.office(row.text("office"), shown),
                row.text("person"),
                shown.name(row.text("person")),
                row.day("held_from"),
                row.date("held_until"),
                row.optional("decision_number"),
                row.text("proposer"),
                shown.name(row.text("proposer")),
                row.day("proposed_on"),
                last,
                row.optional("ended").map(AppointmentState::valueOf).orElse(open),
                row.date("ended_on"),
                row.optional("confirmer").map(shown::name));
    }
}
