package socai.membership.write.lives;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import socai.policy.write.TestPolicies;
import socai.spine.Act;
import socai.spine.Command;
import socai.spine.Decision;
import socai.spine.Effect;
import socai.spine.Judgement;
import socai.spine.Layer;
import socai.spine.NoPolicyInForce;
import socai.spine.Seen;
import socai.spine.StreamEvent;
import socai.spine.StreamType;
import socai.spine.write.Circumstances;
import socai.spine.write.Decider;
import socai.spine.write.Reader;
import socai.spine.write.rules.PolicyIsInForce;

/** A store in memory that folds each event once: thousands of lives would take hours if every read began anew. */
final class World {

    private record Stream(StreamType<?, ?> type, Object state, long version) {}

    private final Map<String, Stream> streams;
    private final Map<String, String> claims;
    private final List<StreamEvent> history = new ArrayList<>();

    World() {
        this(new HashMap<>(), new HashMap<>());
    }

    private World(Map<String, Stream> streams, Map<String, String> claims) {
        this.streams = streams;
        this.claims = claims;
    }

    /** Another world that begins where this one is; its history begins empty. */
    World copy() {
        return new World(new HashMap<>(streams), new HashMap<>(claims));
    }

    void take(StreamEvent event) {
        streams.merge(event.stream(), grown(null, event), (before, ignored) -> grown(before, event));
        history.add(event);
    }

    private static Stream grown(Stream before, StreamEvent event) {
        return grown(event.type(), before, event);
    }

    @SuppressWarnings("unchecked")
    private static <S> Stream grown(StreamType<S, ?> type, Stream before, StreamEvent event) {
        S state = before == null ? type.initial() : (S) before.state();
        return new Stream(type, type.fold(state, event.event()), before == null ? 0 : before.version() + 1);
    }

    /** What was written since the copy, in order. */
    List<StreamEvent> history() {
        return history;
    }

    @SuppressWarnings("unchecked")
    <S> S state(StreamType<S, ?> type, String stream) {
        Stream found = streams.get(stream);
        return found == null ? type.initial() : (S) found.state();
    }

    /** A fingerprint of everything that is known: equal before and after a refusal. */
    Map<String, Long> versions() {
        Map<String, Long> all = new HashMap<>();
        streams.forEach((id, stream) -> all.put(id, stream.version()));
        return all;
    }

    /** Decides as the generic handler does, without rights; what was accepted becomes history. */
    <C extends Command, S, F extends Record> Decision decide(Decider<C, S, F> decider, C command, Act act) {
        Looking reader = new Looking();
        S state = reader.read(decider.type(), decider.stream(command, act)).value();
        F facts = decider.gather(command, state, act, reader);
        Decision decision;
        try {
            decision = decider.decide(state, command, facts, new Circumstances(act, TestPolicies.book()));
        } catch (NoPolicyInForce missing) {
            decision = Judgement.begin()
                    .layer(Layer.STATUTE, () -> List.of(new PolicyIsInForce(missing)))
                    .accept(List::of);
        }
        if (decision instanceof Decision.Accepted accepted) {
            for (StreamEvent event : accepted.events()) {
                if (!reader.read.contains(event.stream())) {
                    throw new AssertionError(command + " writes to " + event.stream() + " without having read it");
                }
                take(event);
            }
            accepted.effects().forEach(this::apply);
        }
        return decision;
    }

    private void apply(Effect effect) {
        switch (effect) {
            case Effect.Claim claim -> {
                String holder = claims.putIfAbsent(claim.kind() + '\u001f' + claim.value(), claim.owner());
                if (holder != null && !holder.equals(claim.owner())) {
                    throw new AssertionError(claim + " is held by " + holder);
                }
            }
            case Effect.Release release -> claims.remove(release.kind() + '\u001f' + release.value());
            case Effect.EraseKey ignored -> {}
        }
    }

    private final class Looking implements Reader {
        private final Set<String> read = new HashSet<>();

        @Override
        public <S> Seen<S> read(StreamType<S, ?> type, String stream) {
            read.add(stream);
            Stream found = streams.get(stream);
            return new Seen<>(stream, found == null ? -1 : found.version(), state(type, stream));
        }

        @Override
        public List<Optional<String>> claimedBy(String kind, List<String> values) {
            return values.stream()
                    .map(value -> Optional.ofNullable(claims.get(kind + '\u001f' + value)))
                    .toList();
        }
    }
}
