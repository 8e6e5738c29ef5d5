package socai.membership.write.admission.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.events.AdmissionExample.ABOVE;
import static socai.membership.events.AdmissionExample.ADMISSION;
import static socai.membership.events.AdmissionExample.GRASSROOTS;
import static socai.membership.events.AdmissionExample.PROVINCE;
import static socai.membership.events.AdmissionExample.UNDER_208;
import static socai.membership.events.AdmissionExample.UNDER_294;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import socai.membership.events.AdmissionDecided;
import socai.membership.events.AdmissionExample;
import socai.membership.write.admission.AdmissionFile;
import socai.organisation.events.RollEvent.RollFixed;
import socai.organisation.events.RollKind;
import socai.policy.events.DecidingOrgan;
import socai.policy.write.TestPolicies;
import socai.spine.Violation;
import socai.spine.time.Deadline;
import socai.spine.write.Acts;
import socai.spine.write.DeciderFixture;
import socai.spine.write.Outcome;

/** Which body decides, by which regulation. */
class DecideAdmissionTest extends DecideAdmissionSpec {

    @Test
    void under_294_without_delegation_the_standing_committee_above_decides_by_more_than_half() {
        Outcome outcome = when(UNDER_294.forwarded(), above(ON, 3)).wrote(AdmissionDecided.class, RollFixed.class);

        AdmissionDecided decided = outcome.event(AdmissionDecided.class);
        assertThat(decided.base()).isEqualTo(5);
        assertThat(decided.needed()).isEqualTo(3);
        assertThat(decided.late()).isZero();
        assertThat(decided.deadline()).isEqualTo(new Deadline(UNDER_294.votedOn(), 60, "working-days"));
        assertThat(decided.clause()).startsWith("294-QĐ/TW");
        assertThat(decided.ceremony()).isEmpty();
        assertThat(outcome.event(RollFixed.class).organisation()).isEqualTo(ABOVE);
        assertThat(outcome.event(RollFixed.class).kind()).isEqualTo(RollKind.STANDING_COMMITTEE);
    }

    @Test
    void under_294_with_delegation_the_grassroots_committee_decides_by_two_thirds_without_forwarding() {
        world = world.delegated();

        AdmissionDecided decided = when(UNDER_294.proposed(), decide(GRASSROOTS, DecidingOrgan.COMMITTEE, ON, 8, 6))
                .wrote(AdmissionDecided.class, RollFixed.class)
                .event(AdmissionDecided.class);
        assertThat(decided.base()).isEqualTo(9);
        assertThat(decided.needed()).isEqualTo(6);

        when(UNDER_294.proposed(), decide(GRASSROOTS, DecidingOrgan.COMMITTEE, ON, 8, 5))
                .refusedBy("membership.majority-decides");
    }

    @Test
    void under_208_the_standing_committee_of_the_grassroots_committee_decides_delegated_or_not() {
        DecideAdmission command = decide(GRASSROOTS, DecidingOrgan.STANDING_COMMITTEE, ON_208, 3, 2);

        Outcome outcome = when(UNDER_208.proposed(), command).wrote(AdmissionDecided.class, RollFixed.class);
        assertThat(outcome.event(AdmissionDecided.class).clause()).startsWith("208-QĐ/TW");
        assertThat(outcome.event(AdmissionDecided.class).ceremony()).contains(new Deadline(ON_208, 30, "working-days"));

        world = world.delegated();
        when(UNDER_208.proposed(), command).wrote(AdmissionDecided.class, RollFixed.class);
    }

    @Test
    void the_wrong_body_is_refused_with_the_clause_and_told_the_right_one() {
        Outcome outcome = when(UNDER_294.forwarded(), decide(GRASSROOTS, DecidingOrgan.COMMITTEE, ON, 9, 9))
                .refusedBy("membership.competent-body");

        Violation violation = outcome.violation("membership.competent-body");
        assertThat(violation.citation().regulation()).isEqualTo("294-QĐ/TW");
        assertThat(violation.sentence("vi", "…"))
                .contains("ban thường vụ của Đảng ủy cấp trên trực tiếp")
                .contains(GRASSROOTS.raw());
        assertThat(violation.sentence("en", "…")).contains("standing committee of Đảng ủy cấp trên trực tiếp");
    }

    @Test
    void under_208_the_committee_itself_is_the_wrong_body() {
        Outcome outcome = when(UNDER_208.proposed(), decide(GRASSROOTS, DecidingOrgan.COMMITTEE, ON_208, 9, 9))
                .refusedBy("membership.competent-body");

        assertThat(outcome.violation("membership.competent-body").citation().regulation())
                .isEqualTo("208-QĐ/TW");
    }

    @Test
    void an_applicant_above_the_highest_age_is_decided_on_by_the_province() {
        world = world.born(UNDER_294.votedOn().minusYears(60).minusMonths(1));

        when(UNDER_294.forwarded(), above(ON, 5)).refusedBy("membership.competent-body");
        AdmissionDecided decided = when(UNDER_294.forwarded(), decide(PROVINCE, DecidingOrgan.COMMITTEE, ON, 15, 8))
                .wrote(AdmissionDecided.class, RollFixed.class)
                .event(AdmissionDecided.class);
        assertThat(decided.needed()).isEqualTo(8);
    }

    @Test
    void who_turned_sixty_after_the_vote_keeps_the_ordinary_route() {
        world = world.born(UNDER_294.votedOn().minusYears(60));

        when(UNDER_294.forwarded(), above(ON, 3)).wrote(AdmissionDecided.class, RollFixed.class);
    }

    @Test
    void where_forwarding_is_asked_for_a_file_that_was_not_forwarded_is_not_decided() {
        when(UNDER_294.proposed(), above(ON, 5)).refusedBy("membership.forwarded");
    }

    @Test
    void opened_under_294_and_decided_under_208_the_decision_names_both() {
        AdmissionExample across =
                new AdmissionExample(LocalDate.of(2026, 3, 2), LocalDate.of(2025, 12, 1), LocalDate.of(2026, 7, 6));
        Outcome outcome = when(
                        across.proposed(),
                        decide(GRASSROOTS, DecidingOrgan.STANDING_COMMITTEE, LocalDate.of(2026, 9, 14), 3, 3))
                .wrote(AdmissionDecided.class, RollFixed.class);

        assertThat(outcome.regulations()).contains("208-QĐ/TW", "294-QĐ/TW", "20-QĐ/TW");
        assertThat(outcome.asked()).extracting(use -> use.ref().code()).contains("208-QĐ/TW", "294-QĐ/TW", "20-QĐ/TW");
        assertThat(outcome.check("membership.papers-complete").parameters())
                .extracting(use -> use.ref().code())
                .containsExactly("294-QĐ/TW");
        assertThat(outcome.check("membership.competent-body").parameters())
                .extracting(use -> use.ref().code())
                .containsExactly("208-QĐ/TW");
    }

    @Test
    void a_body_without_a_roll_decides_nothing() {
        world = world.delegated();
        DecideAdmission command = decide(GRASSROOTS, DecidingOrgan.COMMITTEE, ON, 0, 0);

        var fixture = DeciderFixture.of(new DecideAdmissionDecider(), TestPolicies.book())
                .given(AdmissionFile.TYPE, ADMISSION.raw(), UNDER_294.proposed());
        fixture.when(command, Acts.on(ON, GRASSROOTS)).refusedBy("membership.competent-body");

        when(UNDER_294.proposed(), command).refusedBy("membership.majority-decides");
    }
}
