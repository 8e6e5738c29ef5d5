package socai.membership.write.joining.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import socai.membership.events.AskingExample;
import socai.membership.events.JoiningEvent.JoiningApproved;
import socai.membership.events.LifeExample;
import socai.membership.write.AskingLife;
import socai.membership.write.Life;
import socai.spine.Act;
import socai.spine.Effect;
import socai.spine.PersonId;
import socai.spine.write.Acts;
import socai.spine.write.Outcome;

class ApproveJoiningTest {

    private static Outcome approve(Life life) {
        return approve(life, LifeExample.MEMBER);
    }

    private static Outcome approve(Life life, PersonId member) {
        return life.when(
                new ApproveJoiningDecider(),
                new ApproveJoining(AskingExample.JOINING, member),
                Acts.on(AskingLife.DAY, Life.CELL));
    }

    private static Life asked(String name, LocalDate born, Optional<String> card) {
        return AskingLife.asked(AskingLife.member(), name, born, card);
    }

    @Test
    void a_member_of_the_cell_is_recognised_and_what_was_written_is_destroyed() {
        Life life = asked("nguyen thi anh tuyet", AskingLife.BORN, Optional.empty());
        Outcome outcome = approve(life);
        outcome.wrote(JoiningApproved.class);
        assertThat(outcome.effects()).contains(new Effect.EraseKey(AskingExample.APPLICANT));
        approve(life).wroteNothing();
    }

    @Test
    void who_does_not_sit_here_is_not_approved_and_nothing_is_compared() {
        Outcome outcome = approve(asked(AskingLife.NAME, AskingLife.BORN, Optional.empty()), LifeExample.DUPLICATE);
        outcome.refusedBy("membership.joining-sits-in-cell");
        assertThat(outcome.effects()).isEmpty();
    }

    @Test
    void another_name_another_day_of_birth_or_another_card_is_refused() {
        approve(asked("Nguyễn Thị Ánh", AskingLife.BORN, Optional.empty())).refusedBy("membership.joining-agrees");
        approve(asked(AskingLife.NAME, AskingLife.BORN.plusDays(1), Optional.empty()))
                .refusedBy("membership.joining-agrees");
        approve(asked(AskingLife.NAME, AskingLife.BORN, Optional.of("65123456")))
                .refusedBy("membership.joining-agrees");
    }

    @Test
    void nobody_approves_their_own_request() {
        Act own = Acts.on(AskingLife.DAY, Life.CELL);
        Act member = new Act(
                own.command(),
                own.account(),
                Optional.of(LifeExample.MEMBER),
                own.office(),
                own.businessDate(),
                own.today(),
                own.origin(),
                own.paper(),
                own.cause());
        asked(AskingLife.NAME, AskingLife.BORN, Optional.empty())
                .when(
                        new ApproveJoiningDecider(),
                        new ApproveJoining(AskingExample.JOINING, LifeExample.MEMBER),
                        member)
                .refusedBy("membership.joining-not-own");
    }
}
