package socai.store.events;

import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import socai.spine.PersonId;
import socai.spine.write.CommandDoor;
import socai.spine.write.Journal;
import socai.spine.write.Keyring;
import socai.spine.write.Replayer;
import socai.spine.write.StreamTails;
import tools.jackson.databind.module.SimpleModule;

/** A spine with the toy context on a test database: one "node". */
final class ToySpine implements SpineNode {

    /** Nobody in the toy context has personal data. */
    static final Keyring NO_KEYS = new Keyring() {
        @Override
        public void prepare(Collection<PersonId> subjects) {}

        @Override
        public void erase(PersonId subject) {}
    };

    final Spine spine;
    private final DataSourceTransactionManager transactions;

    ToySpine(DataSource source) {
        this.transactions = new DataSourceTransactionManager(source);
        this.spine = new Spine(
                source,
                transactions,
                Toy.parts(),
                new Spine.Secrets(new SimpleModule(), NO_KEYS, new JdbcClaims(source, new byte[32])));
    }

    @Override
    public CommandDoor door() {
        return spine.door();
    }

    @Override
    public StreamTails tails() {
        return spine.tails();
    }

    @Override
    public EventStore events() {
        return spine.events();
    }

    @Override
    public Journal journal() {
        return spine.journal();
    }

    @Override
    public Replayer replayer() {
        return spine.replayer();
    }

    @Override
    public void append(List<DomainEventMessage<?>> messages, Runnable beforeCommit) {
        UnitOfWork<?> work = DefaultUnitOfWork.startAndGet(null);
        work.attachTransaction(new SpringTransactionManager(transactions));
        spine.events().publish(messages);
        work.onPrepareCommit(written -> beforeCommit.run());
        work.commit();
    }
}
