package socai.spine.read;

/**
 * A question. A record whose nested {@code Result} is its answer. Each says its scope, by which the right to ask is
 * judged and the reading recorded; a query without one does not compile.
 */
public interface Query<R> {

    Scope scope();
}
