package socai.bench;

import java.util.List;
import java.util.Map;
import java.util.Set;
import socai.spine.Recorded;
import socai.spine.read.Projection;
import socai.spine.read.Rows;
import socai.spine.read.Table;

/** One row per card, as a read model has it: five events become one row. */
final class Cards implements Projection {

    static final Table TABLE = new Table(
            "card",
            List.of(
                    Table.text("id"),
                    Table.text("organisation"),
                    Table.text("kind"),
                    Table.date("opened_on"),
                    Table.date("moved_on"),
                    Table.integer("notes"),
                    Table.text("last_code"),
                    Table.instant("changed_at")),
            List.of("id"),
            List.of("organisation"));

    @Override
    public String name() {
        return "BenchCards";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public List<Table> tables() {
        return List.of(TABLE);
    }

    @Override
    public Set<String> streamTypes() {
        return Set.of(Card.TYPE.name());
    }

    @Override
    public void apply(Recorded event, Rows rows) {
        if (event.event() instanceof Card.CardEvent card) {
            rows.set(TABLE, Map.of("id", event.stream()), columns(event, card));
        }
    }

    private static Map<String, Object> columns(Recorded event, Card.CardEvent card) {
        return switch (card) {
            case Card.CardEvent.CardOpened opened ->
                Map.of(
                        "organisation", opened.organisation().raw(),
                        "kind", opened.kind(),
                        "opened_on", opened.openedOn(),
                        "notes", 0,
                        "changed_at", event.recordedAt());
            case Card.CardEvent.CardMoved moved ->
                Map.of(
                        "organisation", moved.to().raw(),
                        "moved_on", event.businessDate(),
                        "changed_at", event.recordedAt());
            case Card.CardEvent.CardNoted noted ->
                Map.of("notes", noted.number(), "last_code", noted.code(), "changed_at", event.recordedAt());
        };
    }
}
