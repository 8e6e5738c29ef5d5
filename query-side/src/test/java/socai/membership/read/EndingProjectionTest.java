package socai.membership.read;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.events.LifeExample.MEMBER;
import static socai.membership.events.LifeExample.MEMBERSHIP;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import socai.membership.events.EndingExample;
import socai.membership.events.ExemptionEvent;
import socai.membership.events.LeavingEvent;
import socai.membership.events.LifeExample;
import socai.membership.events.MembershipEnd;
import socai.membership.events.MembershipEvent;
import socai.membership.events.RemovalEvent;
import socai.spine.read.Ledger;
import socai.spine.read.Row;

/** The ways out of the Party in the read models of files, limits and members. */
class EndingProjectionTest {

    private final Ledger ledger = new Ledger();

    private void told(ExemptionEvent... events) {
        for (ExemptionEvent event : events) {
            ledger.add("exemption", event.exemption().raw(), event.on(), event);
        }
    }

    private void told(RemovalEvent... events) {
        for (RemovalEvent event : events) {
            ledger.add("removal", event.removal().raw(), event.on(), event);
        }
    }

    private void told(LeavingEvent... events) {
        for (LeavingEvent event : events) {
            ledger.add("leaving", event.leaving().raw(), event.on(), event);
        }
    }

    private static <E extends RemovalEvent> RemovalEvent removal(Class<E> type) {
        return EndingExample.removals().stream()
                .filter(type::isInstance)
                .findFirst()
                .orElseThrow();
    }

    private Map<String, @Nullable Object> file(String dossier) {
        return ledger.fold(new DossierProjection())
                .get(DossierTables.DOSSIER, Map.of("dossier", dossier))
                .orElseThrow();
    }

    private List<String> stages(String dossier) {
        return Row.of(ledger.fold(new DossierProjection()).where(DossierTables.DOSSIER_STAGE, "dossier", dossier))
                .stream()
                .map(row -> row.text("stage"))
                .sorted()
                .toList();
    }

    private Map<String, @Nullable Object> clock(String dossier, ClockKind kind) {
        return ledger.fold(new DueProjection())
                .get(DueTables.CLOCK, Map.of("dossier", dossier, "kind", kind.name()))
                .orElseThrow();
    }

    @Test
    void an_exemption_runs_to_the_day_before_the_return_and_a_further_round_begins_anew() {
        String file = EndingExample.EXEMPTION.raw();
        EndingExample.exemptions().stream()
                .filter(event -> !(event instanceof ExemptionEvent.ExemptionVoteFailed))
                .forEach(this::told);

        assertThat(file(file))
                .containsEntry("kind", "EXEMPTION")
                .containsEntry("person", MEMBER.raw())
                .containsEntry(
                        "org_id",
                        EndingExample.exemptions().stream()
                                .filter(ExemptionEvent.ExemptionCarriedOver.class::isInstance)
                                .map(ExemptionEvent.ExemptionCarriedOver.class::cast)
                                .findFirst()
                                .orElseThrow()
                                .to()
                                .raw())
                .containsEntry("stage", "ENDED")
                .containsEntry(
                        "answered_by",
                        EndingExample.exemptionRequested(Optional.empty())
                                .organisation()
                                .raw())
                .containsEntry("closed", true);
        assertThat(clock(file, ClockKind.EXEMPTION))
                .containsEntry("start_on", EndingExample.DAY.plusDays(1))
                .containsEntry("length", 182)
                .containsEntry("unit", "days")
                .containsEntry("ended_on", EndingExample.DAY.plusMonths(6));

        told(EndingExample.exemptionRequested(Optional.empty()));
        assertThat(file(file)).containsEntry("stage", "REQUESTED").containsEntry("closed", false);
        assertThat(stages(file)).containsExactly("REQUESTED");
    }

    @Test
    void a_request_to_leave_that_is_decided_is_closed() {
        EndingExample.leavings().stream()
                .filter(event -> !(event instanceof LeavingEvent.LeaveVoteFailed
                        || event instanceof LeavingEvent.LeaveWithdrawn
                        || event instanceof LeavingEvent.LeaveRefused))
                .forEach(this::told);
        assertThat(file(EndingExample.LEAVING.raw()))
                .containsEntry("stage", "LEFT")
                .containsEntry("closed", true)
                .containsEntry("decision_number", "12-QĐ/ĐU")
                .containsEntry("base", 20);
    }

    @Test
    void a_further_complaint_goes_back_to_its_stage_until_the_removal_is_concluded() {
        String file = EndingExample.REMOVAL.raw();
        told(
                EndingExample.removalProposed(),
                removal(RemovalEvent.RemovalBacked.class),
                removal(RemovalEvent.RemovalDecided.class),
                removal(RemovalEvent.RemovalReceiptRecorded.class));
        assertThat(clock(file, ClockKind.REMOVAL_COMPLAINT)).containsEntry("ended_on", null);

        told(removal(RemovalEvent.RemovalComplaintLodged.class), removal(RemovalEvent.RemovalUpheld.class));
        assertThat(file(file))
                .containsEntry("stage", "UPHELD")
                .containsEntry("closed", false)
                .containsEntry("answer_number", "31-QĐ/TU")
                .as("the answer stands beside the decision that it is about")
                .containsEntry("decision_number", "12-QĐ/ĐU");
        assertThat(clock(file, ClockKind.REMOVAL_COMPLAINT)).containsEntry("ended_on", EndingExample.DAY);
        assertThat(clock(file, ClockKind.REMOVAL_ANSWER)).containsEntry("ended_on", EndingExample.DAY);

        told(removal(RemovalEvent.RemovalReceiptRecorded.class));
        assertThat(file(file)).containsEntry("stage", "RECEIVED");
        told(removal(RemovalEvent.RemovalComplaintLodged.class));
        assertThat(stages(file)).containsExactly("BACKED", "COMPLAINED", "PROPOSED", "RECEIVED", "REMOVED");
        told(removal(RemovalEvent.RemovalUpheld.class), removal(RemovalEvent.RemovalConcluded.class));
        assertThat(file(file)).containsEntry("stage", "FINAL").containsEntry("closed", true);
    }

    @Test
    void a_late_answer_that_was_reported_is_not_proposed_again_but_that_of_a_further_complaint_is() {
        String file = EndingExample.REMOVAL.raw();
        told(
                EndingExample.removalProposed(),
                removal(RemovalEvent.RemovalReceiptRecorded.class),
                removal(RemovalEvent.RemovalComplaintLodged.class));
        assertThat(clock(file, ClockKind.REMOVAL_ANSWER)).containsEntry("reported_on", null);
        assertThat(file(file)).containsEntry("lateness_reported", false);

        told(removal(RemovalEvent.RemovalLatenessReported.class));
        assertThat(clock(file, ClockKind.REMOVAL_ANSWER))
                .containsEntry("reported_on", EndingExample.DAY.plusMonths(6))
                .containsEntry("ended_on", null);
        assertThat(file(file)).containsEntry("lateness_reported", true).containsEntry("stage", "COMPLAINED");

        told(removal(RemovalEvent.RemovalUpheld.class), removal(RemovalEvent.RemovalComplaintLodged.class));
        assertThat(clock(file, ClockKind.REMOVAL_ANSWER))
                .containsEntry("reported_on", null)
                .containsEntry("ended_on", null);
    }

    @Test
    void a_member_is_exempt_gone_and_back() {
        Lives.membership(ledger, LifeExample.CEREMONY, LifeExample.admitted());
        for (MembershipEvent event : EndingExample.memberships()) {
            Lives.membership(ledger, EndingExample.DAY, event);
            Map<String, @Nullable Object> row = ledger.fold(new MemberProjection())
                    .get(MemberTables.MEMBERSHIP, Map.of("membership", MEMBERSHIP.raw()))
                    .orElseThrow();
            switch (event) {
                case MembershipEvent.MemberExempted ignored -> assertThat(row).containsEntry("activity", "EXEMPT");
                case MembershipEvent.MembershipEnded e ->
                    assertThat(row)
                            .containsEntry("closed_on", e.from())
                            .containsEntry("ended_as", MembershipEnd.REMOVED.name());
                case MembershipEvent.MembershipRestored ignored ->
                    assertThat(row).containsEntry("closed_on", null).containsEntry("ended_as", null);
                default -> assertThat(row).containsEntry("activity", "ACTIVE");
            }
        }
    }
}
