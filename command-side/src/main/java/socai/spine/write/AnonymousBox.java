package socai.spine.write;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import socai.spine.Command;
import socai.spine.CommandId;

/**
 * Where commands wait that are recorded without who sent them. It keeps what was sent and nothing else: no account, no
 * person, no office, no time, no order of arrival.
 */
public interface AnonymousBox {

    /** A command that waits, and the dossier that it is about. */
    record Waiting(CommandId id, String stream, Command command) {}

    /** Runs this in one transaction, while nobody else, on whatever node, reads or changes what waits for the dossier. */
    <T> T alone(String stream, Supplier<T> work);

    Optional<Waiting> find(CommandId id);

    /**
     * Puts it in, and writes anew, shuffled, whatever waits for the same dossier: neither the place of a row nor the
     * transaction that wrote it tells which came last.
     *
     * @throws CommandIdInUse when a command for another dossier waits under this id
     */
    void add(Waiting one);

    /** How many wait, by dossier. */
    Map<String, Integer> counts();

    /** All that wait for a dossier, in the order of their ids, which is nobody's. */
    List<Waiting> of(String stream);

    /** @return false when it was gone already */
    boolean remove(Waiting one);

    /** Takes an hour for emptying; true once for each, whichever node asks, and never for an earlier one again. */
    boolean take(Instant hour);
}
