package socai.membership.write.selfcorrection.withdraw;

import org.junit.jupiter.api.Test;
import socai.membership.events.AskingExample;
import socai.membership.events.CorrectionEvent.CorrectionWithdrawn;
import socai.membership.write.AskingLife;
import socai.membership.write.Life;
import socai.membership.write.selfcorrection.CorrectionFile;
import socai.spine.OfficeKind;
import socai.spine.write.Acts;
import socai.spine.write.Outcome;

class WithdrawCorrectionTest {

    private static Outcome withdraw(Life life, OfficeKind office) {
        return life.when(
                new WithdrawCorrectionDecider(),
                new WithdrawCorrection(AskingExample.CORRECTION),
                Acts.as(office, AskingLife.DAY, Life.CELL));
    }

    private static Life asked() {
        return AskingLife.member()
                .given(
                        CorrectionFile.TYPE,
                        AskingExample.CORRECTION.raw(),
                        AskingExample.corrections().getFirst());
    }

    @Test
    void it_is_taken_back_while_nobody_has_decided() {
        Life life = asked();
        withdraw(life, OfficeKind.SECRETARY).wrote(CorrectionWithdrawn.class);
        withdraw(life, OfficeKind.SECRETARY).wroteNothing();
        withdraw(AskingLife.member(), OfficeKind.SECRETARY).refusedBy("membership.matter-stage");
    }

    @Test
    void another_member_takes_nothing_back() {
        withdraw(asked(), OfficeKind.MEMBER).refusedBy("membership.own-matter");
    }
}
