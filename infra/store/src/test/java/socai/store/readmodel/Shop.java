package socai.store.readmodel;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import socai.spine.DomainEvent;
import socai.spine.Logical;
import socai.spine.Recorded;
import socai.spine.journal.JournalEvent;
import socai.spine.read.Projection;
import socai.spine.read.Rows;
import socai.spine.read.Table;

/** Two kinds of streams, orders and customers, and a projection that uses everything a projection may use. */
final class Shop {

    private Shop() {}

    sealed interface OrderEvent extends DomainEvent {
        @Logical("shop.OrderPlaced")
        record OrderPlaced(String customer, int amount, LocalDate day, Optional<String> note) implements OrderEvent {}

        @Logical("shop.AmountChanged")
        record AmountChanged(int amount) implements OrderEvent {}

        @Logical("shop.OrderCancelled")
        record OrderCancelled(String reason) implements OrderEvent {}
    }

    sealed interface CustomerEvent extends DomainEvent {
        @Logical("shop.CustomerNamed")
        record CustomerNamed(String name) implements CustomerEvent {}
    }

    static final Table CUSTOMERS =
            new Table("customer", List.of(Table.text("id"), Table.text("name")), List.of("id"), List.of());

    static final Table ORDERS = new Table(
            "shop_order",
            List.of(
                    Table.text("id"),
                    Table.text("customer"),
                    Table.text("customer_name"),
                    Table.integer("amount"),
                    Table.date("day"),
                    Table.text("note"),
                    Table.bool("changed"),
                    Table.instant("placed_at"),
                    Table.number("position")),
            List.of("id"),
            List.of("customer", "day"));

    /** Counts that hold whatever the order of streams; a row goes away with its last order. */
    static final Table DAYS = new Table(
            "customer_day",
            List.of(Table.text("customer"), Table.date("day"), Table.integer("orders"), Table.number("total")),
            List.of("customer", "day"),
            List.of("day"));

    /** Orders with their customer's name, and totals per customer and day. */
    static class Orders implements Projection {
        private final int version;

        Orders(int version) {
            this.version = version;
        }

        @Override
        public String name() {
            return "ShopOrders";
        }

        @Override
        public int version() {
            return version;
        }

        @Override
        public List<Table> tables() {
            return List.of(CUSTOMERS, ORDERS, DAYS);
        }

        @Override
        public Set<String> streamTypes() {
            return Set.of("order", "customer");
        }

        @Override
        public void apply(Recorded event, Rows rows) {
            switch (event.event()) {
                case OrderEvent.OrderPlaced placed -> placed(event, placed, rows);
                case OrderEvent.AmountChanged changed -> changed(event.stream(), changed.amount(), rows);
                case OrderEvent.OrderCancelled cancelled -> cancelled(event.stream(), rows);
                case CustomerEvent.CustomerNamed named -> named(event.stream(), named.name(), rows);
                default -> throw new IllegalArgumentException("not for this projection: " + event.type());
            }
        }

        private static void placed(Recorded event, OrderEvent.OrderPlaced placed, Rows rows) {
            Map<String, @Nullable Object> columns = new HashMap<>();
            columns.put("customer", placed.customer());
            columns.put(
                    "customer_name",
                    rows.get(CUSTOMERS, Map.of("id", placed.customer()))
                            .map(row -> row.get("name"))
                            .orElse(null));
            columns.put("amount", placed.amount());
            columns.put("day", placed.day());
            columns.put("note", placed.note().orElse(null));
            columns.put("placed_at", event.recordedAt());
            columns.put("position", event.position());
            rows.set(ORDERS, Map.of("id", event.stream()), columns);
            count(rows, placed.customer(), placed.day(), 1, placed.amount());
        }

        private static void changed(String order, int amount, Rows rows) {
            Map<String, @Nullable Object> row =
                    rows.get(ORDERS, Map.of("id", order)).orElseThrow();
            count(rows, (String) row.get("customer"), (LocalDate) row.get("day"), 0, amount - (int) row.get("amount"));
            Map<String, @Nullable Object> columns = new HashMap<>();
            columns.put("amount", amount);
            columns.put("note", null);
            columns.put("changed", true);
            rows.set(ORDERS, Map.of("id", order), columns);
        }

        private static void cancelled(String order, Rows rows) {
            Map<String, @Nullable Object> row =
                    rows.get(ORDERS, Map.of("id", order)).orElseThrow();
            count(rows, (String) row.get("customer"), (LocalDate) row.get("day"), -1, -(int) row.get("amount"));
            rows.remove(ORDERS, Map.of("id", order));
        }

        private static void named(String customer, String name, Rows rows) {
            rows.set(CUSTOMERS, Map.of("id", customer), Map.of("name", name));
            for (Map<String, @Nullable Object> order : rows.where(ORDERS, "customer", customer)) {
                rows.set(ORDERS, Map.of("id", (String) order.get("id")), Map.of("customer_name", name));
            }
        }

        private static void count(Rows rows, String customer, LocalDate day, int orders, long total) {
            Map<String, Object> key = Map.of("customer", customer, "day", day);
            Optional<Map<String, @Nullable Object>> row = rows.get(DAYS, key);
            int ordersNow = row.map(r -> (int) r.get("orders")).orElse(0) + orders;
            long totalNow = row.map(r -> (long) r.get("total")).orElse(0L) + total;
            if (ordersNow == 0) {
                rows.remove(DAYS, key);
            } else {
                rows.set(DAYS, key, Map.of("orders", ordersNow, "total", totalNow));
            }
        }
    }

    static final Table DECISIONS = new Table(
            "decision", List.of(Table.text("command"), Table.bool("accepted")), List.of("command"), List.of());

    /** Reads the journal, which most do not. */
    static final class Decisions implements Projection {
        @Override
        public String name() {
            return "ShopDecisions";
        }

        @Override
        public int version() {
            return 1;
        }

        @Override
        public List<Table> tables() {
            return List.of(DECISIONS);
        }

        @Override
        public Set<String> streamTypes() {
            return Set.of(JournalEvent.STREAM_TYPE);
        }

        @Override
        public void apply(Recorded event, Rows rows) {
            JournalEvent entry = (JournalEvent) event.event();
            rows.set(
                    DECISIONS,
                    Map.of("command", event.stream()),
                    Map.of("accepted", entry.answer().accepted()));
        }
    }
}
