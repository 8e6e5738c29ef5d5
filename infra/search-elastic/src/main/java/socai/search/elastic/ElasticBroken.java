package socai.search.elastic;

/** The server could not be asked, or refused. Nothing is lost: the index follows from the read models. */
public final class ElasticBroken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ElasticBroken(String what) {
        super(what);
    }

    ElasticBroken(Throwable cause) {
        super("the search server could not be asked", cause);
    }
}
