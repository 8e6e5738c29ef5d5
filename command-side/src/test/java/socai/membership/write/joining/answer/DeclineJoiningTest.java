package socai.membership.write.joining.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import socai.membership.events.AskingExample;
import socai.membership.events.JoiningEvent.JoiningDeclined;
import socai.membership.events.JoiningEvent.JoiningLapsed;
import socai.membership.events.JoiningRefusal;
import socai.membership.write.AskingLife;
import socai.membership.write.Life;
import socai.membership.write.joining.Joining;
import socai.spine.Effect;
import socai.spine.write.Acts;
import socai.spine.write.Outcome;

class DeclineJoiningTest {

    private static Life asked() {
        return AskingLife.asked(Life.empty(), "Trần Thị Bình", AskingExample.BORN, Optional.empty())
                .claimed(
                        Joining.ASKED,
                        Life.CELL.raw() + "|tran thi binh|" + AskingExample.BORN,
                        AskingExample.JOINING.raw());
    }

    private static Outcome decline(Life life, JoiningRefusal reason) {
        return life.when(
                new DeclineJoiningDecider(),
                new DeclineJoining(AskingExample.JOINING, reason),
                Acts.on(AskingLife.DAY, Life.CELL));
    }

    private static Outcome lapse(Life life, LocalDate day) {
        return life.when(new LapseJoiningDecider(), new LapseJoining(AskingExample.JOINING), Acts.on(day, Life.CELL));
    }

    @Test
    void a_declined_request_leaves_nothing_and_the_person_may_ask_again() {
        Life life = asked();
        Outcome outcome = decline(life, JoiningRefusal.UNKNOWN);
        outcome.wrote(JoiningDeclined.class);
        assertThat(outcome.effects()).contains(new Effect.EraseKey(AskingExample.APPLICANT));
        assertThat(life.claims()).isEmpty();
        decline(life, JoiningRefusal.UNKNOWN).wroteNothing();
        decline(life, JoiningRefusal.MISUSE).refusedBy("membership.matter-stage");
    }

    @Test
    void nothing_was_asked_so_nothing_is_declined() {
        decline(Life.empty(), JoiningRefusal.UNKNOWN).refusedBy("membership.matter-stage");
    }

    @Test
    void it_lapses_on_the_day_after_the_limit() {
        Life life = asked();
        lapse(life, AskingLife.DAY.plusDays(15)).refusedBy("membership.joining-answer-overdue");
        lapse(life, AskingLife.DAY.plusDays(16)).wrote(JoiningLapsed.class);
        lapse(life, AskingLife.DAY.plusDays(17)).wroteNothing();
    }
}
