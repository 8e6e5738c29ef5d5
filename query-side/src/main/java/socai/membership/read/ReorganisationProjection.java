package socai.membership.read;

import java.util.List;
import java.util.Map;
import java.util.Set;
import socai.membership.events.ReorganisationEvent;
import socai.membership.events.ReorganisationEvent.OrganisationTakenOver;
import socai.membership.events.ReorganisationEvent.ReorganisationChunkMoved;
import socai.membership.events.ReorganisationEvent.ReorganisationCompleted;
import socai.membership.events.ReorganisationEvent.ReorganisationDecided;
import socai.membership.events.ReorganisationEvent.ReorganisationFileCarried;
import socai.spine.Recorded;
import socai.spine.read.Columns;
import socai.spine.read.Projection;
import socai.spine.read.Row;
import socai.spine.read.Rows;
import socai.spine.read.Table;

/** Organisations that were merged, divided or separated, and how far each of these has come. */
public final class ReorganisationProjection implements Projection {

    /** {@code moved}, {@code refused}: members moved, rows of lists that moved nobody. {@code taken}: organisations. */
    public static final Table REORGANISATION = new Table(
            "reorganisation",
            List.of(
                    Table.text("reorganisation"),
                    Table.text("kind"),
                    Table.text("org_id"),
                    Table.text("successor"),
                    Table.text("destination"),
                    Table.text("decided_by"),
                    Table.text("decision_number"),
                    Table.date("decision_date"),
                    Table.date("effective_on"),
                    Table.date("decided_on"),
                    Table.integer("moved"),
                    Table.integer("refused"),
                    Table.integer("taken"),
                    Table.integer("carried"),
                    Table.date("completed_on"),
                    Table.date("ended_from")),
            List.of("reorganisation"),
            List.of("org_id", "successor"));

    @Override
    public String name() {
        return "Reorganisation";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public List<Table> tables() {
        return List.of(REORGANISATION);
    }

    @Override
    public Set<String> streamTypes() {
        return Set.of("reorganisation");
    }

    @Override
    public void apply(Recorded recorded, Rows rows) {
        if (recorded.event() instanceof ReorganisationEvent event) {
            Map<String, Object> key = Map.of("reorganisation", recorded.stream());
            rows.set(REORGANISATION, key, columns(event, rows, key).map());
        }
    }

    private static Columns columns(ReorganisationEvent event, Rows rows, Map<String, Object> key) {
        return switch (event) {
            case ReorganisationDecided e -> decided(e);
            case ReorganisationChunkMoved e ->
                Columns.of("moved", before("moved", rows, key) + e.moved())
                        .and("refused", before("refused", rows, key) + e.refused());
            case OrganisationTakenOver ignored -> Columns.of("taken", before("taken", rows, key) + 1);
            case ReorganisationFileCarried ignored -> Columns.of("carried", before("carried", rows, key) + 1);
            case ReorganisationCompleted e -> Columns.of("completed_on", e.on()).and("ended_from", e.ended());
        };
    }

    private static int before(String column, Rows rows, Map<String, Object> key) {
        return rows.get(REORGANISATION, key)
                .map(Row::new)
                .map(row -> row.integer(column))
                .orElse(0);
    }

    private static Columns decided(ReorganisationDecided e) {
        return Columns.of("kind", e.kind())
                .and("org_id", e.organisation().raw())
                .and("successor", e.successor().raw())
                .and("destination", e.destination().map(cell -> cell.raw()))
                .and("decided_by", e.decidedBy().raw())
                .and("decision_number", e.decisionNumber())
                .and("decision_date", e.decisionDate())
                .and("effective_on", e.effectiveOn())
                .and("decided_on", e.on())
                .and("moved", 0)
                .and("refused", 0)
                .and("taken", 0)
                .and("carried", 0);
    }
}
