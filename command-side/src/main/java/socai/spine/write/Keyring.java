package socai.spine.write;

import java.util.Collection;
import socai.spine.PersonId;

/** The personal keys, as far as a decision touches them. */
public interface Keyring {

    /** Makes the keys of new persons in one statement; without it each would cost its own. */
    void prepare(Collection<PersonId> subjects);

    /** Destroys the key in this unit of work; from its commit on the person's values read as erased. */
    void erase(PersonId subject);
}
