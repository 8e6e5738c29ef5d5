package socai.membership.write.admission.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static socai.membership.events.AdmissionExample.ABOVE;
import static socai.membership.events.AdmissionExample.ADMISSION;
import static socai.membership.events.AdmissionExample.GRASSROOTS;
import static socai.membership.events.AdmissionExample.UNDER_294;
import static socai.membership.events.AdmissionExample.said;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import socai.membership.events.AdmissionClock;
import socai.membership.events.DecisionClockExtended;
import socai.membership.write.admission.AdmissionFile;
import socai.membership.write.admission.AdmissionWorld;
import socai.membership.write.admission.OpenClock;
import socai.spine.OrganisationId;
import socai.spine.time.Deadline;
import socai.spine.write.Acts;
import socai.spine.write.DeciderFixture;

class ExtendDecisionClockTest {

    private static final LocalDate ON = UNDER_294.votedOn().plusDays(70);

    private final DeciderFixture<ExtendDecisionClock, AdmissionFile, ExtendDecisionClock.Facts> fixture =
            AdmissionWorld.standard().fixture(new ExtendDecisionClockDecider(), UNDER_294.forwarded());

    private static ExtendDecisionClock extend(OrganisationId organisation, int more, String number) {
        return new ExtendDecisionClock(ADMISSION, organisation, more, number, said("chờ kết quả thẩm tra"));
    }

    @Test
    void thirty_working_days_are_added_and_thirty_one_are_too_many() {
        fixture.when(extend(ABOVE, 31, "5-TB/ĐU"), Acts.on(ON, ABOVE)).refusedBy("membership.extension-length");
        fixture.when(extend(ABOVE, 30, "5-TB/ĐU"), Acts.on(ON, ABOVE)).wrote(DecisionClockExtended.class);

        assertThat(fixture.state(AdmissionFile.TYPE, ADMISSION.raw()).openClocks())
                .containsExactly(
                        new OpenClock(AdmissionClock.DECISION, new Deadline(UNDER_294.votedOn(), 90, "working-days")));
    }

    @Test
    void the_limit_is_extended_once() {
        fixture.when(extend(ABOVE, 10, "5-TB/ĐU"), Acts.on(ON, ABOVE)).isAccepted();

        fixture.when(extend(ABOVE, 10, "5-TB/ĐU"), Acts.on(ON, ABOVE)).wroteNothing();
        fixture.when(extend(ABOVE, 10, "6-TB/ĐU"), Acts.on(ON, ABOVE)).refusedBy("membership.extended-once");
    }

    @Test
    void only_the_organisation_that_decides_takes_more_time() {
        fixture.when(extend(GRASSROOTS, 10, "5-TB/ĐU"), Acts.on(ON, GRASSROOTS)).refusedBy("membership.competent-body");
    }

    @Test
    void nothing_added_is_no_extension() {
        assertThatThrownBy(() -> extend(ABOVE, 0, "5-TB/ĐU")).isInstanceOf(IllegalArgumentException.class);
    }
}
