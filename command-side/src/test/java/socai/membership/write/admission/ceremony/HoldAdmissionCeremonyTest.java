package socai.membership.write.admission.ceremony;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.events.AdmissionExample.ADMISSION;
import static socai.membership.events.AdmissionExample.APPLICANT;
import static socai.membership.events.AdmissionExample.CELL;
import static socai.membership.events.AdmissionExample.GRASSROOTS;
import static socai.membership.events.AdmissionExample.HASH;
import static socai.membership.events.AdmissionExample.MENTOR;
import static socai.membership.events.AdmissionExample.UNDER_208;
import static socai.membership.events.AdmissionExample.UNDER_294;
import static socai.membership.events.AdmissionExample.and;
import static socai.membership.events.AdmissionExample.person;
import static socai.membership.events.AdmissionExample.said;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import socai.membership.events.AdmissionCeremonyHeld;
import socai.membership.events.AdmissionEvent;
import socai.membership.events.AdmissionField;
import socai.membership.events.AdmissionRecordCorrected;
import socai.membership.events.DecisionReceived;
import socai.membership.events.ErasureBasis;
import socai.membership.events.LateCeremonyConsented;
import socai.membership.events.MemberRecordAsked;
import socai.membership.events.MembershipEnd;
import socai.membership.events.MembershipEvent;
import socai.membership.events.MembershipEvent.MemberAdmitted;
import socai.membership.events.MembershipEvent.MembershipEnded;
import socai.membership.events.MembershipId;
import socai.membership.events.PersonEvent.PersonErased;
import socai.membership.events.ReadmissionOpened;
import socai.membership.events.Standing;
import socai.membership.write.Membership;
import socai.membership.write.Person;
import socai.membership.write.admission.AdmissionFile;
import socai.membership.write.admission.AdmissionStage;
import socai.membership.write.admission.AdmissionWorld;
import socai.organisation.events.RollEntry;
import socai.organisation.events.RollEvent.RollEntriesOpened;
import socai.organisation.events.RollKind;
import socai.organisation.events.RollStanding;
import socai.organisation.write.Roll;
import socai.policy.write.TestPolicies;
import socai.spine.Paper;
import socai.spine.Violation;
import socai.spine.time.Deadline;
import socai.spine.time.WorkingCalendar;
import socai.spine.write.Acts;
import socai.spine.write.DeciderFixture;
import socai.spine.write.Outcome;

class HoldAdmissionCeremonyTest {

    private static final WorkingCalendar CALENDAR = TestPolicies.book().calendar();
    private static final LocalDate DECIDED = LocalDate.of(2025, 12, 10);
    private static final LocalDate RECEIVED = LocalDate.of(2025, 12, 18);
    private static final LocalDate DECIDED_208 = LocalDate.of(2026, 10, 12);

    private final AdmissionWorld world = AdmissionWorld.standard();

    private static List<AdmissionEvent> received() {
        return and(
                UNDER_294.decided(DECIDED, Optional.empty()),
                new DecisionReceived(
                        ADMISSION,
                        RECEIVED,
                        APPLICANT,
                        RECEIVED,
                        Optional.of(new Deadline(RECEIVED, 30, "working-days"))));
    }

    private static List<AdmissionEvent> issued() {
        return UNDER_208.decided(DECIDED_208, Optional.of(new Deadline(DECIDED_208, 30, "working-days")));
    }

    private DeciderFixture<HoldAdmissionCeremony, AdmissionFile, HoldAdmissionCeremony.Facts> given(
            List<AdmissionEvent> history) {
        return world.fixture(new HoldAdmissionCeremonyDecider(), history);
    }

    private Outcome when(List<AdmissionEvent> history, LocalDate on) {
        return given(history).when(new HoldAdmissionCeremony(ADMISSION, on, MENTOR), Acts.on(on, CELL));
    }

    @Test
    void the_ceremony_writes_the_file_the_membership_and_the_roll_together() {
        var fixture = given(received());
        LocalDate on = RECEIVED.plusDays(20);

        Outcome outcome = fixture.when(new HoldAdmissionCeremony(ADMISSION, on, MENTOR), Acts.on(on, CELL))
                .wrote(
                        AdmissionCeremonyHeld.class,
                        MemberAdmitted.class,
                        MemberRecordAsked.class,
                        RollEntriesOpened.class);

        MemberAdmitted admitted = outcome.event(MemberAdmitted.class);
        assertThat(admitted.admissionDate()).isEqualTo(on);
        assertThat(admitted.decisionDate()).isEqualTo(DECIDED);
        assertThat(admitted.decisionNumber()).isEqualTo("88-QĐ/ĐU");
        assertThat(admitted.probation()).isEqualTo(new Deadline(on, 12, "months"));
        assertThat(outcome.event(MemberRecordAsked.class).limit()).isEqualTo(new Deadline(on, 30, "working-days"));
        assertThat(fixture.state(Membership.TYPE, Membership.stream(APPLICANT)).probationary())
                .isTrue();
        Roll roll = fixture.state(Roll.TYPE, Roll.stream(CELL, RollKind.CELL));
        assertThat(roll.standingOn(APPLICANT, on)).contains(RollStanding.PROBATIONARY);
        assertThat(roll.isSeated(APPLICANT, on.minusDays(1))).isFalse();
        assertThat(fixture.owner(AdmissionFile.OPEN_ADMISSION, APPLICANT.raw())).isEmpty();
        AdmissionFile file = fixture.state(AdmissionFile.TYPE, ADMISSION.raw());
        assertThat(file.stage()).isEqualTo(AdmissionStage.ADMITTED);
        assertThat(file.openClocks()).isEmpty();
    }

    @Test
    void under_294_the_thirtieth_working_day_from_the_receipt_is_in_time_and_the_next_needs_consent() {
        LocalDate last = CALENDAR.lastDay(RECEIVED, 30);
        LocalDate next = CALENDAR.lastDay(RECEIVED, 31);

        assertThat(when(received(), last).event(AdmissionCeremonyHeld.class).late())
                .isZero();
        Violation violation = when(received(), next)
                .refusedBy("membership.ceremony-in-time")
                .violation("membership.ceremony-in-time");
        assertThat(violation.citation().regulation()).isEqualTo("294-QĐ/TW");
        assertThat(violation.sentence("vi", "…")).contains("quá hạn 1 ngày làm việc");

        AdmissionCeremonyHeld held = when(and(received(), consent(next)), next).event(AdmissionCeremonyHeld.class);
        assertThat(held.late()).isEqualTo(1);
        assertThat(held.deadline()).isEqualTo(new Deadline(RECEIVED, 30, "working-days"));
    }

    @Test
    void under_208_the_days_count_from_the_issue_whenever_it_was_received() {
        LocalDate last = CALENDAR.lastDay(DECIDED_208, 30);
        LocalDate next = CALENDAR.lastDay(DECIDED_208, 31);
        List<AdmissionEvent> receivedLate = and(
                issued(),
                new DecisionReceived(
                        ADMISSION, DECIDED_208.plusDays(20), APPLICANT, DECIDED_208.plusDays(20), Optional.empty()));

        when(issued(), last).isAccepted();
        when(receivedLate, last).isAccepted();
        when(receivedLate, next).refusedBy("membership.ceremony-in-time");
        when(and(receivedLate, consent(next)), next).isAccepted();
    }

    @Test
    void under_294_the_clock_must_have_started() {
        when(UNDER_294.decided(DECIDED, Optional.empty()), DECIDED.plusDays(5))
                .refusedBy("membership.ceremony-clock-started");
    }

    @Test
    void a_corrected_receipt_moves_the_limit() {
        LocalDate later = CALENDAR.lastDay(RECEIVED, 3);
        List<AdmissionEvent> corrected = and(
                received(),
                new AdmissionRecordCorrected(
                        ADMISSION,
                        later,
                        APPLICANT,
                        AdmissionField.RECEIPT_DATE,
                        Optional.of(RECEIVED),
                        Optional.of(later),
                        Optional.empty(),
                        Optional.empty(),
                        later,
                        said("ghi nhầm ngày"),
                        new Paper("3-CV", later, HASH)));

        when(corrected, CALENDAR.lastDay(RECEIVED, 33)).isAccepted();
        when(corrected, CALENDAR.lastDay(RECEIVED, 34)).refusedBy("membership.ceremony-in-time");
    }

    @Test
    void a_ceremony_is_not_held_before_the_decision_but_may_be_on_its_day() {
        when(issued(), DECIDED_208.minusDays(1)).refusedBy("membership.ceremony-after-decision");
        when(issued(), DECIDED_208).isAccepted();
    }

    @Test
    void without_a_decision_there_is_no_ceremony() {
        when(UNDER_294.forwarded(), DECIDED).refusedBy("membership.admission-stage");
    }

    @Test
    void the_helper_in_probation_is_an_official_member() {
        LocalDate on = DECIDED_208.plusDays(3);

        given(issued())
                .when(new HoldAdmissionCeremony(ADMISSION, on, person("probationary 1")), Acts.on(on, CELL))
                .refusedBy("membership.mentor-official");
    }

    @Test
    void nobody_becomes_a_member_whose_data_was_erased() {
        LocalDate on = DECIDED_208.plusDays(3);
        var fixture = given(issued())
                .given(
                        Person.TYPE,
                        APPLICANT.raw(),
                        new PersonErased(APPLICANT, ErasureBasis.REQUEST_OF_THE_PERSON, "1-CV"));

        fixture.when(new HoldAdmissionCeremony(ADMISSION, on, MENTOR), Acts.on(on, CELL))
                .refusedBy("membership.applicant-known");
    }

    @Test
    void nobody_becomes_a_member_twice() {
        LocalDate on = DECIDED_208.plusDays(3);
        var fixture = given(issued())
                .given(
                        Roll.TYPE,
                        Roll.stream(CELL, RollKind.CELL),
                        new RollEntriesOpened(
                                CELL,
                                RollKind.CELL,
                                List.of(new RollEntry(APPLICANT, RollStanding.PROBATIONARY, on.minusDays(9)))));

        fixture.when(new HoldAdmissionCeremony(ADMISSION, on, MENTOR), Acts.on(on, CELL))
                .refusedBy("membership.not-yet-a-member");
    }

    @Test
    void the_same_ceremony_again_writes_nothing_and_another_is_refused() {
        var fixture = given(issued());
        LocalDate on = DECIDED_208.plusDays(3);
        fixture.when(new HoldAdmissionCeremony(ADMISSION, on, MENTOR), Acts.on(on, CELL))
                .isAccepted();

        fixture.when(new HoldAdmissionCeremony(ADMISSION, on, MENTOR), Acts.on(on.plusDays(1), CELL))
                .wroteNothing();
        fixture.when(new HoldAdmissionCeremony(ADMISSION, on.plusDays(1), MENTOR), Acts.on(on.plusDays(1), CELL))
                .refusedBy("membership.admission-stage");
    }

    private static LateCeremonyConsented consent(LocalDate on) {
        return new LateCeremonyConsented(ADMISSION, on, APPLICANT, GRASSROOTS, "17-CV/ĐU", said("ốm đau dài ngày"));
    }

    private DeciderFixture<HoldAdmissionCeremony, AdmissionFile, HoldAdmissionCeremony.Facts> readmission(
            MembershipEvent... last) {
        MembershipId former = MembershipId.first(APPLICANT);
        ReadmissionOpened opened = new ReadmissionOpened(
                ADMISSION,
                DECIDED_208.minusYears(1),
                APPLICANT,
                CELL,
                former,
                MembershipId.of(APPLICANT, 2),
                MembershipEnd.REMOVED,
                DECIDED_208.minusYears(5),
                false,
                CELL,
                "120-CV/TU");
        return given(and(issued(), opened))
                .given(
                        Membership.TYPE,
                        former.raw(),
                        new MemberAdmitted(
                                former,
                                APPLICANT,
                                CELL,
                                DECIDED_208.minusYears(9),
                                DECIDED_208.minusYears(9),
                                "1-QĐ",
                                new Deadline(DECIDED_208.minusYears(9), 12, "months")))
                .given(Membership.TYPE, former.raw(), last);
    }

    @Test
    void a_re_admission_begins_a_second_membership_with_a_probation_of_its_own() {
        LocalDate day = DECIDED_208.plusDays(10);
        MembershipEnded ended = new MembershipEnded(
                MembershipId.first(APPLICANT),
                APPLICANT,
                CELL,
                Standing.OFFICIAL,
                MembershipEnd.REMOVED,
                DECIDED_208.minusYears(5),
                DECIDED_208.minusYears(5),
                List.of());
        MemberAdmitted again = readmission(ended)
                .when(new HoldAdmissionCeremony(ADMISSION, day, MENTOR), Acts.on(day, CELL))
                .event(MemberAdmitted.class);
        assertThat(again.membership()).isEqualTo(MembershipId.of(APPLICANT, 2));
        assertThat(again.probation().start()).isEqualTo(day);
    }

    @Test
    void who_has_the_old_membership_back_needs_no_new_one() {
        LocalDate day = DECIDED_208.plusDays(10);
        readmission()
                .when(new HoldAdmissionCeremony(ADMISSION, day, MENTOR), Acts.on(day, CELL))
                .refusedBy("membership.not-yet-a-member");
    }
}
