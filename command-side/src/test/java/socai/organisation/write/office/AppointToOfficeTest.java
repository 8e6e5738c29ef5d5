package socai.organisation.write.office;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.organisation.events.OrganisationExamples.CELL;
import static socai.organisation.events.OrganisationExamples.COMMUNE;
import static socai.organisation.events.OrganisationExamples.FOUNDED;
import static socai.organisation.events.OrganisationExamples.organisation;
import static socai.organisation.events.OrganisationExamples.person;
import static socai.organisation.write.OrganisationTree.TODAY;
import static socai.organisation.write.OrganisationTree.decisions;
import static socai.organisation.write.OrganisationTree.give;
import static socai.organisation.write.OrganisationTree.secretaryOf;
import static socai.organisation.write.OrganisationTree.system;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import socai.organisation.events.DissolutionReason;
import socai.organisation.events.OfficesEvent.OfficeAssumed;
import socai.organisation.events.OrganisationEvent.OrganisationDissolved;
import socai.organisation.write.GivenPolicies;
import socai.organisation.write.Offices;
import socai.spine.OfficeKind;
import socai.spine.PersonId;

class AppointToOfficeTest {

    private static AppointToOffice appoint(OfficeKind office, PersonId person, int from, int until) {
        return new AppointToOffice(CELL, office, person, day(from), Optional.of(day(until)), Optional.of("70-QĐ/ĐU"));
    }

    private static AppointToOffice appoint(OfficeKind office, PersonId person, LocalDate from) {
        return new AppointToOffice(CELL, office, person, from, Optional.empty(), Optional.of("70-QĐ/ĐU"));
    }

    private static LocalDate day(int number) {
        return TODAY.plusDays(number);
    }

    @Test
    void a_secretary_holds_the_office_from_the_first_day() {
        var decisions = decisions(new AppointToOfficeDecider());

        decisions
                .when(appoint(OfficeKind.SECRETARY, person(1), TODAY), secretaryOf(COMMUNE))
                .wrote(OfficeAssumed.class);

        Offices offices = decisions.state(Offices.TYPE, Offices.stream(CELL));
        assertThat(offices.holds(person(1), OfficeKind.SECRETARY, TODAY)).isTrue();
        assertThat(offices.holds(person(1), OfficeKind.SECRETARY, TODAY.minusDays(1)))
                .isFalse();
        assertThat(offices.holders(OfficeKind.SECRETARY, TODAY)).containsExactly(person(1));
        assertThat(offices.officesOf(person(1), TODAY)).containsExactly(OfficeKind.SECRETARY);
    }

    @Test
    void there_is_one_secretary_at_a_time() {
        var decisions = decisions(new AppointToOfficeDecider());
        decisions
                .when(appoint(OfficeKind.SECRETARY, person(1), 0, 10), secretaryOf(COMMUNE))
                .isAccepted();

        decisions
                .when(appoint(OfficeKind.SECRETARY, person(2), 9, 20), secretaryOf(COMMUNE))
                .refusedBy("organisation.one-secretary");
        decisions
                .when(appoint(OfficeKind.SECRETARY, person(2), 10, 20), secretaryOf(COMMUNE))
                .isAccepted();
    }

    @Test
    void there_may_be_several_deputies() {
        var decisions = decisions(new AppointToOfficeDecider());

        decisions
                .when(appoint(OfficeKind.DEPUTY_SECRETARY, person(1), TODAY), secretaryOf(COMMUNE))
                .isAccepted();
        decisions
                .when(appoint(OfficeKind.DEPUTY_SECRETARY, person(2), TODAY), secretaryOf(COMMUNE))
                .isAccepted();
    }

    @Test
    void nobody_holds_the_same_office_twice_at_once() {
        var decisions = decisions(new AppointToOfficeDecider());
        decisions
                .when(appoint(OfficeKind.SECRETARY, person(1), 0, 10), secretaryOf(COMMUNE))
                .isAccepted();

        decisions
                .when(appoint(OfficeKind.SECRETARY, person(1), 9, 20), secretaryOf(COMMUNE))
                .refusedBy("organisation.office-not-held-twice");
        decisions
                .when(appoint(OfficeKind.SECRETARY, person(1), 10, 20), secretaryOf(COMMUNE))
                .isAccepted();
        decisions
                .when(appoint(OfficeKind.MINUTE_TAKER, person(1), 0, 10), secretaryOf(COMMUNE))
                .isAccepted();
    }

    @Test
    void the_same_appointment_again_changes_nothing() {
        var decisions = decisions(new AppointToOfficeDecider());
        decisions
                .when(appoint(OfficeKind.SECRETARY, person(1), TODAY), secretaryOf(COMMUNE))
                .isAccepted();

        decisions
                .when(appoint(OfficeKind.SECRETARY, person(1), TODAY), secretaryOf(COMMUNE))
                .wroteNothing();
    }

    @ParameterizedTest
    @EnumSource(OfficeKind.class)
    void members_and_the_installation_are_not_appointed(OfficeKind office) {
        var outcome =
                decisions(new AppointToOfficeDecider()).when(appoint(office, person(1), TODAY), secretaryOf(COMMUNE));

        if (office == OfficeKind.MEMBER
                || office == OfficeKind.FORMER_MEMBER
                || office == OfficeKind.SYSTEM
                || office == OfficeKind.UNNAMED) {
            outcome.refusedBy("organisation.filled-by-appointment");
        } else {
            outcome.isAccepted();
        }
    }

    @Test
    void an_office_is_held_for_at_least_a_day() {
        var decisions = decisions(new AppointToOfficeDecider());

        decisions
                .when(appoint(OfficeKind.SECRETARY, person(1), 5, 5), secretaryOf(COMMUNE))
                .refusedBy("organisation.office-ends-after-start");
        decisions
                .when(appoint(OfficeKind.SECRETARY, person(1), 5, 6), secretaryOf(COMMUNE))
                .isAccepted();
    }

    @Test
    void there_are_no_offices_where_there_is_no_organisation_on_the_day() {
        var decisions = decisions(new AppointToOfficeDecider());

        decisions
                .when(
                        new AppointToOffice(
                                organisation("unknown"),
                                OfficeKind.SECRETARY,
                                person(1),
                                TODAY,
                                Optional.empty(),
                                Optional.empty()),
                        secretaryOf(COMMUNE))
                .refusedBy("organisation.exists");
        decisions
                .when(appoint(OfficeKind.SECRETARY, person(1), FOUNDED.minusDays(1)), system())
                .refusedBy("organisation.lives");
        give(decisions, CELL, new OrganisationDissolved(CELL, day(3), DissolutionReason.MERGED, Optional.empty()));
        decisions
                .when(appoint(OfficeKind.SECRETARY, person(1), day(3)), secretaryOf(COMMUNE))
                .refusedBy("organisation.lives");
        decisions
                .when(appoint(OfficeKind.SECRETARY, person(1), day(2)), secretaryOf(COMMUNE))
                .isAccepted();
    }

    @Test
    void an_office_is_not_taken_before_it_was_given() {
        decisions(new AppointToOfficeDecider())
                .when(appoint(OfficeKind.SECRETARY, person(1), day(-1)), secretaryOf(COMMUNE))
                .refusedBy("organisation.effective-date-allowed");
    }

    @Test
    void an_office_for_which_two_are_wanted_is_given_at_once_by_the_installation_only() {
        var published = GivenPolicies.usual().with("four-eyes-offices", "DEPUTY_SECRETARY ADMINISTRATOR");

        decisions(new AppointToOfficeDecider(), published)
                .when(appoint(OfficeKind.ADMINISTRATOR, person(1), TODAY), secretaryOf(COMMUNE))
                .refusedBy("organisation.given-by-two");
        decisions(new AppointToOfficeDecider(), published)
                .when(appoint(OfficeKind.ADMINISTRATOR, person(1), TODAY), system())
                .isAccepted();
        decisions(new AppointToOfficeDecider(), published)
                .when(appoint(OfficeKind.NOMINEE, person(1), TODAY), secretaryOf(COMMUNE))
                .isAccepted();
        // Part of another office's name is not that office.
        decisions(new AppointToOfficeDecider(), published)
                .when(appoint(OfficeKind.SECRETARY, person(1), TODAY), secretaryOf(COMMUNE))
                .isAccepted();
    }

    @Test
    void while_nothing_is_published_about_two_one_gives_every_office() {
        decisions(new AppointToOfficeDecider())
                .when(appoint(OfficeKind.ADMINISTRATOR, person(1), TODAY), secretaryOf(COMMUNE))
                .isAccepted();
    }
}
