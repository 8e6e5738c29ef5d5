package socai.membership.write.admission.ceremony;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.events.AdmissionExample.ADMISSION;
import static socai.membership.events.AdmissionExample.APPLICANT;
import static socai.membership.events.AdmissionExample.CELL;
import static socai.membership.events.AdmissionExample.MENTOR;
import static socai.membership.events.AdmissionExample.UNDER_294;
import static socai.membership.events.AdmissionExample.and;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import socai.membership.events.AdmissionCarriedOver;
import socai.membership.events.AdmissionCeremonyHeld;
import socai.membership.events.AdmissionEvent;
import socai.membership.events.DecisionReceived;
import socai.membership.events.MembershipEvent.MemberAdmitted;
import socai.membership.write.admission.AdmissionWorld;
import socai.organisation.events.RollEntry;
import socai.organisation.events.RollEvent.RollEntriesOpened;
import socai.organisation.events.RollKind;
import socai.organisation.events.RollStanding;
import socai.organisation.write.Roll;
import socai.spine.OrganisationId;
import socai.spine.StreamEvent;
import socai.spine.time.Deadline;
import socai.spine.write.Acts;
import socai.spine.write.Outcome;

class CeremonyAfterMergerTest {

    private static final LocalDate DECIDED = LocalDate.of(2025, 12, 10);
    private static final LocalDate RECEIVED = LocalDate.of(2025, 12, 18);

    /** The cell was merged between decision and ceremony: the file went on, and so does the ceremony. */
    @Test
    void a_file_that_was_carried_over_after_the_decision_ends_in_the_cell_that_has_it_now() {
        LocalDate on = RECEIVED.plusDays(20);
        OrganisationId other = OrganisationId.of("org-successor");
        List<AdmissionEvent> history = Stream.concat(
                        and(
                                UNDER_294.decided(DECIDED, Optional.empty()),
                                new DecisionReceived(
                                        ADMISSION,
                                        RECEIVED,
                                        APPLICANT,
                                        RECEIVED,
                                        Optional.of(new Deadline(RECEIVED, 30, "working-days"))))
                                .stream(),
                        Stream.of(new AdmissionCarriedOver(ADMISSION, RECEIVED.plusDays(2), APPLICANT, CELL, other)))
                .toList();
        var fixture = AdmissionWorld.standard()
                .fixture(new HoldAdmissionCeremonyDecider(), history)
                .given(new StreamEvent(
                        Roll.TYPE,
                        Roll.stream(other, RollKind.CELL),
                        new RollEntriesOpened(
                                other,
                                RollKind.CELL,
                                List.of(new RollEntry(MENTOR, RollStanding.OFFICIAL, RECEIVED.plusDays(2))))));

        Outcome outcome = fixture.when(new HoldAdmissionCeremony(ADMISSION, on, MENTOR), Acts.on(on, other));

        assertThat(outcome.event(MemberAdmitted.class).organisation()).isEqualTo(other);
        assertThat(outcome.event(AdmissionCeremonyHeld.class).organisation()).isEqualTo(other);
        assertThat(outcome.event(RollEntriesOpened.class).organisation()).isEqualTo(other);
    }
}
