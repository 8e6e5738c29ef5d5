package socai.store.readmodel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import socai.spine.Act;
import socai.spine.Authority;
import socai.spine.CommandId;
import socai.spine.DomainEvent;
import socai.spine.OfficeKind;
import socai.spine.OfficeRef;
import socai.spine.OrganisationId;
import socai.spine.Origin;
import socai.spine.PersonId;
import socai.spine.StreamType;
import socai.spine.journal.Attempt;
import socai.spine.journal.JournalEvent;
import socai.spine.journal.Written;
import socai.spine.write.Catalogue;
import socai.spine.write.Keyring;
import socai.store.events.JdbcClaims;
import socai.store.events.Spine;
import tools.jackson.databind.module.SimpleModule;

/** Writes events of the shop straight into the store, in transactions as the door makes them. */
final class ShopLedger implements AutoCloseable {

    private static final OrganisationId HERE = OrganisationId.of("org-shop");

    final Spine spine;
    final DataSourceTransactionManager transactions;
    private final Map<String, Long> next = new HashMap<>();

    ShopLedger(DataSource source) {
        this.transactions = new DataSourceTransactionManager(source);
        Keyring none = new Keyring() {
            @Override
            public void prepare(Collection<PersonId> subjects) {}

            @Override
            public void erase(PersonId subject) {}
        };
        StreamType<String, DomainEvent> book =
                new StreamType<>("shopbook", "sbk", DomainEvent.class, "", (state, event) -> state);
        Catalogue catalogue =
                new Catalogue(List.of(), List.of(JournalEvent.class, Shop.OrderEvent.class, Shop.CustomerEvent.class));
        this.spine = new Spine(
                source,
                transactions,
                new Spine.Parts(catalogue, null, (act, matter, reader) -> null, List.of(), "test", 10),
                new Spine.Secrets(new SimpleModule(), none, new JdbcClaims(source, new byte[32])));
    }

    synchronized DomainEventMessage<DomainEvent> message(String stream, DomainEvent event) {
        String type = event instanceof Shop.OrderEvent ? "order" : "customer";
        long sequence = next.merge(stream, 0L, (old, zero) -> old + 1);
        return new GenericDomainEventMessage<>(
                type, stream, sequence, event, MetaData.with("businessDate", "2026-11-23"));
    }

    /** A journal entry as a command leaves it. */
    DomainEventMessage<DomainEvent> journal(CommandId command) {
        Act act = new Act(
                command,
                "acc-1",
                Optional.empty(),
                new OfficeRef(OfficeKind.SYSTEM, HERE),
                LocalDate.of(2026, 11, 23),
                LocalDate.of(2026, 11, 23),
                Origin.DIRECT,
                Optional.empty(),
                Optional.empty());
        Attempt attempt = new Attempt(
                new Written("shop.CustomerNamed", Optional.empty()),
                act,
                "ord-1",
                Optional.empty(),
                List.of(),
                List.of(),
                new Authority(act.office(), HERE, true, -1, List.of()),
                new Written("shop.CustomerNamed", Optional.empty()),
                List.of(),
                List.of(),
                "test");
        return new GenericDomainEventMessage<>(
                JournalEvent.STREAM_TYPE,
                command.raw(),
                0,
                new JournalEvent.CommandAccepted(attempt, List.of()),
                MetaData.emptyInstance());
    }

    /** All in one transaction. */
    void write(List<? extends DomainEventMessage<?>> messages) {
        write(messages, () -> {});
    }

    void write(String stream, DomainEvent... events) {
        List<DomainEventMessage<?>> messages = new ArrayList<>();
        for (DomainEvent event : events) {
            messages.add(message(stream, event));
        }
        write(messages);
    }

    /** As a command does: events and journal entry together. */
    CommandId command(String stream, DomainEvent event) {
        CommandId command = CommandId.of(UUID.randomUUID());
        write(List.of(message(stream, event), journal(command)));
        return command;
    }

    /** Does something between the writing of the rows and their commit. */
    void write(List<? extends DomainEventMessage<?>> messages, Runnable beforeCommit) {
        UnitOfWork<?> work = DefaultUnitOfWork.startAndGet(null);
        work.attachTransaction(new SpringTransactionManager(transactions));
        spine.events().publish(new ArrayList<>(messages));
        work.onPrepareCommit(written -> beforeCommit.run());
        work.commit();
    }

    /** Rows that are written now and committed when told so. */
    Thread hold(CountDownLatch written, CountDownLatch release, List<? extends DomainEventMessage<?>> messages) {
        return Thread.ofPlatform()
                .start(() -> write(messages, () -> {
                    written.countDown();
                    try {
                        if (!release.await(30, TimeUnit.SECONDS)) {
                            throw new IllegalStateException("never released");
                        }
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                }));
    }

    /** A history with everything in it: changed, cancelled, renamed, several events of one stream close together. */
    void fill(Random random, int transactionCount) {
        List<String> open = new ArrayList<>();
        for (int i = 0; i < transactionCount; i++) {
            List<DomainEventMessage<?>> messages = new ArrayList<>();
            for (int n = random.nextInt(1, 4); n > 0; n--) {
                messages.add(some(random, open));
            }
            if (random.nextInt(3) == 0) {
                messages.add(journal(CommandId.of(UUID.randomUUID())));
            }
            write(messages);
        }
    }

    private DomainEventMessage<?> some(Random random, List<String> open) {
        int kind = random.nextInt(10);
        String customer = "cus-" + random.nextInt(12);
        if (kind < 2) {
            return message(customer, new Shop.CustomerEvent.CustomerNamed("Đặng Thị Ánh\t\\N " + random.nextInt(99)));
        }
        if (kind < 6 || open.isEmpty()) {
            String order = "ord-" + UUID.randomUUID();
            open.add(order);
            return message(order, placed(customer, random));
        }
        int which = random.nextInt(open.size());
        return kind < 9
                ? message(open.get(which), new Shop.OrderEvent.AmountChanged(random.nextInt(1000)))
                : message(open.remove(which), new Shop.OrderEvent.OrderCancelled("đổi ý"));
    }

    static Shop.OrderEvent.OrderPlaced placed(String customer, Random random) {
        return new Shop.OrderEvent.OrderPlaced(
                customer,
                random.nextInt(1000),
                LocalDate.of(2026, 11, 1).plusDays(random.nextInt(5)),
                random.nextBoolean() ? Optional.empty() : Optional.of("ghi chú\n" + random.nextInt(9)));
    }

    static Shop.OrderEvent.OrderPlaced placed(String customer, int amount) {
        return new Shop.OrderEvent.OrderPlaced(customer, amount, LocalDate.of(2026, 11, 1), Optional.empty());
    }

    static Instant now() {
        return Instant.parse("2026-11-23T01:02:03.456Z");
    }

    @Override
    public void close() {
        spine.close();
    }
}
