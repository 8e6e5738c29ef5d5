package socai.membership.write.admission.background;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.events.AdmissionExample.ADMISSION;
import static socai.membership.events.AdmissionExample.APPLICANT;
import static socai.membership.events.AdmissionExample.CELL;
import static socai.membership.events.AdmissionExample.MENTOR;
import static socai.membership.events.AdmissionExample.UNDER_294;
import static socai.membership.events.AdmissionExample.and;
import static socai.membership.events.AdmissionExample.said;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import socai.membership.events.BackgroundCheckCompleted;
import socai.membership.events.BackgroundCheckRequested;
import socai.membership.events.CheckResult;
import socai.membership.events.CheckSubject;
import socai.membership.write.admission.AdmissionFile;
import socai.membership.write.admission.AdmissionWorld;
import socai.policy.write.TestPolicies;
import socai.spine.Anchors;
import socai.spine.Parameter;
import socai.spine.Personal;
import socai.spine.write.Acts;
import socai.spine.write.Outcome;

class BackgroundCheckTest {

    private static final LocalDate ON = UNDER_294.openedOn().plusDays(3);
    private static final RequestBackgroundCheck REQUEST = new RequestBackgroundCheck(
            ADMISSION, List.of(CheckSubject.PERSON, CheckSubject.PARENTS, CheckSubject.SPOUSE), "5-CV/CB");

    private final AdmissionWorld world = AdmissionWorld.standard();

    private static CompleteBackgroundCheck complete(CheckResult result, Optional<Personal<String>> remark) {
        return complete(result, "31-CV/ĐU", remark);
    }

    /** With nothing said of the relatives, as it was asked at first. */
    private static CompleteBackgroundCheck complete(
            CheckResult result, String letterNumber, Optional<Personal<String>> remark) {
        return new CompleteBackgroundCheck(
                ADMISSION,
                result,
                letterNumber,
                remark,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void a_check_covers_the_applicant_and_each_kind_once() {
        var fixture = world.fixture(new RequestBackgroundCheckDecider(), UNDER_294.withPapers());

        for (List<CheckSubject> subjects : List.of(
                List.<CheckSubject>of(),
                List.of(CheckSubject.PARENTS),
                List.of(CheckSubject.PERSON, CheckSubject.PERSON))) {
            fixture.when(new RequestBackgroundCheck(ADMISSION, subjects, "5-CV/CB"), Acts.on(ON, CELL))
                    .refusedBy("membership.check-subjects");
        }
        Outcome outcome = fixture.when(REQUEST, Acts.on(ON, CELL)).wrote(BackgroundCheckRequested.class);
        assertThat(outcome.check("membership.check-subjects").citation().shown())
                .isEqualTo("06-HD/TW, 3.4a");
    }

    @Test
    void while_answers_are_awaited_there_is_no_second_request() {
        var fixture = world.fixture(new RequestBackgroundCheckDecider(), UNDER_294.withPapers());
        fixture.when(REQUEST, Acts.on(ON, CELL)).isAccepted();

        fixture.when(REQUEST, Acts.on(ON, CELL)).wroteNothing();
        fixture.when(new RequestBackgroundCheck(ADMISSION, List.of(CheckSubject.PERSON), "6-CV/CB"), Acts.on(ON, CELL))
                .refusedBy("membership.no-check-pending");
    }

    @Test
    void after_the_answers_the_check_may_be_made_anew() {
        var fixture = world.fixture(new RequestBackgroundCheckDecider(), UNDER_294.complete());
        LocalDate later = UNDER_294.openedOn().plusDays(40);

        fixture.when(
                        new RequestBackgroundCheck(ADMISSION, List.of(CheckSubject.PERSON), "9-CV/CB"),
                        Acts.on(later, CELL))
                .wrote(BackgroundCheckRequested.class);

        assertThat(fixture.state(AdmissionFile.TYPE, ADMISSION.raw()).papers().check())
                .isEmpty();
    }

    @Test
    void no_remark_is_written_before_the_answers() {
        world.fixture(new CompleteBackgroundCheckDecider(), UNDER_294.withPapers())
                .when(complete(CheckResult.CLEAR, Optional.of(said("Lý lịch rõ ràng"))), Acts.on(ON, CELL))
                .refusedBy("membership.check-requested");
    }

    @Test
    void the_result_comes_with_the_remark_under_the_applicants_key() {
        var fixture = world.fixture(
                new CompleteBackgroundCheckDecider(),
                and(
                        UNDER_294.withPapers(),
                        new BackgroundCheckRequested(
                                ADMISSION, ON, APPLICANT, List.of(CheckSubject.PERSON), "5-CV/CB")));

        fixture.when(
                        complete(CheckResult.PROBLEM, Optional.of(Personal.of(MENTOR, "…"))),
                        Acts.on(ON.plusDays(9), CELL))
                .refusedBy("membership.text-of-applicant");
        CompleteBackgroundCheck completed = complete(CheckResult.PROBLEM, Optional.of(said("Cần làm rõ")));
        fixture.when(completed, Acts.on(ON.plusDays(9), CELL)).wrote(BackgroundCheckCompleted.class);
        fixture.when(completed, Acts.on(ON.plusDays(9), CELL)).wroteNothing();
        fixture.when(complete(CheckResult.CLEAR, Optional.empty()), Acts.on(ON.plusDays(9), CELL))
                .refusedBy("membership.check-requested");
    }

    @Test
    void other_content_is_not_the_same_content() {
        var asked = world.fixture(new RequestBackgroundCheckDecider(), UNDER_294.withPapers());
        asked.when(REQUEST, Acts.on(ON, CELL)).isAccepted();
        asked.when(new RequestBackgroundCheck(ADMISSION, REQUEST.subjects(), "6-CV/CB"), Acts.on(ON, CELL))
                .refusedBy("membership.no-check-pending");
        asked.when(new RequestBackgroundCheck(ADMISSION, List.of(CheckSubject.PERSON), "5-CV/CB"), Acts.on(ON, CELL))
                .refusedBy("membership.no-check-pending");

        var answered = world.fixture(new CompleteBackgroundCheckDecider(), UNDER_294.complete());
        LocalDate later = ON.plusDays(20);
        answered.when(
                        complete(CheckResult.CLEAR, "32-CV/ĐU", Optional.of(said("Lý lịch rõ ràng"))),
                        Acts.on(later, CELL))
                .refusedBy("membership.check-requested");
        answered.when(complete(CheckResult.CLEAR, Optional.empty()), Acts.on(later, CELL))
                .refusedBy("membership.check-requested");
        answered.when(complete(CheckResult.PROBLEM, Optional.of(said("Lý lịch rõ ràng"))), Acts.on(later, CELL))
                .refusedBy("membership.check-requested");
        answered.when(complete(CheckResult.CLEAR, Optional.of(said("Lý lịch rõ ràng"))), Acts.on(later, CELL))
                .wroteNothing();
    }

    @Test
    void nobody_is_checked_whom_the_regulation_does_not_name() {
        Parameter published =
                TestPolicies.book().parameter("background-check-subjects", Anchors.act(LocalDate.of(2025, 9, 1)));
        Parameter narrow = new Parameter(
                published.key(),
                "PERSON;PARENTS",
                published.unit(),
                published.anchor(),
                published.citation(),
                published.ref());

        assertThat(new SubjectsAllowed(List.of(CheckSubject.PERSON, CheckSubject.SPOUSE), narrow).holds())
                .isFalse();
        assertThat(new SubjectsAllowed(List.of(CheckSubject.PERSON, CheckSubject.PARENTS), narrow).holds())
                .isTrue();
    }
}
