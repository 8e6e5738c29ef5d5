package socai.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import socai.security.accounts.Account;
import socai.security.accounts.AccountId;
import socai.security.accounts.Accounts;
import socai.security.accounts.Attempt;
import socai.security.accounts.LoginTaken;
import socai.security.accounts.PasswordFault;
import socai.security.accounts.PasswordRefused;
import socai.security.accounts.Passwords;
import socai.security.accounts.SignIn;
import socai.security.keys.ApiKey;
import socai.security.keys.ApiKeys;
import socai.spine.PersonId;
import socai.store.postgres.TestDatabase;
import socai.store.postgres.TestPostgres;

class AccountsTest {

    private static final String PASSWORD = "sóng biển Hòa Thuận";
    private static final Passwords PASSWORDS = new Passwords();
    private static TestDatabase database;

    private final StandingClock clock = new StandingClock();
    private ApiKeys keys;
    private Accounts accounts;
    private SignIn signIn;
    private AccountId thuan;

    @BeforeAll
    static void open() {
        database = TestPostgres.fresh();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @BeforeEach
    void anAccount() {
        JdbcClient.create(database.app()).sql("delete from api_key").update();
        JdbcClient.create(database.app()).sql("delete from account").update();
        JdbcClient.create(database.app()).sql("delete from sign_in_attempt").update();
        keys = new ApiKeys(database.app(), clock);
        accounts = new Accounts(database.app(), PASSWORDS, keys, clock);
        signIn = new SignIn(database.app(), PASSWORDS, clock);
        thuan = accounts.create("Thuan.TV", PASSWORD, Optional.of(PersonId.of("per-1")), "vi");
    }

    @Test
    void theRightPasswordOpensHoweverTheLettersAreTyped() {
        String decomposed = java.text.Normalizer.normalize(PASSWORD, java.text.Normalizer.Form.NFD);
        assertThat(decomposed).isNotEqualTo(PASSWORD);
        assertThat(opened(" THUAN.tv ", decomposed)).hasValueSatisfying(account -> {
            assertThat(account.id()).isEqualTo(thuan);
            assertThat(account.person()).contains(PersonId.of("per-1"));
        });
    }

    @Test
    void thePasswordIsKeptAsArgon2idOnly() {
        String stored = JdbcClient.create(database.app())
                .sql("select password_hash from account")
                .query(String.class)
                .single();
        assertThat(stored).startsWith("$argon2id$").doesNotContain(PASSWORD);
    }

    @Test
    void wrongUnknownAndDisabledAreAnsweredAlike() {
        AccountId shut = accounts.create("khoa.nv", PASSWORD, Optional.empty(), "vi");
        accounts.disable(shut);
        assertThat(opened("thuan.tv", "sai mật khẩu rồi")).isEmpty();
        assertThat(opened("khong.co", PASSWORD)).isEmpty();
        assertThat(opened("khoa.nv", PASSWORD)).isEmpty();
    }

    @Test
    void anUnknownLoginTakesAsLongAsAWrongPassword() {
        opened("thuan.tv", "làm nóng máy ảo");
        assertThat(best("khong.co")).isGreaterThan(best("thuan.tv") / 3);
    }

    private long best(String login) {
        return IntStream.range(0, 4)
                .mapToLong(i -> {
                    long start = System.nanoTime();
                    opened(login, "sai mật khẩu rồi");
                    return System.nanoTime() - start;
                })
                .min()
                .orElseThrow();
    }

    @Test
    void fiveWrongOnesLockTheAccountAndEachFurtherLockIsLonger() {
        fail(5);
        assertThat(opened("thuan.tv", PASSWORD)).isEmpty();
        clock.pass(Duration.ofSeconds(29));
        assertThat(opened("thuan.tv", PASSWORD)).isEmpty();
        clock.pass(Duration.ofSeconds(1));
        fail(1);
        clock.pass(Duration.ofSeconds(59));
        assertThat(opened("thuan.tv", PASSWORD)).isEmpty();
        clock.pass(Duration.ofSeconds(1));
        assertThat(opened("thuan.tv", PASSWORD)).isPresent();
    }

    @Test
    void fourWrongOnesAreForgottenByARightOne() {
        fail(4);
        assertThat(opened("thuan.tv", PASSWORD)).isPresent();
        fail(4);
        assertThat(opened("thuan.tv", PASSWORD)).isPresent();
    }

    @Test
    void noLockIsLongerThanAQuarterOfAnHour() {
        for (int i = 0; i < 40; i++) {
            fail(1);
            clock.pass(Duration.ofMinutes(15));
        }
        assertThat(opened("thuan.tv", PASSWORD)).isPresent();
    }

    @Test
    void manyGuessesAtOnceDoNotSlipPastTheLock() throws Exception {
        List<Callable<Boolean>> guesses = IntStream.range(0, 12)
                .<Callable<Boolean>>mapToObj(
                        i -> () -> opened("thuan.tv", "sai mật khẩu " + i).isPresent())
                .toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(12)) {
            threads.invokeAll(guesses);
        }
        assertThat(JdbcClient.create(database.app())
                        .sql("select failed from sign_in_attempt")
                        .query(Integer.class)
                        .single())
                .isEqualTo(SignIn.FREE_ATTEMPTS);
    }

    private Optional<Account> opened(String login, String password) {
        return signIn.check(login, password) instanceof Attempt.Good good
                ? Optional.of(good.account())
                : Optional.empty();
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            assertThat(opened("thuan.tv", "sai mật khẩu rồi")).isEmpty();
        }
    }

    @Test
    void aLockIsToldWithItsEndWhetherThereIsSuchAnAccountOrNot() {
        for (String login : List.of("thuan.tv", "khong.co")) {
            for (int i = 1; i < SignIn.FREE_ATTEMPTS; i++) {
                assertThat(signIn.check(login, "sai mật khẩu rồi")).isEqualTo(new Attempt.Wrong());
            }
            Attempt.Locked locked = new Attempt.Locked(clock.instant().plusSeconds(30));
            assertThat(signIn.check(login, "sai mật khẩu rồi")).isEqualTo(locked);
            assertThat(signIn.check(login, PASSWORD)).isEqualTo(locked);
        }
    }

    @Test
    void whatWasTypedAsLoginIsKeptAsAHashAndForADayOnly() {
        opened("mật khẩu gõ nhầm ô", "x");
        assertThat(JdbcClient.create(database.app())
                        .sql("select sign_in_attempt::text from sign_in_attempt")
                        .query(String.class)
                        .single())
                .doesNotContain("mật khẩu");
        clock.pass(Duration.ofDays(2));
        opened("ai.do", "x");
        assertThat(JdbcClient.create(database.app())
                        .sql("select count(*) from sign_in_attempt")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aLockedAccountIsToldSoAfterTheRightPasswordOnly() {
        accounts.suspend(thuan);
        assertThat(signIn.check("thuan.tv", "sai mật khẩu rồi")).isEqualTo(new Attempt.Wrong());
        assertThat(signIn.check("thuan.tv", PASSWORD)).isEqualTo(new Attempt.Suspended());
        accounts.resume(thuan);
        assertThat(opened("thuan.tv", PASSWORD)).isPresent();
    }

    @Test
    void aPasswordFromSomebodyElseHasToBeChangedAndOnesOwnHasNot() {
        assertThat(opened("thuan.tv", PASSWORD).orElseThrow().mustChange()).isFalse();
        accounts.resetPassword(thuan, "núi cao sông dài");
        assertThat(opened("thuan.tv", "núi cao sông dài").orElseThrow().mustChange())
                .isTrue();
        accounts.changePassword(thuan, "núi cao sông dài", "biển rộng trời cao");
        assertThat(opened("thuan.tv", "biển rộng trời cao").orElseThrow().mustChange())
                .isFalse();
    }

    @Test
    void aLoginIsGivenOnceAndHasItsForm() {
        assertThatThrownBy(() -> accounts.create("THUAN.TV", PASSWORD, Optional.empty(), "vi"))
                .isInstanceOf(LoginTaken.class);
        for (String login : List.of("ab", "đặng.h", "a b c", "")) {
            assertThatThrownBy(() -> accounts.create(login, PASSWORD, Optional.empty(), "vi"))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> accounts.create("lien.ht", PASSWORD, Optional.empty(), "fr"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aChangedPasswordNeedsThePresentOneAndEndsSessions() {
        String before = accounts.find(thuan).orElseThrow().stamp();
        assertThatThrownBy(() -> accounts.changePassword(thuan, "sai mật khẩu rồi", "núi cao sông dài"))
                .isInstanceOfSatisfying(
                        PasswordRefused.class, e -> assertThat(e.fault()).isEqualTo(PasswordFault.WRONG));
        assertThatThrownBy(() -> accounts.changePassword(thuan, PASSWORD, PASSWORD))
                .isInstanceOfSatisfying(
                        PasswordRefused.class, e -> assertThat(e.fault()).isEqualTo(PasswordFault.SAME));
        accounts.changePassword(thuan, PASSWORD, "núi cao sông dài");
        assertThat(opened("thuan.tv", PASSWORD)).isEmpty();
        assertThat(opened("thuan.tv", "núi cao sông dài")).isPresent();
        assertThat(accounts.find(thuan).orElseThrow().stamp()).isNotEqualTo(before);
    }

    @Test
    void aResetOpensALockedAccount() {
        fail(5);
        accounts.resetPassword(thuan, "núi cao sông dài");
        assertThat(opened("thuan.tv", "núi cao sông dài")).isPresent();
    }

    @Test
    void aKeyOpensUntilItIsRevokedAndIsStoredAsAHash() {
        String key = accounts.issueKey(thuan, "Máy ở văn phòng");
        assertThat(key).matches("sck_[0-9a-f]{16}_[0-9A-Za-z_-]{43}");
        assertThat(keys.owner(key)).contains(thuan);
        String row = JdbcClient.create(database.app())
                .sql("select api_key::text from api_key")
                .query(String.class)
                .single();
        assertThat(row).doesNotContain(key.substring(21));
        ApiKey listed = keys.of(thuan).getFirst();
        assertThat(listed.label()).isEqualTo("Máy ở văn phòng");
        assertThat(listed.lastUsed()).isPresent();
        AccountId other = accounts.create("khoa.nv", PASSWORD, Optional.empty(), "vi");
        assertThat(keys.revoke(other, listed.id())).isFalse();
        assertThat(keys.owner(key)).contains(thuan);
        assertThat(keys.revoke(thuan, listed.id())).isTrue();
        assertThat(keys.owner(key)).isEmpty();
        assertThat(keys.of(thuan)).isEmpty();
    }

    @Test
    void anotherKeysSecretAMalformedKeyAndAnEmptyLabelAreRefused() {
        String one = accounts.issueKey(thuan, "một");
        String two = accounts.issueKey(thuan, "hai");
        assertThat(keys.owner(one.substring(0, 21) + two.substring(21))).isEmpty();
        assertThat(keys.owner(one + "x")).isEmpty();
        assertThat(keys.owner("")).isEmpty();
        assertThatThrownBy(() -> accounts.issueKey(thuan, "  ")).isInstanceOf(IllegalArgumentException.class);
    }
}
