package socai.membership.write.admission.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.events.AdmissionExample.ADMISSION;
import static socai.membership.events.AdmissionExample.CELL;
import static socai.membership.events.AdmissionExample.UNDER_294;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import socai.membership.events.AdmissionFileOpened;
import socai.membership.write.admission.AdmissionFile;
import socai.membership.write.admission.AdmissionWorld;
import socai.spine.write.Acts;
import socai.spine.write.Decider;
import socai.spine.write.DeciderFixture;

class OpenAdmissionFileTest {

    private static final LocalDate ON = UNDER_294.openedOn();

    private final DeciderFixture<OpenAdmissionFile, AdmissionFile, Decider.NoFacts> fixture =
            AdmissionWorld.standard().fixture(new OpenAdmissionFileDecider(), UNDER_294.trained());

    private static OpenAdmissionFile open(LocalDate application, LocalDate cv) {
        return new OpenAdmissionFile(ADMISSION, application, cv);
    }

    @Test
    void a_file_is_opened_under_the_regulation_of_its_day() {
        AdmissionFileOpened opened = fixture.when(open(ON.minusDays(7), ON.minusDays(5)), Acts.on(ON, CELL))
                .wrote(AdmissionFileOpened.class)
                .event(AdmissionFileOpened.class);

        assertThat(opened.regulation()).isEqualTo("294-QĐ/TW");
        assertThat(fixture.state(AdmissionFile.TYPE, ADMISSION.raw()).openedOn())
                .contains(ON);
        fixture.when(open(ON.minusDays(7), ON.minusDays(5)), Acts.on(ON, CELL)).wroteNothing();
        fixture.when(open(ON.minusDays(7), ON.minusDays(4)), Acts.on(ON, CELL)).refusedBy("membership.admission-stage");
    }

    @Test
    void the_cv_is_of_the_day_of_the_application_or_later() {
        fixture.when(open(ON.minusDays(5), ON.minusDays(6)), Acts.on(ON, CELL))
                .refusedBy("membership.application-before-cv");
        fixture.when(open(ON.minusDays(5), ON.minusDays(5)), Acts.on(ON, CELL)).isAccepted();
    }

    @Test
    void a_cv_of_tomorrow_is_refused() {
        fixture.when(open(ON, ON.plusDays(1)), Acts.on(ON, CELL)).refusedBy("membership.not-in-future");
    }

    @Test
    void without_a_certificate_no_file_is_opened() {
        AdmissionWorld.standard()
                .fixture(new OpenAdmissionFileDecider(), UNDER_294.listed())
                .when(open(ON, ON), Acts.on(ON, CELL))
                .refusedBy("membership.admission-stage");
    }
}
