package socai.security.administration;

import java.time.Instant;
import java.util.Optional;
import socai.security.accounts.AccountId;

/**
 * One act on an account.
 *
 * @param by       who did it; absent for the machine's own command line
 * @param asked    the act that asked for this one; absent where one person was enough
 * @param answered whether what it asks for was done or withdrawn; false where it asks for nothing
 */
public record AccountAct(
        long id,
        Instant at,
        ActKind kind,
        AccountId account,
        String login,
        Optional<AccountId> by,
        Optional<String> byLogin,
        Optional<Long> asked,
        boolean answered) {}
