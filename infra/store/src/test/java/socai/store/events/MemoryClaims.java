package socai.store.events;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import socai.spine.Effect;
import socai.spine.write.ClaimBook;

/** Unique values in memory; what a unit of work took is free again when it fails. */
final class MemoryClaims implements ClaimBook {

    private record Value(String kind, String value) {}

    private final Map<Value, String> owners = new HashMap<>();

    @Override
    public synchronized List<Optional<String>> owners(String kind, List<String> values) {
        return values.stream()
                .map(value -> Optional.ofNullable(owners.get(new Value(kind, value))))
                .toList();
    }

    @Override
    public synchronized void take(List<Effect.Claim> claims) {
        for (Effect.Claim claim : claims) {
            if (owners.containsKey(new Value(claim.kind(), claim.value()))) {
                throw new Taken(new IllegalStateException(claim.kind()));
            }
        }
        claims.forEach(claim -> owners.put(new Value(claim.kind(), claim.value()), claim.owner()));
        CurrentUnitOfWork.get().onRollback(failed -> forget(claims));
    }

    private synchronized void forget(List<Effect.Claim> claims) {
        claims.forEach(claim -> owners.remove(new Value(claim.kind(), claim.value())));
    }

    @Override
    public synchronized void release(List<Effect.Release> releases) {
        releases.forEach(release -> owners.remove(new Value(release.kind(), release.value()), release.owner()));
    }
}
