package socai.store.personal;

import socai.spine.PersonId;

/** A personal value was to be written for somebody whose data is erased. Erasure is final, so this is never retried. */
public final class PersonErased extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    PersonErased(PersonId subject) {
        super("the personal data of " + subject + " is erased; nothing personal can be written for them any more");
    }
}
