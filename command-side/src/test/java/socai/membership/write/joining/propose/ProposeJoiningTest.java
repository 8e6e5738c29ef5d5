package socai.membership.write.joining.propose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import socai.membership.events.AskingExample;
import socai.membership.events.JoinCodeEvent.JoinCodeShared;
import socai.membership.events.JoinCodeEvent.JoinCodeUsed;
import socai.membership.events.JoiningEvent.JoiningProposed;
import socai.membership.events.LifeExample;
import socai.membership.write.AskingLife;
import socai.membership.write.Life;
import socai.membership.write.joining.JoinCode;
import socai.spine.Act;
import socai.spine.PersonId;
import socai.spine.Personal;
import socai.spine.write.Acts;
import socai.spine.write.Outcome;

class ProposeJoiningTest {

    private static Outcome ask(Life life, LocalDate day, int number, String name, LocalDate born) {
        Act act = Acts.on(day, Life.CELL);
        PersonId applicant = PersonId.of(act.command().derive(PersonId.PREFIX, 0));
        return life.when(
                new ProposeJoiningDecider(),
                new ProposeJoining(
                        AskingExample.CODE,
                        number,
                        Personal.of(applicant, name),
                        Personal.of(applicant, born),
                        Optional.empty(),
                        Optional.empty()),
                act);
    }

    @Test
    void a_request_waits_and_the_code_is_used() {
        Life life = AskingLife.shared(Life.empty());
        Outcome outcome = ask(life, AskingLife.DAY, 1, "Trần Thị Bình", AskingExample.BORN);
        outcome.wrote(JoiningProposed.class, JoinCodeUsed.class);
        assertThat(outcome.event(JoiningProposed.class).answer().length()).isEqualTo(15);
    }

    @Test
    void the_same_person_who_asks_again_counts_once() {
        Life life = AskingLife.shared(Life.empty());
        ask(life, AskingLife.DAY, 1, "Trần Thị Bình", AskingExample.BORN).isAccepted();
        ask(life, AskingLife.DAY, 1, "tran thi binh", AskingExample.BORN).wroteNothing();
        ask(life, AskingLife.DAY, 1, "Trần Thị Bình", AskingExample.BORN.plusDays(1))
                .isAccepted();
    }

    @Test
    void a_code_that_was_ended_replaced_or_is_of_another_day_takes_nothing() {
        Life life = AskingLife.shared(Life.empty());
        ask(life, AskingLife.DAY, 2, "Trần Thị Bình", AskingExample.BORN).refusedBy("membership.join-code-stands");
        ask(life, AskingLife.DAY.plusDays(2), 1, "Trần Thị Bình", AskingExample.BORN)
                .refusedBy("membership.join-code-stands");
        life.given(
                JoinCode.TYPE, AskingExample.CODE.raw(), AskingExample.codes().getLast());
        ask(life, AskingLife.DAY, 1, "Trần Thị Bình", AskingExample.BORN).refusedBy("membership.join-code-stands");
        ask(Life.empty(), AskingLife.DAY, 1, "Trần Thị Bình", AskingExample.BORN)
                .refusedBy("membership.join-code-stands");
    }

    @Test
    void a_code_that_is_used_up_takes_nothing_more() {
        Life life = Life.empty()
                .given(
                        JoinCode.TYPE,
                        AskingExample.CODE.raw(),
                        new JoinCodeShared(AskingExample.CODE, AskingLife.DAY, Life.CELL, 1, 30, 1));
        ask(life, AskingLife.DAY, 1, "Trần Thị Bình", AskingExample.BORN).isAccepted();
        ask(life, AskingLife.DAY, 1, "Lê Văn Cường", AskingExample.BORN).refusedBy("membership.join-code-not-used-up");
        ask(life, AskingLife.DAY, 1, "Trần Thị Bình", AskingExample.BORN).wroteNothing();
    }

    @Test
    void what_is_sealed_for_somebody_on_record_is_not_taken() {
        Act act = Acts.on(AskingLife.DAY, Life.CELL);
        AskingLife.shared(Life.empty())
                .when(
                        new ProposeJoiningDecider(),
                        new ProposeJoining(
                                AskingExample.CODE,
                                1,
                                LifeExample.said("Trần Thị Bình"),
                                Personal.of(LifeExample.MEMBER, AskingExample.BORN),
                                Optional.empty(),
                                Optional.empty()),
                        act)
                .refusedBy("membership.one-persons-data");
    }
}
