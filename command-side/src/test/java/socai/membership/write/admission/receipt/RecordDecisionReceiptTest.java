package socai.membership.write.admission.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.events.AdmissionExample.ADMISSION;
import static socai.membership.events.AdmissionExample.CELL;
import static socai.membership.events.AdmissionExample.UNDER_208;
import static socai.membership.events.AdmissionExample.UNDER_294;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import socai.membership.events.AdmissionClock;
import socai.membership.events.AdmissionEvent;
import socai.membership.events.DecisionReceived;
import socai.membership.write.admission.AdmissionFile;
import socai.membership.write.admission.AdmissionWorld;
import socai.membership.write.admission.OpenClock;
import socai.spine.time.Deadline;
import socai.spine.write.Acts;
import socai.spine.write.Decider;
import socai.spine.write.DeciderFixture;

class RecordDecisionReceiptTest {

    private static final LocalDate DECIDED = LocalDate.of(2025, 12, 10);
    private static final LocalDate ON = DECIDED.plusDays(6);

    private static DeciderFixture<RecordDecisionReceipt, AdmissionFile, Decider.NoFacts> given(
            List<AdmissionEvent> history) {
        return AdmissionWorld.standard().fixture(new RecordDecisionReceiptDecider(), history);
    }

    @Test
    void under_294_the_receipt_starts_the_clock_of_the_ceremony() {
        var fixture = given(UNDER_294.decided(DECIDED, Optional.empty()));
        assertThat(fixture.state(AdmissionFile.TYPE, ADMISSION.raw()).openClocks())
                .isEmpty();

        DecisionReceived received = fixture.when(
                        new RecordDecisionReceipt(ADMISSION, ON.minusDays(1)), Acts.on(ON, CELL))
                .event(DecisionReceived.class);

        assertThat(received.ceremony()).contains(new Deadline(ON.minusDays(1), 30, "working-days"));
        assertThat(fixture.state(AdmissionFile.TYPE, ADMISSION.raw()).openClocks())
                .containsExactly(
                        new OpenClock(AdmissionClock.CEREMONY, new Deadline(ON.minusDays(1), 30, "working-days")));
    }

    @Test
    void under_208_it_starts_none_because_the_issue_did() {
        LocalDate decided = LocalDate.of(2026, 10, 12);
        Deadline fromIssue = new Deadline(decided, 30, "working-days");
        var fixture = given(UNDER_208.decided(decided, Optional.of(fromIssue)));

        DecisionReceived received = fixture.when(
                        new RecordDecisionReceipt(ADMISSION, decided.plusDays(5)), Acts.on(decided.plusDays(5), CELL))
                .event(DecisionReceived.class);

        assertThat(received.ceremony()).isEmpty();
        assertThat(fixture.state(AdmissionFile.TYPE, ADMISSION.raw()).openClocks())
                .containsExactly(new OpenClock(AdmissionClock.CEREMONY, fromIssue));
    }

    @Test
    void a_receipt_lies_between_the_decision_and_today() {
        var fixture = given(UNDER_294.decided(DECIDED, Optional.empty()));

        fixture.when(new RecordDecisionReceipt(ADMISSION, DECIDED.minusDays(1)), Acts.on(ON, CELL))
                .refusedBy("membership.received-after-decision");
        fixture.when(new RecordDecisionReceipt(ADMISSION, ON.plusDays(1)), Acts.on(ON, CELL))
                .refusedBy("membership.not-in-future");
        fixture.when(new RecordDecisionReceipt(ADMISSION, DECIDED), Acts.on(ON, CELL))
                .isAccepted();
    }

    @Test
    void a_decision_is_received_once() {
        var fixture = given(UNDER_294.decided(DECIDED, Optional.empty()));
        fixture.when(new RecordDecisionReceipt(ADMISSION, ON), Acts.on(ON, CELL))
                .isAccepted();

        fixture.when(new RecordDecisionReceipt(ADMISSION, ON), Acts.on(ON, CELL))
                .wroteNothing();
        fixture.when(new RecordDecisionReceipt(ADMISSION, ON.minusDays(1)), Acts.on(ON, CELL))
                .refusedBy("membership.received-once");
    }
}
