package socai.security.accounts;

import java.util.Optional;
import socai.spine.PersonId;

/**
 * An account as it stands now.
 *
 * @param person     who it is; absent for an account of a machine
 * @param language   {@code vi} or {@code en}
 * @param disabled   closed: nobody signs in with it and its keys open nothing
 * @param suspended  locked by an administrator for a while, which its owner is told after the right password
 * @param mustChange whether its password was given by somebody else and has to be changed before anything
 * @param textSize   how large its owner wants letters; absent without a wish
 * @param stamp      changes with the password; a session that began under another one is over
 */
public record Account(
        AccountId id,
        String login,
        Optional<PersonId> person,
        String language,
        boolean disabled,
        boolean suspended,
        boolean mustChange,
        Optional<String> textSize,
        String stamp) {

    /** Whether anything may be done with it. */
    public boolean usable() {
        return !disabled && !suspended;
    }
}
