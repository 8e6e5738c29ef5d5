package socai.membership.write.leaving.withdraw;

import static socai.membership.events.LifeExample.CELL;
import static socai.membership.write.EndingLife.DAY;
import static socai.membership.write.EndingLife.leaveProposed;
import static socai.membership.write.EndingLife.leaveRequested;
import static socai.membership.write.EndingLife.left;
import static socai.membership.write.EndingLife.official;

import org.junit.jupiter.api.Test;
import socai.membership.events.EndingExample;
import socai.membership.events.LeavingEvent.LeaveWithdrawn;
import socai.membership.write.Life;
import socai.spine.OfficeKind;
import socai.spine.write.Acts;
import socai.spine.write.Outcome;

class WithdrawLeaveTest {

    private static Outcome withdraw(Life life) {
        return life.when(
                new WithdrawLeaveDecider(), new WithdrawLeave(EndingExample.LEAVING), Acts.on(DAY.plusDays(8), CELL));
    }

    @Test
    void it_is_taken_back_until_somebody_has_decided() {
        Life life = leaveRequested(official());
        withdraw(life).wrote(LeaveWithdrawn.class);
        withdraw(life).wroteNothing();
        withdraw(leaveProposed(official())).wrote(LeaveWithdrawn.class);
        withdraw(left(official())).refusedBy("membership.matter-stage");
    }

    @Test
    void another_member_takes_nothing_back() {
        leaveRequested(official())
                .when(
                        new WithdrawLeaveDecider(),
                        new WithdrawLeave(EndingExample.LEAVING),
                        Acts.as(OfficeKind.MEMBER, DAY, CELL))
                .refusedBy("membership.own-matter");
    }
}
