package socai.organisation.write.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.organisation.events.OrganisationExamples.COMMUNE;
import static socai.organisation.events.OrganisationExamples.person;
import static socai.organisation.write.OrganisationTree.TODAY;
import static socai.organisation.write.OrganisationTree.decisions;
import static socai.organisation.write.OrganisationTree.secretaryOf;
import static socai.organisation.write.OrganisationTree.system;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import socai.membership.events.MembershipEvent;
import socai.membership.write.Membership;
import socai.organisation.events.RollKind;
import socai.organisation.write.Offices;
import socai.organisation.write.Roll;
import socai.organisation.write.committee.SeatCommitteeMembers;
import socai.organisation.write.committee.SeatCommitteeMembersDecider;
import socai.organisation.write.office.AppointToOffice;
import socai.organisation.write.office.AppointToOfficeDecider;
import socai.policy.write.TestPolicies;
import socai.spine.Command;
import socai.spine.OfficeKind;
import socai.spine.PersonId;
import socai.spine.write.Decider;
import socai.spine.write.DeciderFixture;

/** Members on probation never stand; as the packaged policies publish it. */
class OfficialMembersOnlyTest {

    private static final String OFFICE = "organisation.office-of-official-member";
    private static final String COMMITTEE = "organisation.committee-of-official-members";

    private static <C extends Command, S, F extends Record> DeciderFixture<C, S, F> published(
            Decider<C, S, F> decider) {
        return decisions(decider, TestPolicies.book());
    }

    private static <C extends Command, S, F extends Record> DeciderFixture<C, S, F> with(
            DeciderFixture<C, S, F> decisions, PersonId person, MembershipEvent... life) {
        return decisions.given(Membership.TYPE, Membership.stream(person), life);
    }

    private static AppointToOffice appoint(OfficeKind office, LocalDate from) {
        return new AppointToOffice(COMMUNE, office, person(1), from, Optional.empty(), Optional.of("70-QĐ/ĐU"));
    }

    private static SeatCommitteeMembers seat(LocalDate from, PersonId... persons) {
        return new SeatCommitteeMembers(
                COMMUNE, RollKind.COMMITTEE, Arrays.asList(persons), from, Optional.of("90-QĐ/TU"));
    }

    @Test
    void who_was_recognised_holds_a_leading_office_from_that_day_and_not_a_day_earlier() {
        LocalDate recognised = TODAY.plusDays(10);
        var decisions = with(
                published(new AppointToOfficeDecider()),
                person(1),
                Lives.admitted(person(1)),
                Lives.recognized(person(1), recognised));

        var early = decisions.when(appoint(OfficeKind.DEPUTY_SECRETARY, recognised.minusDays(1)), system());
        early.refusedBy(OFFICE);
        assertThat(early.violation(OFFICE).sentence("vi", "…")).contains(recognised.toString());
        decisions
                .when(appoint(OfficeKind.DEPUTY_SECRETARY, recognised), system())
                .isAccepted();
    }

    @Test
    void who_is_on_probation_and_whose_membership_ended_hold_none_whoever_gives_it() {
        with(published(new AppointToOfficeDecider()), person(1), Lives.admitted(person(1)))
                .when(appoint(OfficeKind.DEPUTY_SECRETARY, TODAY), system())
                .refusedBy(OFFICE);
        with(
                        published(new AppointToOfficeDecider()),
                        person(1),
                        Lives.imported(person(1)),
                        Lives.removed(person(1), TODAY.minusDays(1)))
                .when(appoint(OfficeKind.DEPUTY_SECRETARY, TODAY), system())
                .refusedBy(OFFICE);
    }

    @Test
    void only_the_installation_names_somebody_of_whom_no_membership_is_known() {
        published(new AppointToOfficeDecider())
                .when(appoint(OfficeKind.COMMITTEE_MEMBER, TODAY), system())
                .isAccepted();
        // Most leading offices take two people anyhow; here only the rule on members is looked at.
        assertThat(published(new AppointToOfficeDecider())
                        .when(appoint(OfficeKind.COMMITTEE_MEMBER, TODAY), secretaryOf(COMMUNE))
                        .violation(OFFICE)
                        .rule())
                .isEqualTo(OFFICE);
    }

    @ParameterizedTest
    @EnumSource(names = {"MINUTE_TAKER", "REGISTRY_CLERK", "ADMINISTRATOR", "NOMINEE"})
    void what_is_no_leading_office_is_open_to_others(OfficeKind office) {
        with(published(new AppointToOfficeDecider()), person(1), Lives.admitted(person(1)))
                .when(appoint(office, TODAY), system())
                .isAccepted();
    }

    @Test
    void a_committee_seats_all_or_none_of_whom_every_one_is_an_official_member() {
        var decisions = published(new SeatCommitteeMembersDecider());
        with(decisions, person(1), Lives.imported(person(1)));
        with(decisions, person(2), Lives.admitted(person(2)), Lives.recognized(person(2), TODAY.plusDays(5)));

        var mixed = decisions.when(seat(TODAY.plusDays(4), person(1), person(2)), system());
        mixed.refusedBy(COMMITTEE);
        assertThat(mixed.violation(COMMITTEE).sentence("en", "…")).startsWith("1 of 2 ");
        decisions.when(seat(TODAY, person(1), person(3)), system()).refusedBy(COMMITTEE);
        decisions.when(seat(TODAY.plusDays(5), person(1), person(2)), system()).isAccepted();
        assertThat(decisions
                        .state(Roll.TYPE, Roll.stream(COMMUNE, RollKind.COMMITTEE))
                        .electorate(TODAY.plusDays(5))
                        .base())
                .isEqualTo(2);
    }

    @Test
    void nobody_who_was_removed_is_seated_until_the_membership_is_given_back() {
        LocalDate back = TODAY.plusDays(3);
        var decisions = with(
                published(new SeatCommitteeMembersDecider()),
                person(1),
                Lives.imported(person(1)),
                Lives.removed(person(1), TODAY.minusDays(9)));
        decisions.when(seat(TODAY, person(1)), system()).refusedBy(COMMITTEE);

        with(decisions, person(1), Lives.restored(person(1), back));
        decisions.when(seat(back.minusDays(1), person(1)), system()).refusedBy(COMMITTEE);
        decisions.when(seat(back, person(1)), system()).isAccepted();
    }

    /** What was decided before these facts were asked for is judged without them, whatever is published by now. */
    @Test
    void facts_of_before_bring_no_rule() {
        var decider = new AppointToOfficeDecider();
        var decisions = published(decider);
        AppointToOffice.Facts now = (AppointToOffice.Facts) decisions
                .when(appoint(OfficeKind.COMMITTEE_MEMBER, TODAY), secretaryOf(COMMUNE))
                .facts();
        AppointToOffice.Facts then = new AppointToOffice.Facts(now.organisation(), Optional.empty());

        assertThat(decider.decide(
                                Offices.NONE,
                                appoint(OfficeKind.COMMITTEE_MEMBER, TODAY),
                                then,
                                new socai.spine.write.Circumstances(secretaryOf(COMMUNE), TestPolicies.book()))
                        .checks())
                .extracting(socai.spine.RuleCheck::rule)
                .contains("organisation.lives")
                .doesNotContainAnyElementsOf(List.of(OFFICE, "organisation.inspection-commission-rank"));
    }
}
