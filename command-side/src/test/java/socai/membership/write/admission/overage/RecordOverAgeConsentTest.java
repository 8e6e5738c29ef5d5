package socai.membership.write.admission.overage;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.events.AdmissionExample.ABOVE;
import static socai.membership.events.AdmissionExample.ADMISSION;
import static socai.membership.events.AdmissionExample.CELL;
import static socai.membership.events.AdmissionExample.GRASSROOTS;
import static socai.membership.events.AdmissionExample.PROVINCE;
import static socai.membership.events.AdmissionExample.UNDER_294;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import socai.membership.events.OverAgeConsentGiven;
import socai.membership.write.admission.AdmissionFile;
import socai.membership.write.admission.AdmissionWorld;
import socai.spine.OrganisationId;
import socai.spine.write.Acts;
import socai.spine.write.DeciderFixture;
import socai.spine.write.Outcome;

class RecordOverAgeConsentTest {

    private static final LocalDate ON = UNDER_294.openedOn().plusDays(5);

    private final DeciderFixture<RecordOverAgeConsent, AdmissionFile, RecordOverAgeConsent.Facts> fixture =
            AdmissionWorld.standard().fixture(new RecordOverAgeConsentDecider(), UNDER_294.withPapers());

    private static RecordOverAgeConsent consent(OrganisationId organisation, LocalDate date) {
        return new RecordOverAgeConsent(ADMISSION, organisation, "9-CV/TU", date);
    }

    @Test
    void the_province_consents_and_nobody_below_it() {
        for (OrganisationId organisation : List.of(CELL, GRASSROOTS, ABOVE)) {
            Outcome refused = fixture.when(consent(organisation, ON), Acts.on(ON, organisation))
                    .refusedBy("membership.competent-body");
            assertThat(refused.violation("membership.competent-body").sentence("vi", "…"))
                    .contains("Tỉnh ủy");
        }
        fixture.when(consent(PROVINCE, ON), Acts.on(ON, PROVINCE)).wrote(OverAgeConsentGiven.class);
        fixture.when(consent(PROVINCE, ON), Acts.on(ON, PROVINCE)).wroteNothing();
    }

    @Test
    void a_consent_of_tomorrow_is_refused() {
        fixture.when(consent(PROVINCE, ON.plusDays(1)), Acts.on(ON, PROVINCE)).refusedBy("membership.not-in-future");
    }

    @Test
    void another_letter_is_another_consent() {
        fixture.when(consent(PROVINCE, ON), Acts.on(ON, PROVINCE)).isAccepted();

        fixture.when(consent(PROVINCE, ON.minusDays(1)), Acts.on(ON, PROVINCE)).wrote(OverAgeConsentGiven.class);
        fixture.when(new RecordOverAgeConsent(ADMISSION, PROVINCE, "10-CV/TU", ON.minusDays(1)), Acts.on(ON, PROVINCE))
                .wrote(OverAgeConsentGiven.class);
        fixture.when(new RecordOverAgeConsent(ADMISSION, ABOVE, "10-CV/TU", ON.minusDays(1)), Acts.on(ON, ABOVE))
                .refusedBy("membership.competent-body");
    }
}
