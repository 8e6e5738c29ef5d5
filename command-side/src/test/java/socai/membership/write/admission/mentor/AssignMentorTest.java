package socai.membership.write.admission.mentor;

import static socai.membership.events.AdmissionExample.ADMISSION;
import static socai.membership.events.AdmissionExample.APPLICANT;
import static socai.membership.events.AdmissionExample.CELL;
import static socai.membership.events.AdmissionExample.MENTOR;
import static socai.membership.events.AdmissionExample.SPONSOR;
import static socai.membership.events.AdmissionExample.UNDER_294;
import static socai.membership.events.AdmissionExample.person;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import socai.membership.events.MentorAssigned;
import socai.membership.write.admission.AdmissionFile;
import socai.membership.write.admission.AdmissionWorld;
import socai.spine.write.Acts;
import socai.spine.write.DeciderFixture;

class AssignMentorTest {

    private static final LocalDate ON = UNDER_294.openedOn().minusDays(100);

    private final DeciderFixture<AssignMentor, AdmissionFile, AssignMentor.Facts> fixture =
            AdmissionWorld.standard().fixture(new AssignMentorDecider(), UNDER_294.listed());

    @Test
    void an_official_member_helps_and_may_be_replaced() {
        fixture.when(new AssignMentor(ADMISSION, MENTOR), Acts.on(ON, CELL)).wroteNothing();
        fixture.when(new AssignMentor(ADMISSION, SPONSOR), Acts.on(ON, CELL)).wrote(MentorAssigned.class);
    }

    @Test
    void neither_a_probationary_member_nor_the_applicant_helps() {
        fixture.when(new AssignMentor(ADMISSION, person("probationary 1")), Acts.on(ON, CELL))
                .refusedBy("membership.mentor-official");
        fixture.when(new AssignMentor(ADMISSION, APPLICANT), Acts.on(ON, CELL)).refusedBy("membership.mentor-official");
    }

    @Test
    void a_helper_is_charged_once_the_person_is_on_the_list() {
        AdmissionWorld.standard()
                .fixture(new AssignMentorDecider(), UNDER_294.nominated())
                .when(new AssignMentor(ADMISSION, MENTOR), Acts.on(ON, CELL))
                .refusedBy("membership.admission-stage");
    }
}
