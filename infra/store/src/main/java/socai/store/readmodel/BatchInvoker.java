package socai.store.readmodel;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * Collects the events of one batch and applies them together when its unit of work prepares to commit. Axon stores the
 * token in the same phase and transaction, and before this: it locks the token's row, so that two nodes that both
 * believe to own the processor apply one after the other. All of it commits or none.
 */
final class BatchInvoker implements EventHandlerInvoker {

    private final Set<String> streamTypes;
    private final Delivered delivered;
    private final BatchFold fold;
    private final Runnable applied;
    private final String resource;

    BatchInvoker(Generation generation, Delivered delivered, BatchFold fold, Runnable applied) {
        this.streamTypes = Set.copyOf(generation.projection().streamTypes());
        this.delivered = delivered;
        this.fold = fold;
        this.applied = applied;
        this.resource = "batch of " + generation.processor();
    }

    @Override
    public boolean canHandle(EventMessage<?> message, Segment segment) {
        return message instanceof DomainEventMessage<?> event && streamTypes.contains(event.getType());
    }

    @Override
    public void handle(EventMessage<?> message, Segment segment) {
        if (canHandle(message, segment)) {
            UnitOfWork<?> work = CurrentUnitOfWork.get();
            List<DomainEventMessage<?>> batch = work.getOrComputeResource(resource, none -> begin(work));
            batch.add((DomainEventMessage<?>) message);
        }
    }

    private List<DomainEventMessage<?>> begin(UnitOfWork<?> work) {
        List<DomainEventMessage<?>> batch = new ArrayList<>();
        work.onPrepareCommit(whole -> fold.apply(delivered.recorded(batch)));
        work.afterCommit(done -> applied.run());
        return batch;
    }

    @Override
    public boolean supportsReset() {
        // The tables would have to be emptied as well: a rebuild makes new ones instead.
        return false;
    }
}
