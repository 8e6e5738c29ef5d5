package socai.membership.write.exemption.request;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.events.LifeExample.CELL;
import static socai.membership.events.LifeExample.MEMBER;
import static socai.membership.write.EndingLife.DAY;
import static socai.membership.write.EndingLife.request;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import socai.membership.events.ExemptionEvent.ExemptionRequested;
import socai.membership.events.ExemptionReason;
import socai.membership.events.LifeExample;
import socai.membership.write.EndingLife;
import socai.membership.write.Life;
import socai.spine.Act;
import socai.spine.OfficeKind;
import socai.spine.OfficeRef;
import socai.spine.PersonId;
import socai.spine.Personal;
import socai.spine.write.Acts;
import socai.spine.write.Outcome;

class RequestExemptionTest {

    private static Outcome ask(Life life, RequestExemption command) {
        return life.when(new RequestExemptionDecider(), command, Acts.on(DAY, CELL));
    }

    /** An act of the member's own office. */
    static Act byMember(PersonId person) {
        Act act = Acts.as(OfficeKind.MEMBER, DAY, CELL);
        return new Act(
                act.command(),
                act.account(),
                Optional.of(person),
                new OfficeRef(OfficeKind.MEMBER, CELL),
                DAY,
                DAY,
                act.origin(),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void weak_health_needs_no_end_and_the_same_request_is_recorded_once() {
        Life life = EndingLife.official();
        RequestExemption command = request(ExemptionReason.WEAK_HEALTH, null);

        assertThat(ask(life, command).event(ExemptionRequested.class).round()).isEqualTo(1);
        ask(life, command).wroteNothing();
        ask(life, request(ExemptionReason.MATERNITY, DAY.plusMonths(6))).refusedBy("membership.matter-stage");
    }

    @ParameterizedTest
    @EnumSource(value = ExemptionReason.class, mode = EnumSource.Mode.EXCLUDE, names = "WEAK_HEALTH")
    void a_reason_that_passes_needs_the_day_of_return(ExemptionReason reason) {
        ask(EndingLife.official(), request(reason, null)).refusedBy("membership.exemption-end-given");
        ask(EndingLife.official(), request(reason, DAY)).refusedBy("membership.exemption-end-given");
        ask(EndingLife.official(), request(reason, DAY.plusDays(1))).isAccepted();
    }

    @Test
    void mobile_work_exempts_for_less_than_twelve_months() {
        LocalDate full = DAY.plusMonths(12);
        ask(EndingLife.official(), request(ExemptionReason.MOBILE_WORK, full.minusDays(1)))
                .isAccepted();
        ask(EndingLife.official(), request(ExemptionReason.MOBILE_WORK, full))
                .refusedBy("membership.exemption-mobile-work-short");
        ask(EndingLife.official(), request(ExemptionReason.STAY_ABROAD, full)).isAccepted();
    }

    @Test
    void a_member_asks_for_themselves_and_for_nobody_else() {
        RequestExemption command = request(ExemptionReason.WEAK_HEALTH, null);
        EndingLife.official()
                .when(new RequestExemptionDecider(), command, byMember(MEMBER))
                .isAccepted();
        EndingLife.official()
                .when(new RequestExemptionDecider(), command, byMember(LifeExample.person("official 1")))
                .refusedBy("membership.own-matter");
    }

    @Test
    void who_is_exempt_already_and_who_is_no_member_asks_in_vain() {
        ask(EndingLife.exempted(EndingLife.official()), request(ExemptionReason.WEAK_HEALTH, null))
                .refusedBy("membership.matter-stage");
        ask(Life.empty(), request(ExemptionReason.WEAK_HEALTH, null)).refusedBy("membership.member-now");
    }

    @Test
    void words_of_somebody_else_are_refused() {
        ask(
                        EndingLife.official(),
                        new RequestExemption(
                                LifeExample.MEMBERSHIP,
                                ExemptionReason.WEAK_HEALTH,
                                Optional.empty(),
                                false,
                                Optional.of(Personal.of(LifeExample.DUPLICATE, "Yếu"))))
                .refusedBy("membership.one-persons-data");
    }
}
