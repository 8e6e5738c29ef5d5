package socai.membership.write.admission.lateconsent;

import static socai.membership.events.AdmissionExample.ABOVE;
import static socai.membership.events.AdmissionExample.ADMISSION;
import static socai.membership.events.AdmissionExample.CELL;
import static socai.membership.events.AdmissionExample.GRASSROOTS;
import static socai.membership.events.AdmissionExample.UNDER_294;
import static socai.membership.events.AdmissionExample.said;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import socai.membership.events.LateCeremonyConsented;
import socai.membership.write.admission.AdmissionFile;
import socai.membership.write.admission.AdmissionWorld;
import socai.spine.OrganisationId;
import socai.spine.write.Acts;
import socai.spine.write.DeciderFixture;

class ConsentToLateCeremonyTest {

    private static final LocalDate ON = LocalDate.of(2026, 2, 10);

    private final DeciderFixture<ConsentToLateCeremony, AdmissionFile, ConsentToLateCeremony.Facts> fixture =
            AdmissionWorld.standard()
                    .fixture(
                            new ConsentToLateCeremonyDecider(),
                            UNDER_294.decided(LocalDate.of(2025, 12, 10), Optional.empty()));

    private static ConsentToLateCeremony consent(OrganisationId organisation) {
        return new ConsentToLateCeremony(ADMISSION, organisation, "17-CV/ĐU", said("ốm đau dài ngày"));
    }

    @Test
    void the_directly_superior_committee_consents_and_no_higher_one() {
        fixture.when(consent(ABOVE), Acts.on(ON, ABOVE)).refusedBy("membership.direct-superior");
        fixture.when(consent(CELL), Acts.on(ON, CELL)).refusedBy("membership.direct-superior");

        fixture.when(consent(GRASSROOTS), Acts.on(ON, GRASSROOTS)).wrote(LateCeremonyConsented.class);
        fixture.when(consent(GRASSROOTS), Acts.on(ON, GRASSROOTS)).wroteNothing();
    }

    @Test
    void a_consent_by_another_letter_is_another_consent() {
        fixture.when(consent(GRASSROOTS), Acts.on(ON, GRASSROOTS)).isAccepted();

        fixture.when(
                        new ConsentToLateCeremony(ADMISSION, GRASSROOTS, "18-CV/ĐU", said("ốm đau dài ngày")),
                        Acts.on(ON, GRASSROOTS))
                .wrote(LateCeremonyConsented.class);
    }
}
