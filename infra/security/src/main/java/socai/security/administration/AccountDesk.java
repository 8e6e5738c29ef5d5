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
 * others takes two people: with one alone, a new password would be a way around the confirmation of offices. A password
 * for somebody else is told in halves to two people, so that neither can sign in with it before its owner: to whoever asked
 * and whoever agreed, or to the administrator and whoever looks after the owner’s record.
 */
public final class AccountDesk {

    private final Accounts accounts;
    private final AccountActs acts;
    private final AccountHalves halves;
    private final Sessions sessions;
    private final TransactionOperations transactions;
    private final Clock clock;

    public AccountDesk(
            Accounts accounts,
            AccountActs acts,
            AccountHalves halves,
            Sessions sessions,
            TransactionOperations transactions,
            Clock clock) {
        this.accounts = accounts;
        this.acts = acts;
        this.halves = halves;
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
     * @param told  what whoever did it is told of a new password, once; absent where none was given
     * @param waits whether a second person has to agree first
     */
    public record Done(AccountId account, Optional<Told> told, boolean waits) {}

    /**
     * A new account. Where its person gives rights to others it stays closed until a second person opens it.
     *
     * @throws socai.security.accounts.LoginTaken when another account is called so
     * @throws IllegalArgumentException when no account can be called so
     */
    public Done create(Keeper by, String login, PersonId person, String language) {
        boolean waits = by.shared().test(person);
        OneTimePassword.Halves password = OneTimePassword.halves();
        return transactions.execute(status -> {
            AccountId id = accounts.invite(login, password.whole(), Optional.of(person), language, !waits);
            acts.record(ActKind.CREATED, id, Optional.of(by.account()));
            if (waits) {
                acts.record(ActKind.REOPEN_ASKED, id, Optional.of(by.account()));
                return new Done(id, Optional.empty(), true);
            }
            return new Done(id, Optional.of(first(id, password, by.account())), false);
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
            return new Done(id, perform(kind, id).map(password -> toOne(account, password, by.account())), false);
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
            return new Done(
                    account.id(),
                    perform(kind, account.id()).map(password -> {
                        halves.keep(account.id(), new Told(Told.Part.FIRST, password.first()), act.by(), by.account());
                        return new Told(Told.Part.SECOND, password.second());
                    }),
                    false);
        });
    }

    private Told toOne(Account account, OneTimePassword.Halves password, AccountId by) {
        return account.person().isPresent()
                ? first(account.id(), password, by)
                : new Told(Told.Part.WHOLE, password.whole());
    }

    /** The other half waits for whoever looks after the owner’s record. */
    private Told first(AccountId account, OneTimePassword.Halves password, AccountId by) {
        halves.keep(account, new Told(Told.Part.SECOND, password.second()), Optional.empty(), by);
        return new Told(Told.Part.FIRST, password.first());
    }

    /**
     * Tells whoever asked for a new password their half of it, once.
     *
     * @throws Refused to anybody else, and when it was told before
     */
    public Told half(Keeper by, AccountId account) {
        AccountHalves.Waiting waiting = halves.of(account).orElseThrow(() -> new Refused(Refused.Reason.OVER));
        if (!waiting.reader().equals(Optional.of(by.account()))) {
            throw new Refused(Refused.Reason.NOT_YOURS);
        }
        return told(waiting, by.account());
    }

    /**
     * Tells whoever looks after somebody’s record the second half of their one-time password, once. Whether they look
     * after it is judged before.
     *
     * @throws Refused to whoever was told the first half, to the owner, and when it was told before
     */
    public Told half(AccountId by, Optional<PersonId> person, PersonId owner) {
        AccountHalves.Waiting waiting =
                halves.forWhoeverLooksAfter(owner).orElseThrow(() -> new Refused(Refused.Reason.OVER));
        if (person.equals(Optional.of(owner))) {
            throw new Refused(Refused.Reason.OWN);
        }
        Optional<PersonId> teller = accounts.find(waiting.teller()).flatMap(Account::person);
        if (by.equals(waiting.teller()) || person.isEmpty() || person.equals(teller)) {
            throw new Refused(Refused.Reason.SECOND_PERSON);
        }
        return told(waiting, by);
    }

    private Told told(AccountHalves.Waiting waiting, AccountId by) {
        return transactions.execute(status -> {
            Told told = halves.take(waiting.account()).orElseThrow(() -> new Refused(Refused.Reason.OVER));
            acts.record(ActKind.HALF_TAKEN, waiting.account(), Optional.of(by));
            return told;
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

    private Optional<OneTimePassword.Halves> perform(ActKind kind, AccountId id) {
        switch (kind) {
            case SUSPENDED -> accounts.suspend(id);
            case RESUMED -> accounts.resume(id);
            case FORGIVEN -> accounts.forgive(id);
            case CLOSED -> accounts.disable(id);
            case REOPENED, RESET -> {
                OneTimePassword.Halves password = OneTimePassword.halves();
                if (kind == ActKind.REOPENED) {
                    accounts.reopen(id, password.whole());
                } else {
                    accounts.resetPassword(id, password.whole());
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
