package socai.search;

import java.io.IOException;

/** The files of the index cannot be read or written. Nothing is lost: it is made anew from the record. */
public final class IndexBroken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    IndexBroken(IOException cause) {
        super("the search index cannot be used: " + cause.getMessage(), cause);
    }
}
