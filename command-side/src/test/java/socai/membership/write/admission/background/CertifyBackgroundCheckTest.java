package socai.membership.write.admission.background;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.events.AdmissionExample.ABOVE;
import static socai.membership.events.AdmissionExample.ADMISSION;
import static socai.membership.events.AdmissionExample.APPLICANT;
import static socai.membership.events.AdmissionExample.CELL;
import static socai.membership.events.AdmissionExample.GRASSROOTS;
import static socai.membership.events.AdmissionExample.UNDER_208;
import static socai.membership.events.AdmissionExample.UNDER_294;
import static socai.membership.events.AdmissionExample.and;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import socai.membership.events.BackgroundCheckCertified;
import socai.membership.events.BackgroundCheckRequested;
import socai.membership.events.CheckSubject;
import socai.membership.write.admission.AdmissionFile;
import socai.membership.write.admission.AdmissionWorld;
import socai.spine.OrganisationId;
import socai.spine.write.Acts;
import socai.spine.write.Outcome;

class CertifyBackgroundCheckTest {

    private static final LocalDate ON = UNDER_208.openedOn().plusDays(20);

    private static CertifyBackgroundCheck by(OrganisationId organisation) {
        return new CertifyBackgroundCheck(ADMISSION, organisation, "12-CN/ĐU");
    }

    @Test
    void it_is_certified_once_after_the_answers_are_in() {
        var fixture = AdmissionWorld.standard().fixture(new CertifyBackgroundCheckDecider(), UNDER_208.complete());

        Outcome outcome = fixture.when(by(GRASSROOTS), Acts.on(ON, GRASSROOTS)).wrote(BackgroundCheckCertified.class);
        assertThat(outcome.check("membership.check-answered").citation().shown())
                .isEqualTo("06-HD/TW, 3.4d");
        fixture.when(by(GRASSROOTS), Acts.on(ON, GRASSROOTS)).wroteNothing();
        fixture.when(new CertifyBackgroundCheck(ADMISSION, GRASSROOTS, "13-CN/ĐU"), Acts.on(ON, GRASSROOTS))
                .refusedBy("membership.check-not-certified");
    }

    @Test
    void before_the_answers_nothing_is_certified() {
        AdmissionWorld.standard()
                .fixture(new CertifyBackgroundCheckDecider(), UNDER_208.withSponsors())
                .when(by(GRASSROOTS), Acts.on(ON, GRASSROOTS))
                .refusedBy("membership.check-answered");
    }

    @Test
    void a_check_made_anew_is_certified_anew() {
        var fixture = AdmissionWorld.standard()
                .fixture(
                        new CertifyBackgroundCheckDecider(),
                        and(
                                UNDER_208.complete(),
                                new BackgroundCheckCertified(ADMISSION, ON, APPLICANT, GRASSROOTS, "12-CN/ĐU"),
                                new BackgroundCheckRequested(
                                        ADMISSION, ON, APPLICANT, List.of(CheckSubject.PERSON), "9-CV/CB")));

        fixture.when(by(GRASSROOTS), Acts.on(ON, GRASSROOTS)).refusedBy("membership.check-answered");
        assertThat(fixture.state(AdmissionFile.TYPE, ADMISSION.raw())
                        .papers()
                        .checking()
                        .certified())
                .isEmpty();
    }

    @Test
    void only_the_grassroots_organisation_certifies() {
        var fixture = AdmissionWorld.standard().fixture(new CertifyBackgroundCheckDecider(), UNDER_208.complete());

        for (OrganisationId other : List.of(CELL, ABOVE)) {
            assertThat(fixture.when(by(other), Acts.on(ON, other))
                            .refusedBy("membership.grassroots-certifies")
                            .violation("membership.grassroots-certifies")
                            .sentence("vi", "…"))
                    .contains("Đảng ủy cơ sở");
        }
    }

    @Test
    void a_cell_at_the_grassroots_certifies_itself() {
        assertThat(new GrassrootsCertifies(Optional.empty(), Optional.of(CELL), CELL, List.of()).holds())
                .isTrue();
        assertThat(new GrassrootsCertifies(Optional.empty(), Optional.of(CELL), ABOVE, List.of()).holds())
                .isFalse();
    }

    @Test
    void before_the_regulation_it_is_recorded_without_its_citation() {
        Outcome outcome = AdmissionWorld.standard()
                .fixture(new CertifyBackgroundCheckDecider(), UNDER_294.complete())
                .when(by(GRASSROOTS), Acts.on(UNDER_294.openedOn().plusDays(20), GRASSROOTS))
                .wrote(BackgroundCheckCertified.class);

        assertThat(outcome.check("membership.check-answered").citation().regulation())
                .isEqualTo("SC-01/membership");
    }
}
