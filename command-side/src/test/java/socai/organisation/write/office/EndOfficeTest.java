package socai.organisation.write.office;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.organisation.events.OrganisationExamples.CELL;
import static socai.organisation.events.OrganisationExamples.COMMUNE;
import static socai.organisation.events.OrganisationExamples.person;
import static socai.organisation.write.OrganisationTree.TODAY;
import static socai.organisation.write.OrganisationTree.decisions;
import static socai.organisation.write.OrganisationTree.secretaryOf;
import static socai.organisation.write.OrganisationTree.system;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import socai.organisation.events.OfficeExit;
import socai.organisation.events.OfficesEvent.OfficeAssumed;
import socai.organisation.events.OfficesEvent.OfficeEnded;
import socai.organisation.write.Offices;
import socai.spine.OfficeKind;
import socai.spine.PersonId;
import socai.spine.write.Decider;
import socai.spine.write.DeciderFixture;

class EndOfficeTest {

    private static EndOffice end(PersonId person, LocalDate until) {
        return new EndOffice(CELL, OfficeKind.SECRETARY, person, until, OfficeExit.RETIRED, Optional.of("80-QĐ/ĐU"));
    }

    private static DeciderFixture<EndOffice, Offices, Decider.NoFacts> secretary(
            LocalDate from, Optional<LocalDate> until) {
        return decisions(new EndOfficeDecider())
                .given(
                        Offices.TYPE,
                        Offices.stream(CELL),
                        new OfficeAssumed(CELL, OfficeKind.SECRETARY, person(1), from, until, Optional.empty()));
    }

    @Test
    void an_office_is_held_until_the_day_before_its_end() {
        var decisions = secretary(TODAY.minusDays(30), Optional.empty());

        var outcome = decisions.when(end(person(1), TODAY), secretaryOf(COMMUNE));

        assertThat(outcome.event(OfficeEnded.class).from()).isEqualTo(TODAY.minusDays(30));
        Offices offices = decisions.state(Offices.TYPE, Offices.stream(CELL));
        assertThat(offices.holds(person(1), OfficeKind.SECRETARY, TODAY.minusDays(1)))
                .isTrue();
        assertThat(offices.holds(person(1), OfficeKind.SECRETARY, TODAY)).isFalse();
    }

    @Test
    void only_an_office_that_was_taken_ends() {
        secretary(TODAY, Optional.empty())
                .when(end(person(2), TODAY), secretaryOf(COMMUNE))
                .refusedBy("organisation.office-was-assumed");
    }

    @Test
    void the_same_end_again_changes_nothing_and_another_is_refused() {
        var decisions = secretary(TODAY.minusDays(30), Optional.empty());
        decisions.when(end(person(1), TODAY), secretaryOf(COMMUNE)).isAccepted();

        decisions.when(end(person(1), TODAY), secretaryOf(COMMUNE)).wroteNothing();
        decisions
                .when(end(person(1), TODAY.plusDays(1)), secretaryOf(COMMUNE))
                .refusedBy("organisation.office-not-ended-yet");
    }

    @Test
    void an_office_does_not_end_before_it_began() {
        var decisions = secretary(TODAY.plusDays(5), Optional.empty());

        decisions
                .when(end(person(1), TODAY.plusDays(4)), secretaryOf(COMMUNE))
                .refusedBy("organisation.office-ends-within-tenure");
        decisions.when(end(person(1), TODAY.plusDays(5)), secretaryOf(COMMUNE)).isAccepted();
    }

    @Test
    void an_end_shortens_a_term_and_does_not_lengthen_it() {
        secretary(TODAY, Optional.of(TODAY.plusDays(10)))
                .when(end(person(1), TODAY.plusDays(11)), secretaryOf(COMMUNE))
                .refusedBy("organisation.office-ends-within-tenure");
        secretary(TODAY, Optional.of(TODAY.plusDays(10)))
                .when(end(person(1), TODAY.plusDays(10)), secretaryOf(COMMUNE))
                .isAccepted();
    }

    @Test
    void an_office_does_not_end_before_that_was_decided() {
        var decisions = secretary(TODAY.minusDays(30), Optional.empty());

        decisions
                .when(end(person(1), TODAY.minusDays(1)), secretaryOf(COMMUNE))
                .refusedBy("organisation.effective-date-allowed");
        decisions.when(end(person(1), TODAY.minusDays(1)), system()).isAccepted();
    }

    @Test
    void a_second_term_ends_without_touching_the_first() {
        var decisions = secretary(TODAY.minusDays(60), Optional.of(TODAY.minusDays(30)))
                .given(
                        Offices.TYPE,
                        Offices.stream(CELL),
                        new OfficeAssumed(
                                CELL,
                                OfficeKind.SECRETARY,
                                person(1),
                                TODAY.minusDays(10),
                                Optional.empty(),
                                Optional.empty()));

        decisions.when(end(person(1), TODAY), secretaryOf(COMMUNE)).isAccepted();

        Offices offices = decisions.state(Offices.TYPE, Offices.stream(CELL));
        assertThat(offices.holds(person(1), OfficeKind.SECRETARY, TODAY.minusDays(31)))
                .isTrue();
        assertThat(offices.holds(person(1), OfficeKind.SECRETARY, TODAY.minusDays(30)))
                .isFalse();
        assertThat(offices.holds(person(1), OfficeKind.SECRETARY, TODAY)).isFalse();
    }
}
