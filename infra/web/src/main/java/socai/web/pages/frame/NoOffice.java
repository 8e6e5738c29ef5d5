package socai.web.pages.frame;

/** The account holds no office, so there is nothing it may look at; a page says so and how to change it. */
public final class NoOffice extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoOffice() {
        super("the account holds no office");
    }
}
