package socai.store.events;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import socai.spine.Appended;
import socai.spine.Effect;
import socai.spine.journal.JournalEvent;
import socai.spine.write.EffectsAgain;

/** The unique values that are taken, folded out of the decisions in their order. All of them in memory, as hashes. */
final class FoldedClaims {

    private final EffectsAgain effects;
    private final BiFunction<String, String, byte[]> hash;
    private final Map<String, Map<ByteBuffer, String>> owners = new HashMap<>();
    private final Set<String> partlyTold = new HashSet<>();
    private final Set<String> untold = new HashSet<>();
    private long decisions;

    /** @param hash of a kind and a value */
    FoldedClaims(EffectsAgain effects, BiFunction<String, String, byte[]> hash) {
        this.effects = effects;
        this.hash = hash;
    }

    /** A refused decision has no effects. */
    void add(JournalEvent entry) {
        decisions++;
        if (entry instanceof JournalEvent.CommandAccepted accepted) {
            EffectsAgain.Found found = effects.of(accepted);
            switch (found.told()) {
                case WHOLLY -> {}
                case WITHOUT_ERASED_VALUES ->
                    accepted.events().stream().map(Appended::stream).forEach(partlyTold::add);
                case NOT_AT_ALL ->
                    accepted.events().stream().map(Appended::stream).forEach(untold::add);
            }
            apply(found.effects());
        }
    }

    /** As the handler applies them: what is given free first. */
    private void apply(List<Effect> all) {
        for (Effect effect : all) {
            if (effect instanceof Effect.Release release) {
                of(release.kind()).remove(hashed(release.kind(), release.value()), release.owner());
            }
        }
        for (Effect effect : all) {
            if (effect instanceof Effect.Claim claim) {
                of(claim.kind()).putIfAbsent(hashed(claim.kind(), claim.value()), claim.owner());
            }
        }
    }

    private ByteBuffer hashed(String kind, String value) {
        return ByteBuffer.wrap(hash.apply(kind, value));
    }

    private Map<ByteBuffer, String> of(String kind) {
        return owners.computeIfAbsent(kind, none -> new HashMap<>());
    }

    /** Who holds it by the record, which from then on does not hold it any more: what is left was never asked for. */
    @Nullable
    String takeOut(String kind, byte[] value) {
        return of(kind).remove(ByteBuffer.wrap(value));
    }

    /** What was not taken out, by kind. */
    Map<String, Map<ByteBuffer, String>> left() {
        return owners;
    }

    /** Whether the owner may hold a value that was erased, so that the record cannot tell of it. */
    boolean mayHoldErased(String owner) {
        return partlyTold.contains(owner) || untold.contains(owner);
    }

    /** Whether the owner may have given something free by a decision that cannot be told any more. */
    boolean mayHaveReleased(String owner) {
        return untold.contains(owner);
    }

    long decisions() {
        return decisions;
    }
}
