package socai.security.accounts;

import java.util.Optional;
import socai.spine.PersonId;

/**
 * An account as it stands now.
 *
 * @param person   who it is; absent for an account of a machine
 * @param language {@code vi} or {@code en}
 * @param stamp    changes with the password; a session that began under another one is over
 */
public record Account(
        AccountId id, String login, Optional<PersonId> person, String language, boolean disabled, String stamp) {}
