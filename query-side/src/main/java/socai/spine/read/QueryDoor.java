package socai.spine.read;

/** The one door of all questions: pages, REST and exports use it alike. */
public interface QueryDoor {

    /**
     * Judges the right, answers, and records the reading durably before the answer goes out.
     *
     * @throws NotYours when the asker's office does not reach there, or there is no such thing: both look alike
     */
    <R> R ask(Query<R> query, Asker asker);

    /** Not within the asker's remit, or not there at all. */
    final class NotYours extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public NotYours() {
            super("not within the remit of this office, or not there");
        }
    }
}
