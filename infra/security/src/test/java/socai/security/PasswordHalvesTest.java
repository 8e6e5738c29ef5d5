package socai.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import socai.security.accounts.AccountId;
import socai.security.accounts.Attempt;
import socai.security.administration.AccountAct;
import socai.security.administration.AccountDesk.Done;
import socai.security.administration.AccountHalves;
import socai.security.administration.ActKind;
import socai.security.administration.Refused.Reason;
import socai.security.administration.Told;

/** A one-time password is told in two halves, to two people. */
class PasswordHalvesTest extends Keepers {

    @Test
    void aPasswordForSomebodyWithoutRightsOverOthersIsGivenByOneAndHasToBeChanged() {
        Done done = desk.act(first, ActKind.RESET, member);

        assertThat(done.waits()).isFalse();
        Told half = done.told().orElseThrow();
        assertThat(half.part()).isEqualTo(Told.Part.FIRST);
        assertThat(signIn.check("dv." + mark, half.text())).isInstanceOf(Attempt.Wrong.class);
        Told other = desk.half(second.account(), second.person(), person("dv"));
        assertThat(other.part()).isEqualTo(Told.Part.SECOND);
        assertThat(signIn.check("dv." + mark, other.text())).isInstanceOf(Attempt.Wrong.class);
        assertThat(signIn.check("dv." + mark, half.text() + other.text()))
                .isInstanceOfSatisfying(
                        Attempt.Good.class,
                        good -> assertThat(good.account().mustChange()).isTrue());
        assertThat(acts.on(member))
                .extracting(AccountAct::kind, act -> act.byLogin().orElse("-"))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(ActKind.HALF_TAKEN, "hai." + mark),
                        org.assertj.core.groups.Tuple.tuple(ActKind.RESET, "mot." + mark));
    }

    @Test
    void theSecondHalfIsToldOnceAndNeitherToWhoeverHasTheFirstNorToTheOwner() {
        desk.act(first, ActKind.RESET, member);
        refused(Reason.SECOND_PERSON, () -> desk.half(first.account(), first.person(), person("dv")));
        AccountId again = accounts.create("mot2." + mark, PASSWORD, first.person(), "vi");
        refused(Reason.SECOND_PERSON, () -> desk.half(again, first.person(), person("dv")));
        refused(Reason.SECOND_PERSON, () -> desk.half(account("may"), Optional.empty(), person("dv")));
        refused(Reason.OWN, () -> desk.half(member, Optional.of(person("dv")), person("dv")));
        refused(Reason.NOT_YOURS, () -> desk.half(second, member));

        desk.half(second.account(), second.person(), person("dv"));
        refused(Reason.OVER, () -> desk.half(second.account(), second.person(), person("dv")));
    }

    @Test
    void aHalfThatNobodyTookGoesWithItsPassword() {
        desk.act(first, ActKind.RESET, member);
        accounts.resetPassword(member, "một câu dài dễ nhớ");
        assertThat(halves.of(member)).isEmpty();
        refused(Reason.OVER, () -> desk.half(second.account(), second.person(), person("dv")));
    }

    @Test
    void theAccountOfAMachineHasItsPasswordFromOne() {
        AccountId machine = accounts.create("may." + mark, PASSWORD, Optional.empty(), "vi");
        Told whole = desk.act(first, ActKind.RESET, machine).told().orElseThrow();
        assertThat(whole.part()).isEqualTo(Told.Part.WHOLE);
        assertThat(signIn.check("may." + mark, whole.text())).isInstanceOf(Attempt.Good.class);
        assertThat(whole.toString()).doesNotContain(whole.text());
    }

    @Test
    void aPasswordForSomebodyWithRightsOverOthersTakesTwoPeople() {
        String before = now(board).stamp();
        assertThat(desk.act(first, ActKind.RESET, board)).isEqualTo(new Done(board, Optional.empty(), true));
        assertThat(now(board).stamp()).isEqualTo(before);
        long asked = waiting(board).id();

        refused(Reason.SECOND_PERSON, () -> desk.agree(first, asked));
        assertThat(now(board).stamp()).isEqualTo(before);

        Told mine = desk.agree(second, asked).told().orElseThrow();
        refused(Reason.OVER, () -> desk.agree(second, asked));
        assertThat(halves.forReader(first.account()))
                .extracting(AccountHalves.Waiting::account)
                .containsExactly(board);
        refused(Reason.NOT_YOURS, () -> desk.half(second, board));
        refused(Reason.OVER, () -> desk.half(second.account(), second.person(), person("ban")));
        Told askers = desk.half(first, board);
        refused(Reason.OVER, () -> desk.half(first, board));

        for (Told alone : List.of(mine, askers)) {
            assertThat(signIn.check("ban." + mark, alone.text())).isInstanceOf(Attempt.Wrong.class);
        }
        assertThat(signIn.check("ban." + mark, askers.text() + mine.text())).isInstanceOf(Attempt.Good.class);
    }
}
