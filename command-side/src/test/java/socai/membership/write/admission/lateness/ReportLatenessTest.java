package socai.membership.write.admission.lateness;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.events.AdmissionExample.ABOVE;
import static socai.membership.events.AdmissionExample.ADMISSION;
import static socai.membership.events.AdmissionExample.APPLICANT;
import static socai.membership.events.AdmissionExample.CELL;
import static socai.membership.events.AdmissionExample.UNDER_208;
import static socai.membership.events.AdmissionExample.UNDER_294;
import static socai.membership.events.AdmissionExample.said;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import socai.membership.events.AdmissionClock;
import socai.membership.events.AdmissionEvent;
import socai.membership.events.DecisionClockExtended;
import socai.membership.events.LatenessReported;
import socai.membership.write.admission.AdmissionFile;
import socai.membership.write.admission.AdmissionWorld;
import socai.policy.write.TestPolicies;
import socai.spine.time.Deadline;
import socai.spine.time.WorkingCalendar;
import socai.spine.write.Acts;
import socai.spine.write.Decider;
import socai.spine.write.DeciderFixture;

class ReportLatenessTest {

    private static final WorkingCalendar CALENDAR = TestPolicies.book().calendar();
    private static final LocalDate LAST = CALENDAR.lastDay(UNDER_294.votedOn(), 60);
    private static final LocalDate NEXT = CALENDAR.lastDay(UNDER_294.votedOn(), 61);
    private static final ReportLateness DECISION = new ReportLateness(ADMISSION, AdmissionClock.DECISION);

    private static DeciderFixture<ReportLateness, AdmissionFile, Decider.NoFacts> given(List<AdmissionEvent> history) {
        return AdmissionWorld.standard().fixture(new ReportLatenessDecider(), history);
    }

    @Test
    void on_the_last_day_nothing_is_late_and_on_the_next_the_superior_is_told_by_which_calendar() {
        given(UNDER_294.proposed()).when(DECISION, Acts.on(LAST, CELL)).refusedBy("membership.limit-passed");

        LatenessReported reported = given(UNDER_294.forwarded())
                .when(DECISION, Acts.on(NEXT, CELL))
                .wrote(LatenessReported.class)
                .event(LatenessReported.class);
        assertThat(reported.late()).isEqualTo(1);
        assertThat(reported.calendar()).isEqualTo(CALENDAR.version());
    }

    @Test
    void one_limit_is_reported_once_and_an_extended_one_is_another_limit() {
        var fixture = given(UNDER_294.forwarded());
        fixture.when(DECISION, Acts.on(NEXT, CELL)).isAccepted();
        fixture.when(DECISION, Acts.on(NEXT.plusDays(1), CELL)).refusedBy("membership.not-yet-reported");

        fixture.given(
                AdmissionFile.TYPE,
                ADMISSION.raw(),
                new DecisionClockExtended(
                        ADMISSION, NEXT, APPLICANT, ABOVE, 5, "working-days", "5-TB/ĐU", said("chờ thẩm tra")));
        fixture.when(DECISION, Acts.on(CALENDAR.lastDay(UNDER_294.votedOn(), 65), CELL))
                .refusedBy("membership.limit-passed");
        fixture.when(DECISION, Acts.on(CALENDAR.lastDay(UNDER_294.votedOn(), 66), CELL))
                .wrote(LatenessReported.class);
    }

    @Test
    void a_clock_that_does_not_run_is_not_late() {
        given(UNDER_294.complete()).when(DECISION, Acts.on(NEXT, CELL)).refusedBy("membership.clock-runs");
        given(UNDER_294.decided(LAST, Optional.empty()))
                .when(DECISION, Acts.on(NEXT.plusYears(1), CELL))
                .refusedBy("membership.clock-runs");
        given(UNDER_294.decided(LAST, Optional.empty()))
                .when(new ReportLateness(ADMISSION, AdmissionClock.CEREMONY), Acts.on(NEXT.plusYears(1), CELL))
                .refusedBy("membership.clock-runs");
    }

    @Test
    void the_clock_of_the_ceremony_is_reported_too() {
        LocalDate decided = LocalDate.of(2026, 10, 12);
        List<AdmissionEvent> history =
                UNDER_208.decided(decided, Optional.of(new Deadline(decided, 30, "working-days")));

        given(history)
                .when(
                        new ReportLateness(ADMISSION, AdmissionClock.CEREMONY),
                        Acts.on(CALENDAR.lastDay(decided, 31), CELL))
                .wrote(LatenessReported.class);
    }

    @Test
    void a_file_that_is_not_there_is_not_late() {
        given(List.of()).when(DECISION, Acts.on(NEXT, CELL)).refusedBy("membership.admission-exists");
    }
}
