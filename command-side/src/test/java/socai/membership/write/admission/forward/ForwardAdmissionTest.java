package socai.membership.write.admission.forward;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.events.AdmissionExample.ABOVE;
import static socai.membership.events.AdmissionExample.ADMISSION;
import static socai.membership.events.AdmissionExample.GRASSROOTS;
import static socai.membership.events.AdmissionExample.PROVINCE;
import static socai.membership.events.AdmissionExample.UNDER_294;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import socai.membership.events.AdmissionForwardFailed;
import socai.membership.events.AdmissionForwarded;
import socai.membership.write.admission.AdmissionFile;
import socai.membership.write.admission.AdmissionWorld;
import socai.organisation.events.RollEvent.RollFixed;
import socai.organisation.events.RollKind;
import socai.spine.OrganisationId;
import socai.spine.write.Acts;
import socai.spine.write.DeciderFixture;
import socai.spine.write.Outcome;

class ForwardAdmissionTest {

    private static final LocalDate ON = UNDER_294.votedOn().plusDays(14);

    private final DeciderFixture<ForwardAdmission, AdmissionFile, ForwardAdmission.Facts> fixture =
            AdmissionWorld.standard().fixture(new ForwardAdmissionDecider(), UNDER_294.proposed());

    private static ForwardAdmission forward(OrganisationId organisation, int ayes) {
        return new ForwardAdmission(ADMISSION, organisation, ON, 8, ayes, 8 - ayes, 0, "40-NQ/ĐU");
    }

    @Test
    void six_of_nine_forward_and_five_do_not() {
        Outcome failed = fixture.when(forward(GRASSROOTS, 5), Acts.on(ON, GRASSROOTS))
                .wrote(AdmissionForwardFailed.class, RollFixed.class);
        assertThat(failed.event(AdmissionForwardFailed.class).needed()).isEqualTo(6);
        assertThat(failed.event(AdmissionForwardFailed.class).base()).isEqualTo(9);
        assertThat(failed.event(RollFixed.class).kind()).isEqualTo(RollKind.COMMITTEE);
        fixture.when(forward(GRASSROOTS, 5), Acts.on(ON, GRASSROOTS)).wroteNothing();

        fixture.when(forward(GRASSROOTS, 6), Acts.on(ON, GRASSROOTS)).wrote(AdmissionForwarded.class, RollFixed.class);
        fixture.when(forward(GRASSROOTS, 6), Acts.on(ON, GRASSROOTS)).wroteNothing();
        fixture.when(forward(GRASSROOTS, 7), Acts.on(ON, GRASSROOTS)).refusedBy("membership.admission-stage");
    }

    @Test
    void only_the_grassroots_organisation_forwards() {
        Outcome outcome =
                fixture.when(forward(PROVINCE, 8), Acts.on(ON, PROVINCE)).refusedBy("membership.grassroots-forwards");

        assertThat(outcome.violation("membership.grassroots-forwards").sentence("vi", "…"))
                .contains("Đảng ủy cơ sở");
    }

    @Test
    void a_committee_that_decides_itself_does_not_forward() {
        AdmissionWorld.standard()
                .delegated()
                .fixture(new ForwardAdmissionDecider(), UNDER_294.proposed())
                .when(forward(GRASSROOTS, 8), Acts.on(ON, GRASSROOTS))
                .refusedBy("membership.not-the-decider");
    }

    @Test
    void a_body_without_a_roll_has_no_majority() {
        fixture.when(forward(ABOVE, 0), Acts.on(ON, ABOVE))
                .refusedBy("membership.grassroots-forwards", "membership.body-has-roll", "membership.vote-counted");
    }

    @Test
    void another_number_or_another_day_is_another_vote() {
        fixture.when(forward(GRASSROOTS, 5), Acts.on(ON, GRASSROOTS)).isAccepted();
        ForwardAdmission otherNumber = new ForwardAdmission(ADMISSION, GRASSROOTS, ON, 8, 5, 3, 0, "41-NQ/ĐU");
        ForwardAdmission otherDay = new ForwardAdmission(ADMISSION, GRASSROOTS, ON.plusDays(7), 8, 5, 3, 0, "40-NQ/ĐU");

        fixture.when(otherNumber, Acts.on(ON, GRASSROOTS)).wrote(AdmissionForwardFailed.class, RollFixed.class);
        fixture.when(otherDay, Acts.on(ON.plusDays(7), GRASSROOTS))
                .wrote(AdmissionForwardFailed.class, RollFixed.class);
        fixture.when(forward(PROVINCE, 5), Acts.on(ON, PROVINCE)).refusedBy("membership.grassroots-forwards");
    }
}
