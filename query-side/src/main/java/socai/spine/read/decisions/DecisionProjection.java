package socai.spine.read.decisions;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import socai.spine.Act;
import socai.spine.Appended;
import socai.spine.Recorded;
import socai.spine.journal.Attempt;
import socai.spine.journal.JournalEvent;
import socai.spine.read.Columns;
import socai.spine.read.Projection;
import socai.spine.read.Rows;
import socai.spine.read.Table;

/** Every attempt with its outcome, and the dossiers it concerned. Holds nothing personal: what was asked stays in the record. */
public final class DecisionProjection implements Projection {

    static final Table DECISION = new Table(
            "decision",
            List.of(
                    Table.text("command"),
                    Table.text("command_type"),
                    Table.text("stream"),
                    Table.bool("accepted"),
                    Table.text("account"),
                    Table.text("person"),
                    Table.text("office"),
                    Table.text("organisation"),
                    Table.text("org_id"),
                    Table.date("business_date"),
                    Table.instant("recorded_at"),
                    Table.number("position"),
                    Table.text("origin"),
                    Table.integer("violations"),
                    Table.text("first_rule"),
                    Table.integer("events")),
            List.of("command"),
            List.of("org_id", "position"));

    /** The dossier that was asked about, and every stream that the decision wrote to. */
    static final Table DECISION_STREAM = new Table(
            "decision_stream",
            List.of(Table.text("command"), Table.text("stream"), Table.bool("written")),
            List.of("command", "stream"),
            List.of("stream"));

    @Override
    public String name() {
        return "Decision";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public List<Table> tables() {
        return List.of(DECISION, DECISION_STREAM);
    }

    @Override
    public Set<String> streamTypes() {
        return Set.of(JournalEvent.STREAM_TYPE);
    }

    @Override
    public void apply(Recorded event, Rows rows) {
        if (!(event.event() instanceof JournalEvent entry)) {
            return;
        }
        Attempt attempt = entry.attempt();
        Act act = attempt.act();
        var answer = entry.answer();
        String command = act.command().raw();
        rows.set(
                DECISION,
                Map.of("command", command),
                Columns.of("command_type", attempt.command().type())
                        .and("stream", attempt.stream())
                        .and("accepted", answer.accepted())
                        .and("account", act.account())
                        .and("person", act.person().map(Object::toString))
                        .and("office", act.office().kind())
                        .and("organisation", act.office().organisation().raw())
                        .and("org_id", attempt.authority().matter().raw())
                        .and("business_date", act.businessDate())
                        .and("recorded_at", event.recordedAt())
                        .and("position", event.position())
                        .and("origin", act.origin())
                        .and("violations", answer.violations().size())
                        .and(
                                "first_rule",
                                answer.violations().stream().map(v -> v.rule()).findFirst())
                        .and(
                                "events",
                                answer.events().stream()
                                        .mapToInt(Appended::count)
                                        .sum())
                        .map());
        Set<String> written = new LinkedHashSet<>();
        answer.events().forEach(appended -> written.add(appended.stream()));
        Set<String> concerned = new LinkedHashSet<>(written);
        concerned.add(attempt.stream());
        for (String stream : concerned) {
            rows.set(
                    DECISION_STREAM,
                    Map.of("command", command, "stream", stream),
                    Map.of("written", written.contains(stream)));
        }
    }
}
