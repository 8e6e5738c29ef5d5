package socai.membership.automation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import socai.membership.events.AdmissionClock;
import socai.membership.events.AdmissionId;
import socai.membership.events.ExemptionEnd;
import socai.membership.events.ExemptionId;
import socai.membership.events.JoiningId;
import socai.membership.events.MembershipId;
import socai.membership.events.RemovalId;
import socai.membership.write.admission.lateness.ReportLateness;
import socai.membership.write.admission.review.ReportSympathiserReviewLateness;
import socai.membership.write.exemption.end.EndExemption;
import socai.membership.write.joining.answer.LapseJoining;
import socai.membership.write.memberrecord.lateness.ReportMemberRecordLateness;
import socai.membership.write.removal.conclude.ConcludeRemoval;
import socai.membership.write.removal.lateness.ReportRemovalLateness;
import socai.spine.Act;
import socai.spine.Answer;
import socai.spine.CommandId;
import socai.spine.OfficeKind;
import socai.spine.OfficeRef;
import socai.spine.OrganisationId;
import socai.spine.Origin;
import socai.spine.time.Deadline;
import socai.spine.time.WorkingCalendar;
import socai.spine.write.CommandDoor;
import socai.spine.write.Submission;
import socai.spine.write.TooBusy;

class WhenLimitPassedThenReportLatenessTest {

    /** Monday to Friday, nothing else. */
    private static final WorkingCalendar CALENDAR = new WorkingCalendar("test", Set.of(), Set.of());

    private static final RunningLimit LIMIT =
            new RunningLimit("adm-1", "ADMISSION_DECISION", new Deadline(LocalDate.of(2026, 11, 2), 5, "working-days"));

    /** A door that remembers, and like the real one has one effect per command id. */
    private static class Door implements CommandDoor {
        final Map<CommandId, Submission> effects = new HashMap<>();
        final List<CommandId> asked = new ArrayList<>();

        @Override
        public Answer submit(Submission submission) {
            asked.add(submission.act().command());
            effects.putIfAbsent(submission.act().command(), submission);
            return new Answer(submission.act().command(), true, List.of(), List.of());
        }
    }

    private static WhenLimitPassedThenReportLateness on(LocalDate today, Door door, RunningLimit... limits) {
        return new WhenLimitPassedThenReportLateness(
                () -> List.of(limits),
                door,
                () -> CALENDAR,
                () -> today,
                id -> new Act(
                        id,
                        "system",
                        Optional.empty(),
                        new OfficeRef(OfficeKind.SYSTEM, OrganisationId.of("org-installation")),
                        today,
                        today,
                        Origin.DIRECT,
                        Optional.empty(),
                        Optional.empty()));
    }

    @Test
    void onTheLastDayNothingIsReported() {
        Door door = new Door();
        on(LocalDate.of(2026, 11, 9), door, LIMIT).run();
        assertThat(door.asked).isEmpty();
    }

    @Test
    void theDayAfterTheLimitIsReported() {
        Door door = new Door();
        on(LocalDate.of(2026, 11, 10), door, LIMIT).run();
        assertThat(door.effects).hasSize(1);
    }

    @Test
    void runningAgainTheSameDayHasNoSecondEffect() {
        Door door = new Door();
        on(LocalDate.of(2026, 11, 10), door, LIMIT).run();
        on(LocalDate.of(2026, 11, 10), door, LIMIT).run();
        assertThat(door.asked).hasSize(2);
        assertThat(door.effects).hasSize(1);
    }

    @Test
    void aLimitThatWasExtendedIsAnotherLimit() {
        Door door = new Door();
        on(LocalDate.of(2026, 11, 10), door, LIMIT).run();
        RunningLimit extended =
                new RunningLimit("adm-1", "ADMISSION_DECISION", LIMIT.deadline().extendedBy(3));
        on(LocalDate.of(2026, 11, 20), door, extended).run();
        assertThat(door.effects).hasSize(2);
    }

    /** Exempt up to 9 November, back on the 10th. */
    @Test
    void aTermThatIsOverEndsOnceOnTheDayOfReturn() {
        RunningLimit term = new RunningLimit("exm-1", "EXEMPTION", new Deadline(LocalDate.of(2026, 8, 1), 100, "days"));
        Door door = new Door();
        on(LocalDate.of(2026, 11, 9), door, term).run();
        assertThat(door.asked).isEmpty();

        on(LocalDate.of(2026, 11, 10), door, term).run();
        assertThat(door.effects.values())
                .singleElement()
                .satisfies(asked -> assertThat(asked.command())
                        .isEqualTo(new EndExemption(ExemptionId.of("exm-1"), ExemptionEnd.TERM_OVER)));
    }

    @Test
    void aRemovalWithoutComplaintIsConcludedTheDayAfterTheWindow() {
        RunningLimit window = new RunningLimit(
                "rmv-1", "REMOVAL_COMPLAINT", new Deadline(LocalDate.of(2026, 11, 2), 5, "working-days"));
        Door door = new Door();
        on(LocalDate.of(2026, 11, 9), door, window).run();
        assertThat(door.asked).isEmpty();

        on(LocalDate.of(2026, 11, 10), door, window).run();
        assertThat(door.effects.values())
                .singleElement()
                .satisfies(asked -> assertThat(asked.command()).isEqualTo(new ConcludeRemoval(RemovalId.of("rmv-1"))));
    }

    @Test
    void aComplaintThatNobodyAnsweredIsReportedTheDayAfterItsLimit() {
        RunningLimit answer =
                new RunningLimit("rmv-1", "REMOVAL_ANSWER", new Deadline(LocalDate.of(2026, 11, 2), 5, "working-days"));
        Door door = new Door();
        on(LocalDate.of(2026, 11, 9), door, answer).run();
        assertThat(door.asked).isEmpty();

        on(LocalDate.of(2026, 11, 10), door, answer).run();
        on(LocalDate.of(2026, 11, 10), door, answer).run();
        assertThat(door.effects.values())
                .singleElement()
                .satisfies(asked ->
                        assertThat(asked.command()).isEqualTo(new ReportRemovalLateness(RemovalId.of("rmv-1"))));
    }

    @Test
    void aCvThatANewMemberHasNotDeclaredIsReportedTheDayAfterItsLimit() {
        RunningLimit limit =
                new RunningLimit("mem-1", "MEMBER_RECORD", new Deadline(LocalDate.of(2026, 11, 2), 5, "working-days"));
        Door door = new Door();
        on(LocalDate.of(2026, 11, 9), door, limit).run();
        assertThat(door.asked).isEmpty();

        on(LocalDate.of(2026, 11, 10), door, limit).run();
        assertThat(door.effects.values())
                .singleElement()
                .satisfies(asked -> assertThat(asked.command())
                        .isEqualTo(new ReportMemberRecordLateness(MembershipId.of("mem-1"))));
    }

    @Test
    void aSympathiserWhomNobodyReviewedIsReportedTheDayAfterTheMonth() {
        RunningLimit limit =
                new RunningLimit("adm-1", "SYMPATHISER_REVIEW", new Deadline(LocalDate.of(2026, 10, 9), 1, "months"));
        Door door = new Door();
        on(LocalDate.of(2026, 11, 9), door, limit).run();
        assertThat(door.asked).isEmpty();

        on(LocalDate.of(2026, 11, 10), door, limit).run();
        on(LocalDate.of(2026, 11, 10), door, limit).run();
        assertThat(door.effects.values())
                .singleElement()
                .satisfies(asked -> assertThat(asked.command())
                        .isEqualTo(new ReportSympathiserReviewLateness(AdmissionId.of("adm-1"))));
    }

    @Test
    void aFaultAndARefusalAreToldAndKeepNoLaterLimitFromBeingReported() {
        String busy = "adm-busy";
        String broken = "adm-broken";
        String notLate = "adm-refused";
        Answer no = new Answer(CommandId.named("test", "refused"), false, List.of(), List.of());
        Door door = new Door() {
            @Override
            public Answer submit(Submission submission) {
                String dossier =
                        ((ReportLateness) submission.command()).admission().raw();
                switch (dossier) {
                    case "adm-busy" -> throw new TooBusy(dossier);
                    case "adm-broken" -> throw new IllegalStateException("about somebody by name");
                    case "adm-refused" -> {
                        return no;
                    }
                    default -> {
                        return super.submit(submission);
                    }
                }
            }
        };
        RunningLimit unknown = new RunningLimit("not an id", "ADMISSION_DECISION", LIMIT.deadline());

        WhenLimitPassedThenReportLateness.Round round = on(
                        LocalDate.of(2026, 11, 10), door, of(busy), of(broken), unknown, of(notLate), LIMIT)
                .run();

        assertThat(door.effects.values())
                .extracting(Submission::command)
                .containsExactly(new ReportLateness(AdmissionId.of("adm-1"), AdmissionClock.DECISION));
        assertThat(round.refused()).containsExactly(no);
        assertThat(round.faults())
                .extracting(WhenLimitPassedThenReportLateness.Fault::dossier)
                .containsExactly(busy, broken, "not an id");
        assertThat(round.faults())
                .contains(new WhenLimitPassedThenReportLateness.Fault(
                        "ADMISSION_DECISION", busy, TooBusy.class.getName()));
        assertThat(round.toString()).doesNotContain("by name");
    }

    private static RunningLimit of(String dossier) {
        return new RunningLimit(dossier, "ADMISSION_DECISION", LIMIT.deadline());
    }

    @Test
    void aRequestByACodeThatNobodyAnswersLapsesTheDayAfterItsLimit() {
        RunningLimit answer =
                new RunningLimit("joi-1", "JOINING_ANSWER", new Deadline(LocalDate.of(2026, 11, 1), 15, "days"));
        Door door = new Door();
        on(LocalDate.of(2026, 11, 16), door, answer).run();
        assertThat(door.asked).isEmpty();

        on(LocalDate.of(2026, 11, 17), door, answer).run();
        assertThat(door.effects.values())
                .singleElement()
                .satisfies(asked -> assertThat(asked.command()).isEqualTo(new LapseJoining(JoiningId.of("joi-1"))));
    }
}
