package socai.store.personal;

/** A stored personal value is damaged, moved or of another type. Its message never holds the value. */
public final class PersonalUnreadable extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    PersonalUnreadable(String message) {
        super(message);
    }
}
