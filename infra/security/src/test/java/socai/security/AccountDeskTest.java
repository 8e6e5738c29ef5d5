package socai.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import socai.security.accounts.AccountId;
import socai.security.accounts.Attempt;
import socai.security.accounts.SignIn;
import socai.security.administration.AccountAct;
import socai.security.administration.AccountDesk.Done;
import socai.security.administration.AccountDesk.Keeper;
import socai.security.administration.AccountLine.State;
import socai.security.administration.AccountList.Filter;
import socai.security.administration.AccountList.Wanted;
import socai.security.administration.ActKind;
import socai.security.administration.Refused;
import socai.security.administration.Refused.Reason;
import socai.security.administration.Told;

class AccountDeskTest extends Keepers {

    /** Two who press at the same moment: one of them agreed, the password is the one that this one was told. */
    @Test
    void ofSeveralWhoAgreeAtOnceOneDidIt() throws Exception {
        List<Keeper> keepers =
                Stream.of("ba", "bon", "nam", "sau").map(this::keeper).toList();
        desk.act(first, ActKind.RESET, board);
        long asked = waiting(board).id();
        CyclicBarrier together = new CyclicBarrier(keepers.size());
        List<Future<Optional<Told>>> answers;
        try (ExecutorService threads = Executors.newFixedThreadPool(keepers.size())) {
            answers = threads.invokeAll(keepers.stream()
                    .<Callable<Optional<Told>>>map(keeper -> () -> {
                        together.await();
                        try {
                            return desk.agree(keeper, asked).told();
                        } catch (Refused late) {
                            assertThat(late.reason()).isEqualTo(Reason.OVER);
                            return Optional.empty();
                        }
                    })
                    .toList());
        }
        List<Told> told = new ArrayList<>();
        for (Future<Optional<Told>> answer : answers) {
            answer.get().ifPresent(told::add);
        }
        assertThat(told).hasSize(1);
        assertThat(acts.on(board)).extracting(AccountAct::kind).containsExactly(ActKind.RESET, ActKind.RESET_ASKED);
        String whole = desk.half(first, board).text() + told.getFirst().text();
        assertThat(signIn.check("ban." + mark, whole)).isInstanceOf(Attempt.Good.class);
    }

    @Test
    void aSecondAccountOfTheSamePersonIsNotASecondPerson() {
        AccountId again = accounts.create("mot2." + mark, PASSWORD, first.person(), "vi");
        Keeper disguised = new Keeper(again, first.person(), first.shared(), PATIENCE);
        desk.act(first, ActKind.RESET, board);

        refused(Reason.SECOND_PERSON, () -> desk.agree(disguised, waiting(board).id()));
        Keeper machine = new Keeper(account("may"), Optional.empty(), first.shared(), PATIENCE);
        refused(Reason.SECOND_PERSON, () -> desk.agree(machine, waiting(board).id()));
    }

    @Test
    void whatNobodyAgreedToInTimeIsAskedAnew() {
        desk.act(first, ActKind.RESET, board);
        long asked = waiting(board).id();
        refused(Reason.ASKED_BEFORE, () -> desk.act(second, ActKind.RESET, board));

        clock.pass(PATIENCE);
        assertThat(desk.waiting(PATIENCE)).extracting(AccountAct::id).contains(asked);
        clock.pass(Duration.ofSeconds(1));
        refused(Reason.OVER, () -> desk.agree(second, asked));
        assertThat(desk.act(second, ActKind.RESET, board).waits()).isTrue();
    }

    @Test
    void whoeverAskedTakesItBackAndNobodyElse() {
        desk.act(first, ActKind.RESET, board);
        long asked = waiting(board).id();

        refused(Reason.NOT_YOURS, () -> desk.withdraw(second, asked));
        desk.withdraw(first, asked);
        refused(Reason.OVER, () -> desk.agree(second, asked));
        assertThat(acts.on(board)).extracting(AccountAct::kind).containsExactly(ActKind.WITHDRAWN, ActKind.RESET_ASKED);
    }

    @Test
    void anAccountWithRightsOverOthersIsMadeClosedAndOpenedByASecondPerson() {
        Done made = desk.create(first, "moi." + mark, person("ban-moi"), "vi");
        assertThat(made.waits()).isTrue();
        assertThat(made.told()).isEmpty();
        assertThat(now(made.account()).disabled()).isTrue();

        Told opened = desk.agree(second, waiting(made.account()).id()).told().orElseThrow();
        assertThat(signIn.check("moi." + mark, desk.half(first, made.account()).text() + opened.text()))
                .isInstanceOf(Attempt.Good.class);

        Done plain = desk.create(first, "thuong." + mark, person("dv-moi"), "vi");
        Told rest = desk.half(second.account(), second.person(), person("dv-moi"));
        assertThat(signIn.check("thuong." + mark, plain.told().orElseThrow().text() + rest.text()))
                .isInstanceOf(Attempt.Good.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = ActKind.class,
            names = {"SUSPENDED", "CLOSED", "FORGIVEN", "RESET"})
    void nobodyRunsTheirOwnAccount(ActKind kind) {
        refused(Reason.OWN, () -> desk.act(first, kind, first.account()));
    }

    @Test
    void takingAccessAwayTakesOneAndGivingItBackTakesTwoWhereThereAreRights() {
        desk.act(first, ActKind.SUSPENDED, board);
        assertThat(now(board).suspended()).isTrue();
        refused(Reason.STANDS_OTHERWISE, () -> desk.act(first, ActKind.SUSPENDED, board));
        assertThat(desk.act(first, ActKind.RESUMED, board).waits()).isTrue();
        desk.agree(second, waiting(board).id());
        assertThat(now(board).usable()).isTrue();

        desk.act(first, ActKind.CLOSED, board);
        refused(Reason.STANDS_OTHERWISE, () -> desk.act(first, ActKind.RESET, board));
        assertThat(desk.act(first, ActKind.REOPENED, board).waits()).isTrue();

        desk.act(first, ActKind.SUSPENDED, member);
        assertThat(desk.act(first, ActKind.RESUMED, member).waits()).isFalse();
        desk.act(first, ActKind.CLOSED, member);
        assertThat(desk.act(first, ActKind.REOPENED, member).told()).isPresent();
    }

    @Test
    void theListTellsHowAccountsStand() {
        for (int i = 0; i < SignIn.FREE_ATTEMPTS; i++) {
            signIn.check("dv." + mark, "sai mật khẩu rồi");
        }
        signIn.check("ban." + mark, PASSWORD);
        desk.act(first, ActKind.CLOSED, second.account());

        assertThat(list.one(member).orElseThrow().state()).isEqualTo(State.LOCKED);
        assertThat(list.one(board).orElseThrow().lastSignIn()).contains(clock.instant());
        assertThat(logins(Filter.LOCKED, mark)).containsExactly("dv." + mark);
        assertThat(logins(Filter.CLOSED, mark)).containsExactly("hai." + mark);
        assertThat(logins(Filter.UNUSED, mark)).containsExactly("dv." + mark, "mot." + mark);
        assertThat(logins(Filter.ALL, "ban." + mark)).containsExactly("ban." + mark);
        assertThat(list.part(new Wanted(Filter.ALL, "không ai", List.of(person("dv"))), 10, 0))
                .singleElement()
                .satisfies(line -> assertThat(line.account().id()).isEqualTo(member));

        desk.act(first, ActKind.FORGIVEN, member);
        assertThat(list.one(member).orElseThrow().state()).isEqualTo(State.ACTIVE);
    }

    @Test
    void aLineOfTheRecordIsNeitherChangedNorRemoved() {
        desk.act(first, ActKind.RESET, member);
        for (String change : List.of("update account_act set kind = 'CLOSED'", "delete from account_act")) {
            assertThatThrownBy(() ->
                            JdbcClient.create(database.owner()).sql(change).update())
                    .isInstanceOf(DataAccessException.class);
        }
    }
}
