package socai.membership.write.admission.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static socai.membership.events.AdmissionExample.ABOVE;
import static socai.membership.events.AdmissionExample.ADMISSION;
import static socai.membership.events.AdmissionExample.APPLICANT;
import static socai.membership.events.AdmissionExample.GRASSROOTS;
import static socai.membership.events.AdmissionExample.MENTOR;
import static socai.membership.events.AdmissionExample.PROVINCE;
import static socai.membership.events.AdmissionExample.UNDER_208;
import static socai.membership.events.AdmissionExample.UNDER_294;
import static socai.membership.events.AdmissionExample.and;
import static socai.membership.events.AdmissionExample.said;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import socai.membership.events.AdmissionChoice;
import socai.membership.events.AdmissionDecided;
import socai.membership.events.AdmissionEvent;
import socai.membership.events.AdmissionExample;
import socai.membership.events.AdmissionRefused;
import socai.membership.events.DecisionClockExtended;
import socai.membership.write.admission.AdmissionFile;
import socai.membership.write.admission.AdmissionWorld;
import socai.membership.write.deciding.NumberUse;
import socai.organisation.events.RollEvent.RollFixed;
import socai.organisation.events.RollKind;
import socai.policy.events.DecidingOrgan;
import socai.policy.write.TestPolicies;
import socai.spine.Fact;
import socai.spine.OrganisationId;
import socai.spine.Personal;
import socai.spine.Violation;
import socai.spine.time.Deadline;
import socai.spine.time.WorkingCalendar;
import socai.spine.write.Acts;
import socai.spine.write.DeciderFixture;
import socai.spine.write.Outcome;

class DecideAdmissionTest {

    private static final WorkingCalendar CALENDAR = TestPolicies.book().calendar();
    private static final LocalDate ON = LocalDate.of(2025, 12, 10);
    private static final LocalDate ON_208 = LocalDate.of(2026, 10, 12);

    private AdmissionWorld world = AdmissionWorld.standard();

    private static DecideAdmission decide(
            OrganisationId organisation, DecidingOrgan organ, LocalDate on, int present, int ayes) {
        return new DecideAdmission(
                ADMISSION,
                AdmissionChoice.ADMIT,
                organisation,
                organ,
                present,
                ayes,
                present - ayes,
                0,
                "88-QĐ/ĐU",
                on,
                Optional.empty());
    }

    private static DecideAdmission refuse(LocalDate on, int ayes, Personal<String> reason) {
        return new DecideAdmission(
                ADMISSION,
                AdmissionChoice.REFUSE,
                ABOVE,
                DecidingOrgan.STANDING_COMMITTEE,
                5,
                ayes,
                5 - ayes,
                0,
                "89-QĐ/ĐU",
                on,
                Optional.of(reason));
    }

    private static DecideAdmission above(LocalDate on, int ayes) {
        return decide(ABOVE, DecidingOrgan.STANDING_COMMITTEE, on, 5, ayes);
    }

    private DeciderFixture<DecideAdmission, AdmissionFile, DecideAdmission.Facts> given(List<AdmissionEvent> history) {
        return world.fixture(new DecideAdmissionDecider(), history);
    }

    private Outcome when(List<AdmissionEvent> history, DecideAdmission command) {
        return given(history).when(command, Acts.on(command.decisionDate(), command.organisation()));
    }

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
    void two_of_five_do_not_admit_and_three_of_five_are_no_refusal() {
        when(UNDER_294.forwarded(), above(ON, 2)).refusedBy("membership.majority-decides");
        when(UNDER_294.forwarded(), refuse(ON, 3, said("chưa đủ tiêu chuẩn"))).refusedBy("membership.majority-decides");
        when(UNDER_294.forwarded(), refuse(ON, 2, said("chưa đủ tiêu chuẩn")))
                .wrote(AdmissionRefused.class, RollFixed.class);
    }

    @Test
    void a_refusal_ends_the_file_and_frees_the_person() {
        var fixture = given(UNDER_294.forwarded());

        fixture.when(refuse(ON, 1, said("chưa đủ tiêu chuẩn")), Acts.on(ON, ABOVE))
                .wrote(AdmissionRefused.class, RollFixed.class);

        assertThat(fixture.owner(AdmissionFile.OPEN_ADMISSION, APPLICANT.raw())).isEmpty();
        assertThat(fixture.state(AdmissionFile.TYPE, ADMISSION.raw()).openClocks())
                .isEmpty();
        fixture.when(refuse(ON, 1, said("chưa đủ tiêu chuẩn")), Acts.on(ON, ABOVE))
                .wroteNothing();
    }

    @Test
    void the_reason_of_a_refusal_is_kept_under_the_applicants_key() {
        when(UNDER_294.forwarded(), refuse(ON, 1, Personal.of(MENTOR, "…"))).refusedBy("membership.text-of-applicant");
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
    void the_sixtieth_working_day_is_in_time_and_the_next_one_is_late_and_accepted() {
        LocalDate last = CALENDAR.lastDay(UNDER_294.votedOn(), 60);
        LocalDate next = CALENDAR.lastDay(UNDER_294.votedOn(), 61);

        assertThat(when(UNDER_294.forwarded(), above(last, 5))
                        .event(AdmissionDecided.class)
                        .late())
                .isZero();
        Outcome outcome = when(UNDER_294.forwarded(), above(next, 5));
        AdmissionDecided late = outcome.event(AdmissionDecided.class);
        assertThat(late.late()).isEqualTo(1);
        assertThat(late.calendar()).isEqualTo(CALENDAR.version());
        assertThat(outcome.check("membership.decision-clock").facts())
                .contains(Fact.of("late", 1), Fact.of("lastDay", last));
    }

    @Test
    void an_extension_moves_the_last_day() {
        List<AdmissionEvent> extended = and(
                UNDER_294.forwarded(),
                new DecisionClockExtended(
                        ADMISSION,
                        UNDER_294.votedOn().plusDays(60),
                        APPLICANT,
                        ABOVE,
                        30,
                        "working-days",
                        "5-TB/ĐU",
                        said("chờ kết quả thẩm tra")));
        LocalDate last = CALENDAR.lastDay(UNDER_294.votedOn(), 90);

        AdmissionDecided inTime = when(extended, above(last, 5)).event(AdmissionDecided.class);
        assertThat(inTime.late()).isZero();
        assertThat(inTime.deadline()).isEqualTo(new Deadline(UNDER_294.votedOn(), 90, "working-days"));
        assertThat(when(extended, above(CALENDAR.lastDay(UNDER_294.votedOn(), 92), 5))
                        .event(AdmissionDecided.class)
                        .late())
                .isEqualTo(2);
    }

    @Test
    void a_decision_number_is_used_once_in_an_organisation() {
        var fixture = given(UNDER_294.forwarded()).claimed(NumberUse.CLAIM, number(ABOVE, ON.getYear()), "adm-another");

        fixture.when(above(ON, 5), Acts.on(ON, ABOVE)).refusedBy("membership.decision-number-free");
    }

    private static String number(OrganisationId organisation, int year) {
        return NumberUse.claimed(organisation, "88-QĐ/ĐU", year);
    }

    @Test
    void the_number_of_another_year_is_free_because_the_scope_is_one_year() {
        for (int years : List.of(-1, 1)) {
            given(UNDER_294.forwarded())
                    .claimed(NumberUse.CLAIM, number(ABOVE, ON.getYear() + years), "adm-another")
                    .when(above(ON, 5), Acts.on(ON, ABOVE))
                    .isAccepted();
        }
    }

    @Test
    void the_same_number_in_another_organisation_is_another_number() {
        var fixture =
                given(UNDER_294.forwarded()).claimed(NumberUse.CLAIM, number(PROVINCE, ON.getYear()), "adm-another");

        fixture.when(above(ON, 5), Acts.on(ON, ABOVE)).isAccepted();
        assertThat(fixture.owner(NumberUse.CLAIM, number(ABOVE, ON.getYear()))).contains(ADMISSION.raw());
    }

    @Test
    void the_same_decision_again_writes_nothing_and_another_one_is_refused() {
        var fixture = given(UNDER_294.forwarded());
        fixture.when(above(ON, 5), Acts.on(ON, ABOVE)).isAccepted();

        fixture.when(above(ON, 5), Acts.on(ON.plusDays(3), ABOVE)).wroteNothing();
        fixture.when(above(ON.plusDays(1), 5), Acts.on(ON.plusDays(1), ABOVE)).refusedBy("membership.admission-stage");
    }

    @Test
    void a_decision_that_differs_in_anything_is_another_one() {
        var fixture = given(UNDER_294.forwarded());
        fixture.when(above(ON, 4), Acts.on(ON, ABOVE)).isAccepted();

        DecideAdmission otherVotes = above(ON, 5);
        DecideAdmission otherDay = above(ON.plusDays(1), 4);
        DecideAdmission otherBody = decide(ABOVE, DecidingOrgan.COMMITTEE, ON, 5, 4);
        DecideAdmission otherOrganisation = decide(PROVINCE, DecidingOrgan.STANDING_COMMITTEE, ON, 5, 4);
        DecideAdmission otherNumber = new DecideAdmission(
                ADMISSION,
                AdmissionChoice.ADMIT,
                ABOVE,
                DecidingOrgan.STANDING_COMMITTEE,
                5,
                4,
                1,
                0,
                "90-QĐ/ĐU",
                ON,
                Optional.empty());
        for (DecideAdmission other : List.of(otherVotes, otherDay, otherBody, otherOrganisation, otherNumber)) {
            fixture.when(other, Acts.on(other.decisionDate(), other.organisation()))
                    .refusedBy("membership.admission-stage");
        }
        fixture.when(refuse(ON, 1, said("chưa đủ tiêu chuẩn")), Acts.on(ON, ABOVE))
                .refusedBy("membership.admission-stage");
    }

    @Test
    void a_refusal_that_differs_in_anything_is_another_one() {
        var fixture = given(UNDER_294.forwarded());
        fixture.when(refuse(ON, 1, said("chưa đủ tiêu chuẩn")), Acts.on(ON, ABOVE))
                .isAccepted();

        fixture.when(refuse(ON, 2, said("chưa đủ tiêu chuẩn")), Acts.on(ON, ABOVE))
                .refusedBy("membership.admission-stage");
        fixture.when(refuse(ON.plusDays(1), 1, said("chưa đủ tiêu chuẩn")), Acts.on(ON.plusDays(1), ABOVE))
                .refusedBy("membership.admission-stage");
        for (DecideAdmission other : List.of(
                refusal(ABOVE, DecidingOrgan.COMMITTEE, "89-QĐ/ĐU"),
                refusal(PROVINCE, DecidingOrgan.STANDING_COMMITTEE, "89-QĐ/ĐU"),
                refusal(ABOVE, DecidingOrgan.STANDING_COMMITTEE, "91-QĐ/ĐU"))) {
            fixture.when(other, Acts.on(ON, ABOVE)).refusedBy("membership.admission-stage");
        }
    }

    private static DecideAdmission refusal(OrganisationId organisation, DecidingOrgan organ, String number) {
        return new DecideAdmission(
                ADMISSION,
                AdmissionChoice.REFUSE,
                organisation,
                organ,
                5,
                1,
                4,
                0,
                number,
                ON,
                Optional.of(said("chưa đủ tiêu chuẩn")));
    }

    @Test
    void a_majority_that_is_missing_or_in_the_way_is_told_in_its_own_words() {
        assertThat(when(UNDER_294.forwarded(), above(ON, 2))
                        .violation("membership.majority-decides")
                        .sentence("vi", "…"))
                .isEqualTo("Có 2 phiếu tán thành trên 5 thành viên; cần 3 phiếu, hoặc số phiếu không khớp"
                        + " (có mặt 5, không tán thành 3, khác 0).");
        assertThat(when(UNDER_294.forwarded(), refuse(ON, 3, said("chưa đủ tiêu chuẩn")))
                        .violation("membership.majority-decides")
                        .sentence("vi", "…"))
                .startsWith("Không thể ghi là không kết nạp khi có 3 phiếu tán thành trên 5 thành viên (đủ 3)");
    }

    @Test
    void a_decision_counts_on_the_day_on_which_it_is_entered() {
        given(UNDER_294.forwarded())
                .when(above(ON, 5), Acts.on(ON.plusDays(1), ABOVE))
                .refusedBy("membership.on-its-day");
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

    @Test
    void a_reason_belongs_to_a_refusal_and_to_it_alone() {
        assertThatThrownBy(() -> new DecideAdmission(
                        ADMISSION,
                        AdmissionChoice.REFUSE,
                        ABOVE,
                        DecidingOrgan.STANDING_COMMITTEE,
                        5,
                        1,
                        4,
                        0,
                        "89-QĐ/ĐU",
                        ON,
                        Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
