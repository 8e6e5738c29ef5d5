package socai.membership.read;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.events.AdmissionExample.ADMISSION;
import static socai.membership.events.AdmissionExample.APPLICANT;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import socai.membership.events.AdmissionClock;
import socai.membership.events.AdmissionClosed;
import socai.membership.events.AdmissionExample;
import socai.membership.events.AdmissionField;
import socai.membership.events.AdmissionRecordCorrected;
import socai.membership.events.ClosingReason;
import socai.membership.events.CorrectedField;
import socai.membership.events.DecisionClockExtended;
import socai.membership.events.DecisionReceived;
import socai.membership.events.EndingExample;
import socai.membership.events.LatenessReported;
import socai.membership.events.LifeExample;
import socai.membership.events.MembershipEnd;
import socai.membership.events.MembershipEvent;
import socai.membership.events.MembershipEvent.MemberTransferred;
import socai.membership.events.MembershipEvent.MembershipCorrected;
import socai.membership.events.MembershipEvent.MembershipRestored;
import socai.membership.events.RecognitionFileOpened;
import socai.membership.events.RecordExample;
import socai.spine.read.Ledger;
import socai.spine.time.Deadline;

class DueProjectionTest {

    private static final LocalDate VOTED = Lives.ADMISSION.votedOn();
    private static final LocalDate RECEIVED = Lives.DECIDED.plusDays(4);

    private final Ledger ledger = new Ledger();

    private Map<String, @Nullable Object> clock(String dossier, ClockKind kind) {
        return ledger.fold(new DueProjection())
                .get(DueTables.CLOCK, Map.of("dossier", dossier, "kind", kind.name()))
                .orElseThrow();
    }

    private Map<String, @Nullable Object> clock(ClockKind kind) {
        return clock(ADMISSION.raw(), kind);
    }

    private static DecisionReceived received(Optional<Deadline> ceremony) {
        return new DecisionReceived(ADMISSION, RECEIVED, APPLICANT, RECEIVED, ceremony);
    }

    @Test
    void the_limit_of_the_decision_runs_from_the_proposal_and_is_kept_as_it_was_set() {
        Lives.admission(ledger, Lives.ADMISSION.proposed());

        assertThat(clock(ClockKind.ADMISSION_DECISION))
                .containsEntry("start_on", VOTED)
                .containsEntry("length", 60)
                .containsEntry("extension", 0)
                .containsEntry("unit", "working-days")
                .containsEntry("opened_by", "membership.AdmissionProposed")
                .containsEntry("org_id", AdmissionExample.CELL.raw())
                .containsEntry("ended_on", null)
                .doesNotContainKey("due");
    }

    @Test
    void an_extension_is_kept_beside_the_length() {
        Lives.admission(ledger, Lives.ADMISSION.proposed());
        Lives.admission(
                ledger,
                new DecisionClockExtended(
                        ADMISSION,
                        VOTED.plusDays(40),
                        APPLICANT,
                        AdmissionExample.ABOVE,
                        30,
                        "working-days",
                        "9-CV",
                        AdmissionExample.said("Bão lũ")));

        assertThat(clock(ClockKind.ADMISSION_DECISION))
                .containsEntry("length", 60)
                .containsEntry("extension", 30);
    }

    @Test
    void the_decision_ends_its_limit_and_starts_that_of_the_ceremony_where_the_law_says_so() {
        Lives.admission(ledger, Lives.admitted());

        assertThat(clock(ClockKind.ADMISSION_DECISION)).containsEntry("ended_on", Lives.DECIDED);
        assertThat(clock(ClockKind.ADMISSION_CEREMONY))
                .containsEntry("start_on", Lives.DECIDED)
                .containsEntry("ended_on", Lives.CEREMONY);
    }

    @Test
    void where_the_limit_starts_with_the_receipt_it_moves_with_a_corrected_receipt() {
        Lives.admission(ledger, Lives.ADMISSION.decided(Lives.DECIDED, Optional.empty()));
        Lives.admission(ledger, received(Optional.of(new Deadline(RECEIVED, 30, "working-days"))));
        assertThat(clock(ClockKind.ADMISSION_CEREMONY))
                .containsEntry("start_on", RECEIVED)
                .containsEntry("org_id", AdmissionExample.CELL.raw());

        Lives.admission(ledger, correctedReceipt());
        assertThat(clock(ClockKind.ADMISSION_CEREMONY)).containsEntry("start_on", RECEIVED.minusDays(2));
    }

    @Test
    void where_the_limit_starts_with_the_decision_a_corrected_receipt_moves_nothing() {
        Lives.admission(
                ledger,
                Lives.ADMISSION.decided(Lives.DECIDED, Optional.of(new Deadline(Lives.DECIDED, 30, "working-days"))));
        Lives.admission(ledger, received(Optional.empty()), correctedReceipt());

        assertThat(clock(ClockKind.ADMISSION_CEREMONY)).containsEntry("start_on", Lives.DECIDED);
    }

    private static AdmissionRecordCorrected correctedReceipt() {
        return new AdmissionRecordCorrected(
                ADMISSION,
                RECEIVED.plusDays(1),
                APPLICANT,
                AdmissionField.RECEIPT_DATE,
                Optional.of(RECEIVED),
                Optional.of(RECEIVED.minusDays(2)),
                Optional.empty(),
                Optional.empty(),
                RECEIVED.minusDays(2),
                AdmissionExample.said("Sổ công văn đến"),
                LifeExample.EVIDENCE);
    }

    @Test
    void a_closed_file_has_no_limit_that_runs() {
        Lives.admission(ledger, Lives.ADMISSION.proposed());
        Lives.admission(
                ledger, new AdmissionClosed(ADMISSION, VOTED.plusDays(5), APPLICANT, ClosingReason.WITHDRAWN, "1-CV"));

        assertThat(clock(ClockKind.ADMISSION_DECISION)).containsEntry("ended_on", VOTED.plusDays(5));
        assertThat(ledger.fold(new DueProjection())
                        .get(DueTables.CLOCK, Map.of("dossier", ADMISSION.raw(), "kind", "ADMISSION_CEREMONY")))
                .isEmpty();
    }

    @Test
    void told_lateness_is_marked_on_its_own_limit() {
        Lives.admission(ledger, Lives.ADMISSION.proposed());
        Lives.admission(
                ledger,
                new LatenessReported(
                        ADMISSION,
                        VOTED.plusDays(120),
                        APPLICANT,
                        AdmissionClock.DECISION,
                        new Deadline(VOTED, 60, "working-days"),
                        20,
                        "calendar"));

        assertThat(clock(ClockKind.ADMISSION_DECISION))
                .containsEntry("reported_on", VOTED.plusDays(120))
                .containsEntry("ended_on", null);
    }

    @Test
    void probation_runs_until_recognition_and_moves_with_a_corrected_ceremony() {
        LocalDate right = LifeExample.CEREMONY.plusDays(3);
        Lives.membership(
                ledger,
                right,
                LifeExample.admitted(),
                new MembershipCorrected(
                        LifeExample.MEMBERSHIP,
                        LifeExample.MEMBER,
                        CorrectedField.ADMISSION_DATE,
                        Optional.of(LifeExample.CEREMONY),
                        Optional.of(right),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        right,
                        LifeExample.said("Ghi sai"),
                        LifeExample.EVIDENCE));
        assertThat(clock(LifeExample.MEMBERSHIP.raw(), ClockKind.PROBATION))
                .containsEntry("start_on", right)
                .containsEntry("length", 12)
                .containsEntry("unit", "months")
                .containsEntry("ended_on", null);

        Lives.membership(ledger, right, LifeExample.recognized(LocalDate.of(2025, 12, 1)));
        assertThat(clock(LifeExample.MEMBERSHIP.raw(), ClockKind.PROBATION))
                .containsEntry("ended_on", LifeExample.PROBATION_END);
    }

    @Test
    void what_a_new_member_has_to_declare_runs_from_the_ceremony_until_it_is_declared() {
        LocalDate moved = LocalDate.of(2024, 10, 2);
        Lives.membership(ledger, LifeExample.CEREMONY, LifeExample.admitted(), RecordExample.asked());
        Lives.membership(
                ledger,
                moved,
                new MemberTransferred(
                        LifeExample.MEMBERSHIP,
                        LifeExample.MEMBER,
                        LifeExample.TRANSFER,
                        LifeExample.CELL,
                        LifeExample.OTHER_CELL,
                        moved),
                RecordExample.late());
        assertThat(clock(LifeExample.MEMBERSHIP.raw(), ClockKind.MEMBER_RECORD))
                .containsEntry("start_on", LifeExample.CEREMONY)
                .containsEntry("length", 30)
                .containsEntry("org_id", LifeExample.OTHER_CELL.raw())
                .containsEntry("reported_on", RecordExample.late().on())
                .containsEntry("ended_on", null);

        Lives.membership(ledger, moved, EndingExample.ended(MembershipEnd.REMOVED));
        assertThat(clock(LifeExample.MEMBERSHIP.raw(), ClockKind.MEMBER_RECORD)).doesNotContainEntry("ended_on", null);
        Lives.membership(ledger, moved, restored());
        assertThat(clock(LifeExample.MEMBERSHIP.raw(), ClockKind.MEMBER_RECORD))
                .containsEntry("org_id", LifeExample.CELL.raw())
                .containsEntry("ended_on", null);

        Lives.membership(ledger, moved, RecordExample.opened(RecordExample.LAST_DAY), restored());
        assertThat(ledger.fold(new DueProjection())
                        .get(
                                DueTables.CLOCK,
                                Map.of(
                                        "dossier",
                                        LifeExample.MEMBERSHIP.raw(),
                                        "kind",
                                        ClockKind.MEMBER_RECORD.name())))
                .isEmpty();
    }

    private static MembershipEvent restored() {
        return EndingExample.memberships().stream()
                .filter(MembershipRestored.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_recognition_opened_again_runs_its_review_anew_and_forgets_the_old_decision() {
        RecognitionFileOpened first = LifeExample.opened();
        LocalDate again = LocalDate.of(2025, 12, 1);
        Lives.recognition(ledger, first, LifeExample.proposed());
        Lives.recognition(ledger, LifeExample.endings().getLast());
        assertThat(clock(LifeExample.FILE.raw(), ClockKind.RECOGNITION_REVIEW))
                .containsEntry("ended_on", LifeExample.VOTE);

        Lives.recognition(
                ledger,
                new RecognitionFileOpened(
                        first.recognition(),
                        again,
                        first.person(),
                        first.membership(),
                        first.organisation(),
                        2,
                        first.admissionDate(),
                        first.probationEnd(),
                        new Deadline(again, 30, "working-days")));

        assertThat(clock(LifeExample.FILE.raw(), ClockKind.RECOGNITION_REVIEW))
                .containsEntry("start_on", again)
                .containsEntry("ended_on", null);
        assertThat(ledger.fold(new DueProjection())
                        .get(
                                DueTables.CLOCK,
                                Map.of("dossier", LifeExample.FILE.raw(), "kind", "RECOGNITION_DECISION")))
                .isEmpty();
    }
}
