package socai.membership.write.selfcorrection.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import socai.membership.events.CorrectionEvent.CorrectionRequested;
import socai.membership.events.LifeExample;
import socai.membership.events.RequestedField;
import socai.membership.write.AskingLife;
import socai.membership.write.Life;
import socai.spine.OfficeKind;
import socai.spine.Paper;
import socai.spine.Personal;
import socai.spine.write.Acts;
import socai.spine.write.Outcome;

class RequestCorrectionTest {

    private static final Paper SCAN = LifeExample.EVIDENCE;

    private static RequestCorrection day(RequestedField field, LocalDate day, Paper evidence) {
        return new RequestCorrection(
                LifeExample.MEMBERSHIP,
                field,
                Optional.of(Personal.of(LifeExample.MEMBER, day)),
                Optional.empty(),
                LifeExample.said("Giấy khai sinh ghi khác"),
                AskingLife.DAY,
                evidence);
    }

    private static RequestCorrection text(RequestedField field, String text) {
        return new RequestCorrection(
                LifeExample.MEMBERSHIP,
                field,
                Optional.empty(),
                Optional.of(LifeExample.said(text)),
                LifeExample.said("Ghi sai"),
                AskingLife.DAY,
                SCAN);
    }

    private static Outcome ask(Life life, RequestCorrection command) {
        return life.when(new RequestCorrectionDecider(), command, Acts.on(AskingLife.DAY, Life.CELL));
    }

    @Test
    void it_tells_old_and_new_and_who_keeps_the_file() {
        Life life = AskingLife.member();
        CorrectionRequested asked = ask(life, day(RequestedField.BIRTH_DATE, AskingLife.BORN.plusDays(1), SCAN))
                .event(CorrectionRequested.class);
        assertThat(asked.oldDate()).contains(Personal.of(LifeExample.MEMBER, AskingLife.BORN));
        assertThat(asked.keeper()).isEqualTo(Life.GRASSROOTS);
        assertThat(asked.answer().length()).isEqualTo(30);
    }

    @Test
    void the_same_request_counts_once_and_another_about_the_field_waits() {
        Life life = AskingLife.member();
        ask(life, text(RequestedField.HOME_TOWN, "Gia Lâm")).isAccepted();
        ask(life, text(RequestedField.HOME_TOWN, "Gia Lâm")).wroteNothing();
        ask(life, text(RequestedField.HOME_TOWN, "Sóc Sơn")).refusedBy("membership.correction-one-at-a-time");
        ask(life, text(RequestedField.PHONE, "0900000002")).isAccepted();
    }

    @Test
    void a_wrong_kind_of_value_no_change_and_no_evidence_are_refused() {
        ask(AskingLife.member(), text(RequestedField.BIRTH_DATE, "20/4/1998"))
                .refusedBy("membership.correction-request-fits");
        ask(AskingLife.member(), day(RequestedField.NAME, AskingLife.BORN, SCAN))
                .refusedBy("membership.correction-request-fits");
        ask(AskingLife.member(), text(RequestedField.HOME_TOWN, "Đông Anh")).refusedBy("membership.correction-changes");
        ask(
                        AskingLife.member(),
                        day(
                                RequestedField.BIRTH_DATE,
                                AskingLife.BORN.plusDays(1),
                                new Paper("41/2025", AskingLife.DAY.plusDays(1), SCAN.scanSha256())))
                .refusedBy("membership.evidence-given");
    }

    @Test
    void another_member_asks_for_nobody_else() {
        AskingLife.member()
                .when(
                        new RequestCorrectionDecider(),
                        text(RequestedField.HOME_TOWN, "Gia Lâm"),
                        Acts.as(OfficeKind.MEMBER, AskingLife.DAY, Life.CELL))
                .refusedBy("membership.own-matter");
        ask(Life.empty(), text(RequestedField.HOME_TOWN, "Gia Lâm")).refusedBy("membership.member-now");
    }
}
