package socai.store.events;

import java.util.Set;
import socai.spine.PersonId;

/** Reads the personal keys of many people at once, before their values are decoded one by one. */
@FunctionalInterface
public interface KeysAhead {

    /** Where values are decoded without keys. */
    KeysAhead NONE = subjects -> {};

    void foresee(Set<PersonId> subjects);
}
