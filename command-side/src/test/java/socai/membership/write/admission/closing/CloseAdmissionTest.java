package socai.membership.write.admission.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.events.AdmissionExample.ADMISSION;
import static socai.membership.events.AdmissionExample.APPLICANT;
import static socai.membership.events.AdmissionExample.CELL;
import static socai.membership.events.AdmissionExample.UNDER_294;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import socai.membership.events.AdmissionClosed;
import socai.membership.events.AdmissionEvent;
import socai.membership.events.ClosingReason;
import socai.membership.write.admission.AdmissionFile;
import socai.membership.write.admission.AdmissionWorld;
import socai.spine.write.Acts;
import socai.spine.write.Decider;
import socai.spine.write.DeciderFixture;

class CloseAdmissionTest {

    private static final LocalDate ON = UNDER_294.votedOn().plusDays(3);
    private static final CloseAdmission WITHDRAWN =
            new CloseAdmission(ADMISSION, ClosingReason.WITHDRAWN, "Đơn ngày 6/11");

    private static DeciderFixture<CloseAdmission, AdmissionFile, Decider.NoFacts> given(List<AdmissionEvent> history) {
        return AdmissionWorld.standard().fixture(new CloseAdmissionDecider(), history);
    }

    @Test
    void an_open_file_is_closed_at_any_step_and_the_person_may_be_nominated_again() {
        for (List<AdmissionEvent> history : List.of(
                UNDER_294.nominated(),
                UNDER_294.trained(),
                UNDER_294.complete(),
                UNDER_294.forwarded(),
                UNDER_294.decided(ON, Optional.empty()))) {
            var fixture = given(history);
            fixture.when(WITHDRAWN, Acts.on(ON, CELL)).wrote(AdmissionClosed.class);

            assertThat(fixture.owner(AdmissionFile.OPEN_ADMISSION, APPLICANT.raw()))
                    .isEmpty();
            assertThat(fixture.state(AdmissionFile.TYPE, ADMISSION.raw()).openClocks())
                    .isEmpty();
        }
    }

    @Test
    void a_file_is_closed_once() {
        var fixture = given(UNDER_294.proposed());
        fixture.when(WITHDRAWN, Acts.on(ON, CELL)).isAccepted();

        fixture.when(WITHDRAWN, Acts.on(ON, CELL)).wroteNothing();
        fixture.when(new CloseAdmission(ADMISSION, ClosingReason.MOVED_AWAY, "2-CV"), Acts.on(ON, CELL))
                .refusedBy("membership.admission-stage");
    }

    @Test
    void there_is_nothing_to_close_where_no_file_is() {
        given(List.of()).when(WITHDRAWN, Acts.on(ON, CELL)).refusedBy("membership.admission-exists");
    }

    @Test
    void the_same_reason_with_another_paper_is_another_closing() {
        var fixture = given(UNDER_294.proposed());
        fixture.when(WITHDRAWN, Acts.on(ON, CELL)).isAccepted();

        fixture.when(new CloseAdmission(ADMISSION, ClosingReason.WITHDRAWN, "2-CV"), Acts.on(ON, CELL))
                .refusedBy("membership.admission-stage");
        fixture.when(new CloseAdmission(ADMISSION, ClosingReason.DIED, WITHDRAWN.documentNumber()), Acts.on(ON, CELL))
                .refusedBy("membership.admission-stage");
    }
}
