package socai.spine.read;

/**
 * Answers one kind of query. Rights were judged and the reading recorded before.
 *
 * @param <Q> the query
 * @param <R> its result
 */
public interface QueryHandler<Q extends Query<R>, R> {

    Class<Q> query();

    R answer(Q query, Asker asker);

    /** How many people or dossiers the answer shows, for the record of a list. */
    default int count(R result) {
        return 1;
    }
}
