package socai.web.pages.dues.bank;

/** The file is no list that can be read; {@link #key()} names the sentence that says why and what to do. */
final class UnusableList extends Exception {

    private static final long serialVersionUID = 1L;

    private final String key;

    UnusableList(String key) {
        super(key);
        this.key = key;
    }

    String key() {
        return key;
    }
}
