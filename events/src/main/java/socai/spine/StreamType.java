package socai.spine;

import java.util.function.BiFunction;

/**
 * What a stream is, declared once: its name in the store, the prefix of its ids, its events and the pure fold.
 *
 * @param <S> the folded state, an immutable value
 * @param <E> the sealed interface of its events
 */
public record StreamType<S, E extends DomainEvent>(
        String name, String prefix, Class<E> events, S initial, BiFunction<S, E, S> evolve) {

    public S fold(S state, DomainEvent event) {
        return evolve.apply(state, events.cast(event));
    }
}
