package socai.security.administration;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.transaction.support.TransactionOperations;
import socai.security.accounts.Account;
import socai.security.accounts.AccountId;
import socai.security.accounts.Accounts;
import socai.security.accounts.OneTimePassword;
import socai.security.login.Sessions;
import socai.spine.PersonId;

/**
 * What an administrator does to the accounts of others. Whatever lets somebody in under an account that gives rights to
 * others takes two people: with one alone, a new password would be a way around the confirmation of offices.
 */
public final class AccountDesk {

    private final Accounts accounts;
    private final AccountActs acts;
    private final Sessions sessions;
    private final TransactionOperations transactions;
    private final Clock clock;

    public AccountDesk(
            Accounts accounts, AccountActs acts, Sessions sessions, TransactionOperations transactions, Clock clock) {
        this.accounts = accounts;
        this.acts = acts;
        this.sessions = sessions;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Who acts on accounts, and which accounts take two people. */
    public record Keeper(AccountId account, Optional<PersonId> person, Predicate<PersonId> shared, Duration patience) {

        boolean same(Account other) {
            return account.equals(other.id()) || person.isPresent() && person.equals(other.person());
        }
    }

    /**
     * What came of it.
     *
     * @param password to be told once; absent where none was given
     * @param waits    whether a second person has to agree first
     */
    public record Done(AccountId account, Optional<String> password, boolean waits) {}

    /**
     * A new account. Where its person gives rights to others it stays closed until a second person opens it.
     *
     * @throws socai.security.accounts.LoginTaken when another account is called so
     * @throws IllegalArgumentException when no account can be called so
     */
    public Done create(Keeper by, String login, PersonId person, String language) {
        boolean waits = by.shared().test(person);
        String password = OneTimePassword.random();
        return transactions.execute(status -> {
            AccountId id = accounts.invite(login, password, Optional.of(person), language, !waits);
            acts.record(ActKind.CREATED, id, Optional.of(by.account()));
            if (waits) {
                acts.record(ActKind.REOPEN_ASKED, id, Optional.of(by.account()));
            }
            return new Done(id, waits ? Optional.empty() : Optional.of(password), waits);
        });
    }

    /**
     * @param kind SUSPENDED, CLOSED, FORGIVEN, or one that may take two people: RESUMED, REOPENED, RESET
     * @throws Refused on one’s own account, or where the account does not stand as the act needs it
     */
    public Done act(Keeper by, ActKind kind, AccountId id) {
        Account account = accounts.find(id).orElseThrow(() -> new Refused(Refused.Reason.STANDS_OTHERWISE));
        if (by.same(account)) {
            throw new Refused(Refused.Reason.OWN);
        }
        fits(kind, account);
        Optional<ActKind> asking = account.person().filter(by.shared()).flatMap(person -> asking(kind));
        if (asking.isPresent()) {
            if (waiting(by.patience()).stream()
                    .anyMatch(act -> act.account().equals(id) && act.kind() == asking.get())) {
                throw new Refused(Refused.Reason.ASKED_BEFORE);
            }
            acts.record(asking.get(), id, Optional.of(by.account()));
            return new Done(id, Optional.empty(), true);
        }
        return transactions.execute(status -> {
            acts.record(kind, id, Optional.of(by.account()));
            return new Done(id, perform(kind, id), false);
        });
    }

    /**
     * Agrees to what another person asked for.
     *
     * @throws Refused to whoever asked, for one’s own account, too late, or when it was answered before
     */
    public Done agree(Keeper by, long asked) {
        AccountAct act = open(by, asked);
        Account account = accounts.find(act.account()).orElseThrow();
        Optional<Account> asker = act.by().flatMap(accounts::find);
        if (asker.isEmpty() || by.same(asker.get()) || by.person().isEmpty()) {
            throw new Refused(Refused.Reason.SECOND_PERSON);
        }
        if (by.same(account)) {
            throw new Refused(Refused.Reason.OWN);
        }
        ActKind kind = act.kind().agreed();
        fits(kind, account);
        return transactions.execute(status -> {
            if (!acts.answer(kind, act, by.account())) {
                throw new Refused(Refused.Reason.OVER);
            }
            return new Done(account.id(), perform(kind, account.id()), false);
        });
    }

    /** @throws Refused to anybody but whoever asked, or when it was answered before */
    public void withdraw(Keeper by, long asked) {
        AccountAct act = open(by, asked);
        if (!act.by().equals(Optional.of(by.account()))) {
            throw new Refused(Refused.Reason.NOT_YOURS);
        }
        if (!acts.answer(ActKind.WITHDRAWN, act, by.account())) {
            throw new Refused(Refused.Reason.OVER);
        }
    }

    /** What waits for a second person and did not run out. */
    public List<AccountAct> waiting(Duration patience) {
        return acts.waiting(clock.instant().minus(patience));
    }

    private AccountAct open(Keeper by, long asked) {
        return waiting(by.patience()).stream()
                .filter(act -> act.id() == asked)
                .findFirst()
                .orElseThrow(() -> new Refused(Refused.Reason.OVER));
    }

    private static Optional<ActKind> asking(ActKind kind) {
        return switch (kind) {
            case REOPENED -> Optional.of(ActKind.REOPEN_ASKED);
            case RESUMED -> Optional.of(ActKind.RESUME_ASKED);
            case RESET -> Optional.of(ActKind.RESET_ASKED);
            default -> Optional.empty();
        };
    }

    private static void fits(ActKind kind, Account account) {
        boolean fits = switch (kind) {
            case SUSPENDED -> account.usable();
            case RESUMED -> account.suspended() && !account.disabled();
            case REOPENED -> account.disabled();
            case CLOSED, RESET, FORGIVEN -> !account.disabled();
            default -> false;
        };
        if (!fits) {
            throw new Refused(Refused.Reason.STANDS_OTHERWISE);
        }
    }

    private Optional<String> perform(ActKind kind, AccountId id) {
        switch (kind) {
            case SUSPENDED -> accounts.suspend(id);
            case RESUMED -> accounts.resume(id);
            case FORGIVEN -> accounts.forgive(id);
            case CLOSED -> accounts.disable(id);
            case REOPENED, RESET -> {
                String password = OneTimePassword.random();
                if (kind == ActKind.REOPENED) {
                    accounts.reopen(id, password);
                } else {
                    accounts.resetPassword(id, password);
                }
                sessions.endAll(id);
                return Optional.of(password);
            }
            default -> throw new IllegalStateException("nothing to do: " + kind);
        }
        if (kind == ActKind.SUSPENDED || kind == ActKind.CLOSED) {
            sessions.endAll(id);
        }
        return Optional.empty();
    }
}
