package socai.spine.write;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
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
 * between nodes. The locks only spare writers of hot dossiers from colliding; correctness never rests on them.
 */
public final class Gateway implements CommandDoor {

    private static final int TRIES = 4;

    /** From this try on a command is decided while no other one of this node is. */
    private static final int ALONE = 3;

    private static final Duration DOSSIER_PATIENCE = Duration.ofSeconds(3);

    /** Short, because all others queue behind who waits for this; an import's chunk may take seconds. */
    private static final Duration ALONE_PATIENCE = Duration.ofMillis(200);

    private final CommandBus bus;
    private final Catalogue catalogue;
    private final Journal journal;
    private final Lock[] stripes = new Lock[1024];

    /** Commands that write to each other's dossiers would otherwise collide again and again, and some never get through. */
    private final ReadWriteLock traffic = new ReentrantReadWriteLock(true);

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
        boolean locked = tryLock(lock, DOSSIER_PATIENCE);
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
                return attempt < ALONE
                        ? dispatch(submission, traffic.readLock(), DOSSIER_PATIENCE)
                        : dispatch(submission, traffic.writeLock(), ALONE_PATIENCE);
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

    private Answer dispatch(Submission submission, Lock lock, Duration patience) {
        boolean locked = tryLock(lock, patience);
        try {
            return dispatch(submission);
        } finally {
            if (locked) {
                lock.unlock();
            }
        }
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

    private static boolean tryLock(Lock lock, Duration patience) {
        try {
            return lock.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
