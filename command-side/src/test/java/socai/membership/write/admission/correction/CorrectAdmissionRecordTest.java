package socai.membership.write.admission.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static socai.membership.events.AdmissionExample.ADMISSION;
import static socai.membership.events.AdmissionExample.APPLICANT;
import static socai.membership.events.AdmissionExample.CELL;
import static socai.membership.events.AdmissionExample.HASH;
import static socai.membership.events.AdmissionExample.MENTOR;
import static socai.membership.events.AdmissionExample.UNDER_294;
import static socai.membership.events.AdmissionExample.and;
import static socai.membership.events.AdmissionExample.said;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import socai.membership.events.AdmissionEvent;
import socai.membership.events.AdmissionField;
import socai.membership.events.AdmissionRecordCorrected;
import socai.membership.events.DecisionReceived;
import socai.membership.events.TrainingCertificateIssued;
import socai.membership.write.admission.AdmissionFile;
import socai.membership.write.admission.AdmissionWorld;
import socai.spine.Paper;
import socai.spine.Personal;
import socai.spine.write.Acts;
import socai.spine.write.Decider;
import socai.spine.write.DeciderFixture;

class CorrectAdmissionRecordTest {

    private static final LocalDate ON = UNDER_294.openedOn().plusDays(30);
    private static final Paper EVIDENCE = new Paper("CN-118", UNDER_294.certificateDate(), HASH);

    private static DeciderFixture<CorrectAdmissionRecord, AdmissionFile, Decider.NoFacts> given(
            List<AdmissionEvent> history) {
        return AdmissionWorld.standard().fixture(new CorrectAdmissionRecordDecider(), history);
    }

    private static CorrectAdmissionRecord date(AdmissionField field, LocalDate date) {
        return new CorrectAdmissionRecord(
                ADMISSION, field, Optional.of(date), Optional.empty(), date, said("ghi nhầm"), EVIDENCE);
    }

    private static CorrectAdmissionRecord number(AdmissionField field, String number) {
        return new CorrectAdmissionRecord(
                ADMISSION, field, Optional.empty(), Optional.of(said(number)), ON, said("ghi nhầm"), EVIDENCE);
    }

    @Test
    void a_correction_keeps_what_was_recorded_and_says_what_is_right() {
        var fixture = given(UNDER_294.complete());
        LocalDate right = UNDER_294.certificateDate().plusDays(1);

        AdmissionRecordCorrected corrected = fixture.when(
                        date(AdmissionField.CERTIFICATE_DATE, right), Acts.on(ON, CELL))
                .wrote(AdmissionRecordCorrected.class)
                .event(AdmissionRecordCorrected.class);

        assertThat(corrected.oldDate()).contains(UNDER_294.certificateDate());
        assertThat(corrected.newDate()).contains(right);
        AdmissionFile file = fixture.state(AdmissionFile.TYPE, ADMISSION.raw());
        assertThat(file.date(AdmissionField.CERTIFICATE_DATE)).contains(right);
        assertThat(file.preparation().certificate())
                .map(TrainingCertificateIssued::certificateDate)
                .contains(UNDER_294.certificateDate());
    }

    @Test
    void correcting_to_what_is_known_writes_nothing() {
        var fixture = given(UNDER_294.complete());
        fixture.when(date(AdmissionField.CERTIFICATE_DATE, UNDER_294.certificateDate()), Acts.on(ON, CELL))
                .wroteNothing();
        fixture.when(number(AdmissionField.OPINIONS_NUMBER, "9-TH/CB"), Acts.on(ON, CELL))
                .wrote(AdmissionRecordCorrected.class);
        fixture.when(number(AdmissionField.OPINIONS_NUMBER, "9-TH/CB"), Acts.on(ON, CELL))
                .wroteNothing();
    }

    @ParameterizedTest
    @EnumSource(AdmissionField.class)
    void each_field_is_corrected_once_it_is_recorded_and_not_before(AdmissionField field) {
        LocalDate day = ON.minusDays(1);
        CorrectAdmissionRecord command = field.isDate() ? date(field, day) : number(field, "Số khác");
        List<AdmissionEvent> whole = and(
                UNDER_294.decided(ON, Optional.empty()),
                new DecisionReceived(ADMISSION, ON, APPLICANT, ON, Optional.empty()));
        var fixture = given(whole);

        fixture.when(command, Acts.on(ON, CELL)).wrote(AdmissionRecordCorrected.class);

        AdmissionFile file = fixture.state(AdmissionFile.TYPE, ADMISSION.raw());
        if (field.isDate()) {
            assertThat(file.date(field)).contains(day);
        } else {
            assertThat(file.number(field)).contains(said("Số khác"));
        }
        if (field != AdmissionField.NOMINATION_NUMBER) {
            given(UNDER_294.nominated()).when(command, Acts.on(ON, CELL)).refusedBy("membership.field-recorded");
        }
    }

    @Test
    void a_newer_certificate_ends_the_correction_of_the_older_one() {
        AdmissionFile file = fold(and(
                UNDER_294.trained(),
                new AdmissionRecordCorrected(
                        ADMISSION,
                        ON,
                        APPLICANT,
                        AdmissionField.CERTIFICATE_DATE,
                        Optional.of(UNDER_294.certificateDate()),
                        Optional.of(UNDER_294.certificateDate().minusYears(1)),
                        Optional.empty(),
                        Optional.empty(),
                        ON,
                        said("ghi nhầm"),
                        EVIDENCE),
                new TrainingCertificateIssued(ADMISSION, ON, APPLICANT, said("CN-200"), ON, "Trung tâm chính trị")));

        assertThat(file.date(AdmissionField.CERTIFICATE_DATE)).contains(ON);
    }

    @Test
    void nothing_is_corrected_to_tomorrow() {
        given(UNDER_294.complete())
                .when(date(AdmissionField.CERTIFICATE_DATE, ON.plusDays(1)), Acts.on(ON, CELL))
                .refusedBy("membership.not-in-future", "membership.not-in-future");
    }

    @Test
    void the_reason_is_kept_under_the_applicants_key() {
        given(UNDER_294.complete())
                .when(
                        new CorrectAdmissionRecord(
                                ADMISSION,
                                AdmissionField.CERTIFICATE_NUMBER,
                                Optional.empty(),
                                Optional.of(said("CN-119")),
                                ON,
                                Personal.of(MENTOR, "ghi nhầm"),
                                EVIDENCE),
                        Acts.on(ON, CELL))
                .refusedBy("membership.text-of-applicant");
    }

    @Test
    void the_right_number_is_given_and_kept_under_the_applicants_key() {
        given(UNDER_294.complete())
                .when(number(AdmissionField.OPINIONS_NUMBER, " "), Acts.on(ON, CELL))
                .refusedBy("membership.own-number-given");
        given(UNDER_294.complete())
                .when(
                        new CorrectAdmissionRecord(
                                ADMISSION,
                                AdmissionField.CERTIFICATE_NUMBER,
                                Optional.empty(),
                                Optional.of(Personal.of(MENTOR, "CN-119")),
                                ON,
                                said("ghi nhầm"),
                                EVIDENCE),
                        Acts.on(ON, CELL))
                .refusedBy("membership.text-of-applicant");
    }

    @Test
    void a_correction_has_one_value() {
        for (Optional<LocalDate> date : List.of(Optional.of(ON), Optional.<LocalDate>empty())) {
            assertThatThrownBy(() -> new CorrectAdmissionRecord(
                            ADMISSION,
                            AdmissionField.CV_DATE,
                            date,
                            date.map(day -> said("2")),
                            ON,
                            said("ghi nhầm"),
                            EVIDENCE))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void a_date_is_corrected_by_a_date() {
        assertThatThrownBy(() -> number(AdmissionField.CV_DATE, "2")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> date(AdmissionField.RESOLUTION_NUMBER, ON))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static AdmissionFile fold(List<AdmissionEvent> events) {
        AdmissionFile file = AdmissionFile.NONE;
        for (AdmissionEvent event : events) {
            file = file.evolve(event);
        }
        return file;
    }
}
