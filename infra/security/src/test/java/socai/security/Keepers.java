package socai.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import socai.security.accounts.Account;
import socai.security.accounts.AccountId;
import socai.security.accounts.Accounts;
import socai.security.accounts.Passwords;
import socai.security.accounts.SignIn;
import socai.security.administration.AccountAct;
import socai.security.administration.AccountActs;
import socai.security.administration.AccountDesk;
import socai.security.administration.AccountDesk.Keeper;
import socai.security.administration.AccountHalves;
import socai.security.administration.AccountList;
import socai.security.administration.AccountList.Filter;
import socai.security.administration.AccountList.Wanted;
import socai.security.administration.Refused;
import socai.security.administration.Refused.Reason;
import socai.security.keys.ApiKeys;
import socai.security.login.Sessions;
import socai.spine.PersonId;
import socai.store.postgres.TestDatabase;
import socai.store.postgres.TestPostgres;

/** Two administrators, somebody with rights over others and somebody without. */
abstract class Keepers {

    static final String PASSWORD = "sóng biển Hòa Thuận";

    static final Passwords PASSWORDS = new Passwords();

    static final Duration PATIENCE = Duration.ofDays(30);
    static TestDatabase database;

    final StandingClock clock = new StandingClock();

    final String mark = UUID.randomUUID().toString().substring(0, 8);

    Accounts accounts;

    AccountActs acts;

    AccountHalves halves;

    AccountList list;

    AccountDesk desk;

    SignIn signIn;

    Keeper first;

    Keeper second;

    AccountId board;

    AccountId member;

    @BeforeAll
    static void open() {
        database = TestPostgres.fresh();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @BeforeEach
    void twoAdministratorsAndTwoOthers() {
        accounts = new Accounts(database.app(), PASSWORDS, new ApiKeys(database.app(), clock), clock);
        acts = new AccountActs(database.app(), clock);
        list = new AccountList(database.app(), clock);
        signIn = new SignIn(database.app(), PASSWORDS, clock);
        halves = new AccountHalves(database.app(), clock);
        desk = new AccountDesk(
                accounts,
                acts,
                halves,
                new Sessions(clock),
                new TransactionTemplate(new JdbcTransactionManager(database.app())),
                clock);
        first = keeper("mot");
        second = keeper("hai");
        board = account("ban");
        member = account("dv");
    }

    PersonId person(String name) {
        return PersonId.of("per-" + name + "-" + mark);
    }

    AccountId account(String name) {
        return accounts.create(name + "." + mark, PASSWORD, Optional.of(person(name)), "vi");
    }

    /** Whoever is of the board, or called so, gives rights to others. */
    Keeper keeper(String name) {
        return new Keeper(
                account(name), Optional.of(person(name)), one -> one.raw().startsWith("per-ban"), PATIENCE);
    }

    Account now(AccountId id) {
        return accounts.find(id).orElseThrow();
    }

    static void refused(Reason reason, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refused.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }

    AccountAct waiting(AccountId id) {
        return desk.waiting(PATIENCE).stream()
                .filter(act -> act.account().equals(id))
                .findFirst()
                .orElseThrow();
    }

    List<String> logins(Filter filter, String words) {
        Wanted wanted = new Wanted(filter, words, List.of());
        List<String> logins = list.part(wanted, 10, 0).stream()
                .map(line -> line.account().login())
                .toList();
        assertThat(list.count(wanted)).isEqualTo(logins.size());
        return logins;
    }
}
