package socai.web.api;

import socai.spine.Text;

/** The request cannot be read as what it wants to be: answered 400, never journaled, nothing happened. */
public final class BadRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Text text;

    public BadRequest(String vi, String en) {
        super(en);
        this.text = new Text(vi, en);
    }

    public Text text() {
        return text;
    }
}
