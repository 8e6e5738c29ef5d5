package socai.security.login;

import java.io.Serializable;
import java.security.Principal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import socai.security.accounts.Account;
import socai.security.accounts.AccountId;
import socai.spine.PersonId;

/** Who is behind a request. The name is the account's id: what is written to logs is never a login. */
public final class SignedIn implements Principal, Serializable {

    private static final long serialVersionUID = 1L;

    private final String account;
    private final String login;
    private final @Nullable String person;
    private final String language;
    private final @Nullable String textSize;
    private final String stamp;

    public SignedIn(Account account) {
        this.account = account.id().raw();
        this.login = account.login();
        this.person = account.person().map(PersonId::raw).orElse(null);
        this.language = account.language();
        this.textSize = account.textSize().orElse(null);
        this.stamp = account.stamp();
    }

    public AccountId account() {
        return new AccountId(account);
    }

    public String login() {
        return login;
    }

    public Optional<PersonId> person() {
        return Optional.ofNullable(person).map(PersonId::of);
    }

    public String language() {
        return language;
    }

    /** How large letters are wanted, as it was when this session began. */
    public Optional<String> textSize() {
        return Optional.ofNullable(textSize);
    }

    /** Whether nothing was changed at the account that ends a session. */
    public boolean stillGoodFor(Account now) {
        return now.usable() && now.stamp().equals(stamp);
    }

    @Override
    public String getName() {
        return account;
    }

    @Override
    public String toString() {
        return account;
    }
}
