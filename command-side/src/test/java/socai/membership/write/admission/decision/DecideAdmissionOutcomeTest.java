package socai.membership.write.admission.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static socai.membership.events.AdmissionExample.ABOVE;
import static socai.membership.events.AdmissionExample.ADMISSION;
import static socai.membership.events.AdmissionExample.APPLICANT;
import static socai.membership.events.AdmissionExample.MENTOR;
import static socai.membership.events.AdmissionExample.UNDER_294;
import static socai.membership.events.AdmissionExample.and;
import static socai.membership.events.AdmissionExample.said;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import socai.membership.events.AdmissionChoice;
import socai.membership.events.AdmissionDecided;
import socai.membership.events.AdmissionEvent;
import socai.membership.events.AdmissionRefused;
import socai.membership.events.DecisionClockExtended;
import socai.membership.write.admission.AdmissionFile;
import socai.organisation.events.RollEvent.RollFixed;
import socai.policy.events.DecidingOrgan;
import socai.spine.Fact;
import socai.spine.Personal;
import socai.spine.time.Deadline;
import socai.spine.write.Acts;
import socai.spine.write.Outcome;

/** Majorities, refusals and the clock of a decision. */
class DecideAdmissionOutcomeTest extends DecideAdmissionSpec {

    @Test
    void two_of_five_do_not_admit_and_three_of_five_are_no_refusal() {
        when(UNDER_294.forwarded(), above(ON, 2)).refusedBy("membership.majority-decides");
        when(UNDER_294.forwarded(), refuse(ON, 3, said("chưa đủ tiêu chuẩn"))).refusedBy("membership.majority-decides");
        when(UNDER_294.forwarded(), refuse(ON, 2, said("chưa đủ tiêu chuẩn")))
                .wrote(AdmissionRefused.class, RollFixed.class);
    }

    @Test
    void a_refusal_ends_the_file_and_frees_the_person() {
        var fixture = given(UNDER_294.forwarded());

        fixture.when(refuse(ON, 1, said("chưa đủ tiêu chuẩn")), Acts.on(ON, ABOVE))
                .wrote(AdmissionRefused.class, RollFixed.class);

        assertThat(fixture.owner(AdmissionFile.OPEN_ADMISSION, APPLICANT.raw())).isEmpty();
        assertThat(fixture.state(AdmissionFile.TYPE, ADMISSION.raw()).openClocks())
                .isEmpty();
        fixture.when(refuse(ON, 1, said("chưa đủ tiêu chuẩn")), Acts.on(ON, ABOVE))
                .wroteNothing();
    }

    @Test
    void the_reason_of_a_refusal_is_kept_under_the_applicants_key() {
        when(UNDER_294.forwarded(), refuse(ON, 1, Personal.of(MENTOR, "…"))).refusedBy("membership.text-of-applicant");
    }

    @Test
    void the_sixtieth_working_day_is_in_time_and_the_next_one_is_late_and_accepted() {
        LocalDate last = CALENDAR.lastDay(UNDER_294.votedOn(), 60);
        LocalDate next = CALENDAR.lastDay(UNDER_294.votedOn(), 61);

        assertThat(when(UNDER_294.forwarded(), above(last, 5))
                        .event(AdmissionDecided.class)
                        .late())
                .isZero();
        Outcome outcome = when(UNDER_294.forwarded(), above(next, 5));
        AdmissionDecided late = outcome.event(AdmissionDecided.class);
        assertThat(late.late()).isEqualTo(1);
        assertThat(late.calendar()).isEqualTo(CALENDAR.version());
        assertThat(outcome.check("membership.decision-clock").facts())
                .contains(Fact.of("late", 1), Fact.of("lastDay", last));
    }

    @Test
    void an_extension_moves_the_last_day() {
        List<AdmissionEvent> extended = and(
                UNDER_294.forwarded(),
                new DecisionClockExtended(
                        ADMISSION,
                        UNDER_294.votedOn().plusDays(60),
                        APPLICANT,
                        ABOVE,
                        30,
                        "working-days",
                        "5-TB/ĐU",
                        said("chờ kết quả thẩm tra")));
        LocalDate last = CALENDAR.lastDay(UNDER_294.votedOn(), 90);

        AdmissionDecided inTime = when(extended, above(last, 5)).event(AdmissionDecided.class);
        assertThat(inTime.late()).isZero();
        assertThat(inTime.deadline()).isEqualTo(new Deadline(UNDER_294.votedOn(), 90, "working-days"));
        assertThat(when(extended, above(CALENDAR.lastDay(UNDER_294.votedOn(), 92), 5))
                        .event(AdmissionDecided.class)
                        .late())
                .isEqualTo(2);
    }

    @Test
    void a_majority_that_is_missing_or_in_the_way_is_told_in_its_own_words() {
        assertThat(when(UNDER_294.forwarded(), above(ON, 2))
                        .violation("membership.majority-decides")
                        .sentence("vi", "…"))
                .isEqualTo("Có 2 phiếu tán thành trên 5 thành viên; cần 3 phiếu, hoặc số phiếu không khớp"
                        + " (có mặt 5, không tán thành 3, khác 0).");
        assertThat(when(UNDER_294.forwarded(), refuse(ON, 3, said("chưa đủ tiêu chuẩn")))
                        .violation("membership.majority-decides")
                        .sentence("vi", "…"))
                .startsWith("Không thể ghi là không kết nạp khi có 3 phiếu tán thành trên 5 thành viên (đủ 3)");
    }

    @Test
    void a_decision_counts_on_the_day_on_which_it_is_entered() {
        given(UNDER_294.forwarded())
                .when(above(ON, 5), Acts.on(ON.plusDays(1), ABOVE))
                .refusedBy("membership.on-its-day");
    }

    @Test
    void a_reason_belongs_to_a_refusal_and_to_it_alone() {
        assertThatThrownBy(() -> new DecideAdmission(
                        ADMISSION,
                        AdmissionChoice.REFUSE,
                        ABOVE,
                        DecidingOrgan.STANDING_COMMITTEE,
                        5,
                        1,
                        4,
                        0,
                        "89-QĐ/ĐU",
                        ON,
                        Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
