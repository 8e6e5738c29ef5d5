package socai.membership.write.selfcorrection.decline;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import socai.membership.events.AskingExample;
import socai.membership.events.CorrectionEvent.CorrectionDeclined;
import socai.membership.events.LifeExample;
import socai.membership.events.RequestedField;
import socai.membership.write.AskingLife;
import socai.membership.write.Life;
import socai.membership.write.selfcorrection.CorrectionFile;
import socai.spine.Personal;
import socai.spine.write.Acts;
import socai.spine.write.Outcome;

class DeclineCorrectionTest {

    private static Life asked() {
        return AskingLife.member()
                .given(
                        CorrectionFile.TYPE,
                        AskingExample.CORRECTION.raw(),
                        AskingExample.correctionRequested(
                                RequestedField.PHONE,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of("0900000002")));
    }

    private static Outcome decline(Life life, Personal<String> reason) {
        return life.when(
                new DeclineCorrectionDecider(),
                new DeclineCorrection(AskingExample.CORRECTION, reason),
                Acts.on(AskingLife.DAY, Life.GRASSROOTS));
    }

    @Test
    void it_is_declined_once_with_its_reason() {
        Life life = asked();
        decline(life, LifeExample.said("Giấy tờ chưa rõ")).wrote(CorrectionDeclined.class);
        decline(life, LifeExample.said("Giấy tờ chưa rõ")).wroteNothing();
        decline(life, LifeExample.said("Khác")).refusedBy("membership.matter-stage");
    }

    @Test
    void a_reason_sealed_for_somebody_else_is_not_taken() {
        decline(asked(), Personal.of(LifeExample.DUPLICATE, "Giấy tờ chưa rõ"))
                .refusedBy("membership.one-persons-data");
    }
}
