package socai.security.accounts;

import java.time.Instant;

/** What came of a login and a password. */
public sealed interface Attempt {

    /** They belong together. */
    record Good(Account account) implements Attempt {}

    /** They do not, or there is no such account, or it is closed: nothing tells which. */
    record Wrong() implements Attempt {}

    /** Too many wrong ones in a row for what was typed as login, whether there is such an account or not. */
    record Locked(Instant until) implements Attempt {}

    /** They belong together, and an administrator has locked the account. */
    record Suspended() implements Attempt {}
}
