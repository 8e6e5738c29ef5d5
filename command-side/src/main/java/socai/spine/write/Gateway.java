package socai.spine.write;

import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import socai.spine.Answer;
import socai.spine.Command;
import socai.spine.journal.JournalEvent;

/**
 * The door: sends a command over the bus, answers a repeated one from the journal, and decides again when another
 * writer was faster. No look-up first: the store's unique key (stream, sequence) is the idempotency lock, also
 * between nodes. The striped lock only spares writers of one hot dossier from colliding; correctness never rests on it.
 */
public final class Gateway implements CommandDoor {

    private static final int TRIES = 4;
    private static final long LOCK_SECONDS = 3;

    private final CommandBus bus;
    private final Catalogue catalogue;
    private final Journal journal;
    private final Lock[] stripes = new Lock[1024];

    public Gateway(CommandBus bus, Catalogue catalogue, Journal journal) {
        this.bus = bus;
        this.catalogue = catalogue;
        this.journal = journal;
        for (int i = 0; i < stripes.length; i++) {
            stripes[i] = new ReentrantLock();
        }
    }

    @Override
    public Answer submit(Submission submission) {
        if (CurrentUnitOfWork.isStarted()) {
            // Nested, the writes of a failed inner command would be committed by the outer one.
            throw new IllegalStateException("a command is always a unit of work of its own");
        }
        PlainTexts.check(submission);
        String stream = stream(submission, catalogue.deciderOf(submission.command()));
        Lock lock = stripes[Math.floorMod(stream.hashCode(), stripes.length)];
        boolean locked = tryLock(lock);
        try {
            return decide(submission, stream);
        } finally {
            if (locked) {
                lock.unlock();
            }
        }
    }

    private static <C extends Command> String stream(Submission submission, Decider<C, ?, ?> decider) {
        return decider.stream(decider.command().cast(submission.command()), submission.act());
    }

    private Answer decide(Submission submission, String stream) {
        for (int attempt = 1; attempt <= TRIES; attempt++) {
            try {
                return dispatch(submission);
            } catch (ConcurrencyException | AggregateStreamCreationException | ClaimBook.Taken | TooBusy conflict) {
                Optional<JournalEvent> earlier = journal.entry(submission.act().command());
                if (earlier.isPresent()) {
                    return sameAsker(earlier.get(), submission);
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(
                        ThreadLocalRandom.current().nextLong(1, 10 * attempt)));
            } catch (StaleVersion stale) {
                // A repeated command finds its own effect as a newer version: its answer, not a conflict, is due.
                Optional<JournalEvent> earlier = journal.entry(submission.act().command());
                if (earlier.isPresent()) {
                    return sameAsker(earlier.get(), submission);
                }
                throw stale;
            }
        }
        throw new TooBusy(stream);
    }

    /** An id that somebody else used gives nothing away. */
    private static Answer sameAsker(JournalEvent earlier, Submission submission) {
        if (!earlier.attempt().act().account().equals(submission.act().account())
                || !earlier.attempt()
                        .command()
                        .type()
                        .equals(Catalogue.nameOf(submission.command().getClass()))) {
            throw new CommandIdInUse(submission.act().command());
        }
        return earlier.answer();
    }

    private Answer dispatch(Submission submission) {
        FutureCallback<Submission, Answer> callback = new FutureCallback<>();
        bus.dispatch(
                new GenericCommandMessage<>(
                        new GenericCommandMessage<>(submission),
                        Catalogue.nameOf(submission.command().getClass())),
                callback);
        CommandResultMessage<? extends Answer> result = callback.getResult();
        if (result.isExceptional()) {
            Throwable problem = result.exceptionResult();
            if (problem instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            throw new IllegalStateException(problem);
        }
        return result.getPayload();
    }

    private static boolean tryLock(Lock lock) {
        try {
            return lock.tryLock(LOCK_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
