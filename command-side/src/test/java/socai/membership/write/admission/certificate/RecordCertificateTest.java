package socai.membership.write.admission.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.events.AdmissionExample.ADMISSION;
import static socai.membership.events.AdmissionExample.APPLICANT;
import static socai.membership.events.AdmissionExample.CELL;
import static socai.membership.events.AdmissionExample.MENTOR;
import static socai.membership.events.AdmissionExample.UNDER_294;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import socai.membership.events.TrainingCertificateIssued;
import socai.membership.write.admission.AdmissionFile;
import socai.membership.write.admission.AdmissionStage;
import socai.membership.write.admission.AdmissionWorld;
import socai.spine.Personal;
import socai.spine.write.Acts;

class RecordCertificateTest {

    private static final LocalDate ON = UNDER_294.openedOn().minusDays(30);
    private static final LocalDate DATED = UNDER_294.certificateDate();

    private static Personal<String> own(String number) {
        return Personal.of(APPLICANT, number);
    }

    private static RecordCertificate certificate(LocalDate date) {
        return new RecordCertificate(ADMISSION, own("CN-118"), date, "Trung tâm chính trị");
    }

    @Test
    void a_certificate_makes_a_sympathiser_trained() {
        var fixture = AdmissionWorld.standard().fixture(new RecordCertificateDecider(), UNDER_294.listed());

        fixture.when(certificate(DATED), Acts.on(ON, CELL)).wrote(TrainingCertificateIssued.class);

        assertThat(fixture.state(AdmissionFile.TYPE, ADMISSION.raw()).stage()).isEqualTo(AdmissionStage.TRAINED);
        fixture.when(certificate(DATED), Acts.on(ON, CELL)).wroteNothing();
    }

    @Test
    void the_number_is_given_and_kept_under_the_applicants_key() {
        var fixture = AdmissionWorld.standard().fixture(new RecordCertificateDecider(), UNDER_294.listed());

        fixture.when(new RecordCertificate(ADMISSION, own(" "), DATED, "Trung tâm chính trị"), Acts.on(ON, CELL))
                .refusedBy("membership.own-number-given");
        fixture.when(
                        new RecordCertificate(ADMISSION, Personal.of(MENTOR, "CN-118"), DATED, "Trung tâm chính trị"),
                        Acts.on(ON, CELL))
                .refusedBy("membership.text-of-applicant");
    }

    @Test
    void only_a_newer_one_takes_its_place_and_the_step_stays() {
        var fixture = AdmissionWorld.standard().fixture(new RecordCertificateDecider(), UNDER_294.opened());
        LocalDate later = UNDER_294.openedOn().plusDays(30);

        fixture.when(
                        new RecordCertificate(ADMISSION, own("CN-119"), DATED, "Trung tâm chính trị"),
                        Acts.on(later, CELL))
                .refusedBy("membership.certificate-newer");
        fixture.when(certificate(DATED.plusDays(1)), Acts.on(later, CELL)).wrote(TrainingCertificateIssued.class);
        assertThat(fixture.state(AdmissionFile.TYPE, ADMISSION.raw()).stage()).isEqualTo(AdmissionStage.APPLICANT);
    }

    @Test
    void a_certificate_of_tomorrow_is_refused_and_one_of_today_is_not() {
        var fixture = AdmissionWorld.standard().fixture(new RecordCertificateDecider(), UNDER_294.listed());

        fixture.when(certificate(ON.plusDays(1)), Acts.on(ON, CELL)).refusedBy("membership.not-in-future");
        fixture.when(certificate(ON), Acts.on(ON, CELL)).isAccepted();
    }
}
