package socai.membership.write.leaving.request;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.events.LifeExample.CELL;
import static socai.membership.events.LifeExample.MEMBERSHIP;
import static socai.membership.write.EndingLife.DAY;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import socai.membership.events.LeavingEvent.LeaveRequested;
import socai.membership.events.LifeExample;
import socai.membership.events.Standing;
import socai.membership.write.EndingLife;
import socai.membership.write.Life;
import socai.spine.Personal;
import socai.spine.write.Acts;
import socai.spine.write.Outcome;

class RequestLeaveTest {

    private static RequestLeave letter(LocalDate written) {
        return new RequestLeave(MEMBERSHIP, written, Optional.of(LifeExample.said("Việc gia đình")));
    }

    private static Outcome ask(Life life, RequestLeave command) {
        return life.when(new RequestLeaveDecider(), command, Acts.on(DAY, CELL));
    }

    @Test
    void an_official_and_a_probationary_member_may_ask() {
        Life life = EndingLife.official();
        assertThat(ask(life, letter(DAY)).event(LeaveRequested.class).round()).isEqualTo(1);
        ask(life, letter(DAY)).wroteNothing();
        ask(life, letter(DAY.minusDays(1))).refusedBy("membership.matter-stage");
        ask(EndingLife.member(Standing.PROBATIONARY), letter(DAY)).isAccepted();
    }

    @Test
    void a_letter_from_the_future_and_from_nobody_is_refused() {
        ask(EndingLife.official(), letter(DAY.plusDays(1))).refusedBy("membership.not-in-future");
        ask(Life.empty(), letter(DAY)).refusedBy("membership.member-now");
        ask(
                        EndingLife.official(),
                        new RequestLeave(
                                MEMBERSHIP, DAY, Optional.of(Personal.of(LifeExample.DUPLICATE, "Việc riêng"))))
                .refusedBy("membership.one-persons-data");
    }
}
