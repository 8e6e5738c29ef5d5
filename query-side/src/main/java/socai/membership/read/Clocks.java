package socai.membership.read;

import static socai.membership.read.DueTables.CLOCK;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.Recorded;
import socai.spine.read.Columns;
import socai.spine.read.LogicalNames;
import socai.spine.read.Row;
import socai.spine.read.Rows;
import socai.spine.time.Deadline;

/** The limits of one dossier, changed by one of its events. */
final class Clocks {

    private final Recorded event;
    private final Rows rows;

    Clocks(Recorded event, Rows rows) {
        this.event = event;
        this.rows = rows;
    }

    void open(ClockKind kind, Deadline limit, PersonId person, String organisation) {
        rows.set(
                CLOCK,
                key(kind),
                Columns.of("person", person.raw())
                        .and("org_id", organisation)
                        .and("start_on", limit.start())
                        .and("length", limit.length())
                        .and("extension", 0)
                        .and("unit", limit.unit())
                        .and("opened_by", LogicalNames.of(event.event()))
                        .and("reported_on", null)
                        .and("ended_on", null)
                        .map());
    }

    void open(ClockKind kind, Deadline limit, PersonId person, OrganisationId organisation) {
        open(kind, limit, person, organisation.raw());
    }

    /** The one extension that a limit may get. */
    void extend(ClockKind kind, int more) {
        change(kind, Columns.of("extension", more));
    }

    void startAt(ClockKind kind, LocalDate start) {
        change(kind, Columns.of("start_on", start));
    }

    /** The limit is another organisation's from now on. */
    void movedTo(ClockKind kind, OrganisationId organisation) {
        change(kind, Columns.of("org_id", organisation.raw()));
    }

    void reported(ClockKind kind, LocalDate on) {
        change(kind, Columns.of("reported_on", on));
    }

    /** Ends the limit if it runs. */
    void end(ClockKind kind, LocalDate on) {
        if (row(kind).filter(row -> row.date("ended_on").isEmpty()).isPresent()) {
            change(kind, Columns.of("ended_on", on));
        }
    }

    /** A limit that had ended runs on, by its old start. */
    void again(ClockKind kind) {
        change(kind, Columns.of("ended_on", null));
    }

    void forget(ClockKind kind) {
        rows.remove(CLOCK, key(kind));
    }

    Optional<Row> row(ClockKind kind) {
        return rows.get(CLOCK, key(kind)).map(Row::new);
    }

    private void change(ClockKind kind, Columns columns) {
        if (row(kind).isPresent()) {
            rows.set(CLOCK, key(kind), columns.map());
        }
    }

    private Map<String, Object> key(ClockKind kind) {
        return Map.of("dossier", event.stream(), "kind", kind.name());
    }
}
