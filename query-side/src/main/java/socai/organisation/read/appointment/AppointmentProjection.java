package socai.organisation.read.appointment;

import java.util.List;
import java.util.Map;
import java.util.Set;
import socai.organisation.events.AppointmentEvent;
import socai.organisation.events.AppointmentEvent.AppointmentConfirmed;
import socai.organisation.events.AppointmentEvent.AppointmentProposed;
import socai.organisation.events.AppointmentEvent.AppointmentWithdrawn;
import socai.organisation.events.AppointmentId;
import socai.spine.Recorded;
import socai.spine.read.Columns;
import socai.spine.read.Projection;
import socai.spine.read.Rows;
import socai.spine.read.Table;

/** One row a proposal. Whether it ran out is computed when somebody asks, by the calendar of that day. */
public final class AppointmentProjection implements Projection {

    public static final Table APPOINTMENT = new Table(
            "appointment",
            List.of(
                    Table.text("id"),
                    Table.text("organisation"),
                    Table.text("office"),
                    Table.text("person"),
                    Table.date("held_from"),
                    Table.date("held_until"),
                    Table.text("decision_number"),
                    Table.text("proposer"),
                    Table.date("proposed_on"),
                    Table.integer("length"),
                    Table.text("unit"),
                    Table.text("ended"),
                    Table.date("ended_on"),
                    Table.text("confirmer")),
            List.of("id"),
            List.of("organisation"));

    @Override
    public String name() {
        return "Appointment";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public List<Table> tables() {
        return List.of(APPOINTMENT);
    }

    @Override
    public Set<String> streamTypes() {
        return Set.of("appointment");
    }

    @Override
    public void apply(Recorded recorded, Rows rows) {
        if (recorded.event() instanceof AppointmentEvent event) {
            switch (event) {
                case AppointmentProposed e -> proposed(e, rows);
                case AppointmentConfirmed e ->
                    set(
                            rows,
                            e.appointment(),
                            Columns.of("ended", AppointmentState.CONFIRMED)
                                    .and("ended_on", e.on())
                                    .and("confirmer", e.confirmer().raw()));
                case AppointmentWithdrawn e ->
                    set(
                            rows,
                            e.appointment(),
                            Columns.of("ended", AppointmentState.WITHDRAWN).and("ended_on", e.on()));
            }
        }
    }

    private static void proposed(AppointmentProposed e, Rows rows) {
        set(
                rows,
                e.appointment(),
                Columns.of("organisation", e.organisation().raw())
                        .and("office", e.office())
                        .and("person", e.person().raw())
                        .and("held_from", e.from())
                        .and("held_until", e.until())
                        .and("decision_number", e.decisionNumber())
                        .and("proposer", e.proposer().raw())
                        .and("proposed_on", e.confirm().start())
                        .and("length", e.confirm().length())
                        .and("unit", e.confirm().unit()));
    }

    private static void set(Rows rows, AppointmentId id, Columns columns) {
        rows.set(APPOINTMENT, Map.of("id", id.raw()), columns.map());
    }
}
