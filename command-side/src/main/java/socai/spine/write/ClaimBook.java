package socai.spine.write;

import java.util.List;
import java.util.Optional;
import socai.spine.Effect;

/** Unique values (citizen id, card number, document number), kept as keyed hashes in the same transaction as events. */
public interface ClaimBook {

    /** Who holds each value, in the order of the values. */
    List<Optional<String>> owners(String kind, List<String> values);

    /** @throws Taken when another transaction was faster; the unit of work rolls back and is decided again */
    void take(List<Effect.Claim> claims);

    void release(List<Effect.Release> releases);

    /** A lost race for a unique value. */
    final class Taken extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public Taken(Throwable cause) {
            super("a unique value was taken meanwhile", cause);
        }
    }
}
