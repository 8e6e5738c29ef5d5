package socai.membership.write.admission.education;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.events.AdmissionExample.ADMISSION;
import static socai.membership.events.AdmissionExample.APPLICANT;
import static socai.membership.events.AdmissionExample.CELL;
import static socai.membership.events.AdmissionExample.MENTOR;
import static socai.membership.events.AdmissionExample.UNDER_294;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import socai.membership.events.EducationLevel;
import socai.membership.events.EducationRecorded;
import socai.membership.write.admission.AdmissionFile;
import socai.membership.write.admission.AdmissionWorld;
import socai.spine.PersonId;
import socai.spine.Personal;
import socai.spine.write.Acts;
import socai.spine.write.DeciderFixture;

class RecordEducationTest {

    private static final LocalDate ON = UNDER_294.openedOn().plusDays(1);

    private final DeciderFixture<RecordEducation, AdmissionFile, ?> fixture =
            AdmissionWorld.standard().fixture(new RecordEducationDecider(), UNDER_294.withPapers());

    private static RecordEducation schooling(PersonId whose, EducationLevel level, Optional<String> consent) {
        return new RecordEducation(ADMISSION, Personal.of(whose, level), consent.isPresent(), consent);
    }

    @Test
    void schooling_is_recorded_and_a_later_record_takes_its_place() {
        fixture.when(schooling(APPLICANT, EducationLevel.PRIMARY, Optional.empty()), Acts.on(ON, CELL))
                .wrote(EducationRecorded.class);
        fixture.when(schooling(APPLICANT, EducationLevel.PRIMARY, Optional.empty()), Acts.on(ON, CELL))
                .wroteNothing();
        fixture.when(schooling(APPLICANT, EducationLevel.COLLEGE, Optional.empty()), Acts.on(ON, CELL))
                .wrote(EducationRecorded.class);

        assertThat(fixture.state(AdmissionFile.TYPE, ADMISSION.raw())
                        .papers()
                        .education()
                        .orElseThrow()
                        .level()
                        .value())
                .contains(EducationLevel.COLLEGE);
    }

    @Test
    void it_is_the_applicants_schooling() {
        fixture.when(schooling(MENTOR, EducationLevel.COLLEGE, Optional.empty()), Acts.on(ON, CELL))
                .refusedBy("membership.text-of-applicant");
    }

    @Test
    void a_consent_has_a_number() {
        fixture.when(schooling(APPLICANT, EducationLevel.LITERATE, Optional.of(" ")), Acts.on(ON, CELL))
                .refusedBy("membership.number-given");
        fixture.when(schooling(APPLICANT, EducationLevel.LITERATE, Optional.of("4-CV/TU")), Acts.on(ON, CELL))
                .wrote(EducationRecorded.class);
    }

    @Test
    void after_the_vote_it_stays() {
        AdmissionWorld.standard()
                .fixture(new RecordEducationDecider(), UNDER_294.proposed())
                .when(schooling(APPLICANT, EducationLevel.COLLEGE, Optional.empty()), Acts.on(ON, CELL))
                .refusedBy("membership.admission-stage");
    }
}
