package socai.membership.write.admission.background;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.events.AdmissionExample.ADMISSION;
import static socai.membership.events.AdmissionExample.APPLICANT;
import static socai.membership.events.AdmissionExample.CELL;
import static socai.membership.events.AdmissionExample.and;
import static socai.membership.events.RelativeCheck.ALREADY_A_MEMBER_DECLARED_FULLY;
import static socai.membership.events.RelativeCheck.ANSWERED;
import static socai.membership.events.RelativeCheck.NONE_LIVING_OR_EXISTING;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import socai.membership.events.AdmissionExample;
import socai.membership.events.BackgroundCheckCompleted;
import socai.membership.events.BackgroundCheckCovered;
import socai.membership.events.BackgroundCheckRequested;
import socai.membership.events.CheckResult;
import socai.membership.events.CheckSubject;
import socai.membership.events.RelativeCheck;
import socai.membership.write.admission.AdmissionFile;
import socai.membership.write.admission.AdmissionWorld;
import socai.policy.write.TestPolicies;
import socai.spine.Anchors;
import socai.spine.Parameter;
import socai.spine.Violation;
import socai.spine.write.Acts;
import socai.spine.write.Decider;
import socai.spine.write.DeciderFixture;
import socai.spine.write.Outcome;

class CheckCoverageTest {

    private static final LocalDate LAST_DAY_BEFORE = LocalDate.of(2026, 7, 25);
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 7, 26);
    private static final AdmissionExample FILE =
            new AdmissionExample(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 5, 11), LocalDate.of(2026, 9, 7));

    private final DeciderFixture<CompleteBackgroundCheck, AdmissionFile, Decider.NoFacts> fixture =
            AdmissionWorld.standard()
                    .fixture(
                            new CompleteBackgroundCheckDecider(),
                            and(
                                    FILE.withPapers(),
                                    new BackgroundCheckRequested(
                                            ADMISSION,
                                            FILE.openedOn().plusDays(3),
                                            APPLICANT,
                                            List.of(CheckSubject.PERSON, CheckSubject.PARENTS),
                                            "5-CV/CB")));

    private static CompleteBackgroundCheck complete(
            @Nullable RelativeCheck parents,
            @Nullable RelativeCheck inLaws,
            @Nullable RelativeCheck spouse,
            @Nullable RelativeCheck children) {
        return new CompleteBackgroundCheck(
                ADMISSION,
                CheckResult.CLEAR,
                "31-CV/ĐU",
                Optional.empty(),
                Optional.ofNullable(parents),
                Optional.ofNullable(inLaws),
                Optional.ofNullable(spouse),
                Optional.ofNullable(children));
    }

    @Test
    void of_each_kind_there_is_an_answer_or_a_reason() {
        CompleteBackgroundCheck whole =
                complete(ANSWERED, ALREADY_A_MEMBER_DECLARED_FULLY, ANSWERED, NONE_LIVING_OR_EXISTING);

        Outcome outcome = fixture.when(whole, Acts.on(FIRST_DAY, CELL))
                .wrote(BackgroundCheckCompleted.class, BackgroundCheckCovered.class);

        assertThat(outcome.check("membership.check-covers-all").citation().shown())
                .isEqualTo("06-HD/TW, 3.4a");
        assertThat(outcome.event(BackgroundCheckCovered.class).parentsInLawOrCarer())
                .contains(ALREADY_A_MEMBER_DECLARED_FULLY);
        fixture.when(whole, Acts.on(FIRST_DAY, CELL)).wroteNothing();
        fixture.when(complete(ANSWERED, ANSWERED, ANSWERED, NONE_LIVING_OR_EXISTING), Acts.on(FIRST_DAY, CELL))
                .refusedBy("membership.check-requested");
        fixture.when(complete(null, null, null, null), Acts.on(FIRST_DAY, CELL))
                .refusedBy("membership.check-requested");
    }

    @Test
    void the_refusal_names_who_is_missing() {
        Violation violation = fixture.when(
                        complete(ANSWERED, NONE_LIVING_OR_EXISTING, null, null), Acts.on(FIRST_DAY, CELL))
                .refusedBy("membership.check-covers-all")
                .violation("membership.check-covers-all");

        assertThat(violation.sentence("vi", "…"))
                .contains("vợ hoặc chồng; con đẻ có năng lực hành vi dân sự đầy đủ")
                .doesNotContain("cha, mẹ");
        assertThat(violation.sentence("en", "…")).endsWith("spouse; children with full civil capacity.");
        assertThat(violation.wayOut("vi", "…")).contains("lý do không phải thẩm tra");
    }

    @Test
    void nobody_said_anything_of_is_each_of_them() {
        fixture.when(complete(null, null, null, null), Acts.on(FIRST_DAY, CELL))
                .refusedBy("membership.check-covers-all");
        for (CompleteBackgroundCheck one : List.of(
                complete(null, ANSWERED, ANSWERED, ANSWERED),
                complete(ANSWERED, null, ANSWERED, ANSWERED),
                complete(ANSWERED, ANSWERED, null, ANSWERED),
                complete(ANSWERED, ANSWERED, ANSWERED, null))) {
            fixture.when(one, Acts.on(FIRST_DAY, CELL)).refusedBy("membership.check-covers-all");
        }
    }

    @Test
    void a_check_of_the_day_before_is_not_judged_by_it() {
        fixture.when(complete(null, null, null, null), Acts.on(LAST_DAY_BEFORE, CELL))
                .wrote(BackgroundCheckCompleted.class);
        fixture.when(complete(ANSWERED, null, null, null), Acts.on(LAST_DAY_BEFORE, CELL))
                .refusedBy("membership.check-requested");
    }

    @Test
    void only_a_published_reason_leaves_somebody_out() {
        Parameter published = TestPolicies.book().parameter("background-check-left-out", Anchors.act(FIRST_DAY));
        Parameter narrow = new Parameter(
                published.key(),
                "NONE_LIVING_OR_EXISTING",
                published.unit(),
                published.anchor(),
                published.citation(),
                published.ref());
        Map<CheckSubject, RelativeCheck> member =
                Map.of(CheckSubject.PERSON, ANSWERED, CheckSubject.PARENTS, ALREADY_A_MEMBER_DECLARED_FULLY);
        LeftOutForReason refused = new LeftOutForReason(member, narrow);

        assertThat(new LeftOutForReason(member, published).holds()).isTrue();
        assertThat(new LeftOutForReason(Map.of(CheckSubject.SPOUSE, NONE_LIVING_OR_EXISTING), narrow).holds())
                .isTrue();
        assertThat(refused.holds()).isFalse();
        assertThat(refused.refusal().en()).endsWith("parents.");
    }
}
