package socai.organisation.write.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static socai.organisation.events.OrganisationExamples.CELL;
import static socai.organisation.events.OrganisationExamples.COMMUNE;
import static socai.organisation.events.OrganisationExamples.FOUNDED;
import static socai.organisation.events.OrganisationExamples.cellRoll;
import static socai.organisation.events.OrganisationExamples.organisation;
import static socai.organisation.events.OrganisationExamples.people;
import static socai.organisation.events.OrganisationExamples.person;
import static socai.organisation.events.OrganisationExamples.seated;
import static socai.organisation.write.OrganisationTree.TODAY;
import static socai.organisation.write.OrganisationTree.decisions;
import static socai.organisation.write.OrganisationTree.secretaryOf;
import static socai.organisation.write.OrganisationTree.system;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import socai.organisation.events.RollEvent.RollEntriesOpened;
import socai.organisation.events.RollEvent.RollEntryClosed;
import socai.organisation.events.RollExit;
import socai.organisation.events.RollKind;
import socai.organisation.write.GivenPolicies;
import socai.organisation.write.Roll;
import socai.spine.OrganisationId;
import socai.spine.PersonId;

class SeatCommitteeMembersTest {

    private static final String COMMITTEE = Roll.stream(COMMUNE, RollKind.COMMITTEE);

    private static SeatCommitteeMembers seat(
            OrganisationId organisation, RollKind kind, List<PersonId> persons, LocalDate from) {
        return new SeatCommitteeMembers(organisation, kind, persons, from, Optional.of("90-QĐ/TU"));
    }

    private static SeatCommitteeMembers standing(int first, int last, LocalDate from) {
        return seat(COMMUNE, RollKind.STANDING_COMMITTEE, people(first, last), from);
    }

    @Test
    void the_members_of_a_committee_are_seated_at_once() {
        var decisions = decisions(new SeatCommitteeMembersDecider());

        var outcome = decisions.when(seat(COMMUNE, RollKind.COMMITTEE, people(1, 15), TODAY), secretaryOf(COMMUNE));

        outcome.wrote(RollEntriesOpened.class);
        assertThat(decisions.state(Roll.TYPE, COMMITTEE).electorate(TODAY).base())
                .isEqualTo(15);
        assertThat(decisions
                        .state(Roll.TYPE, COMMITTEE)
                        .electorate(TODAY.minusDays(1))
                        .base())
                .isZero();
    }

    @Test
    void the_same_seats_again_change_nothing_and_a_second_seat_is_refused() {
        var decisions = decisions(new SeatCommitteeMembersDecider());
        decisions
                .when(seat(COMMUNE, RollKind.COMMITTEE, people(1, 3), TODAY), secretaryOf(COMMUNE))
                .isAccepted();

        decisions
                .when(seat(COMMUNE, RollKind.COMMITTEE, people(1, 3), TODAY), secretaryOf(COMMUNE))
                .wroteNothing();
        decisions
                .when(seat(COMMUNE, RollKind.COMMITTEE, people(3, 4), TODAY.plusDays(1)), secretaryOf(COMMUNE))
                .refusedBy("organisation.not-seated-yet");
    }

    @Test
    void whoever_left_may_be_seated_again_from_that_day_and_not_before() {
        var decisions = decisions(new SeatCommitteeMembersDecider())
                .given(
                        Roll.TYPE,
                        COMMITTEE,
                        seated(COMMUNE, RollKind.COMMITTEE, people(1, 3)),
                        new RollEntryClosed(
                                COMMUNE, RollKind.COMMITTEE, person(1), TODAY.plusDays(5), RollExit.RESIGNED));

        decisions
                .when(seat(COMMUNE, RollKind.COMMITTEE, people(1, 1), TODAY.plusDays(4)), secretaryOf(COMMUNE))
                .refusedBy("organisation.not-seated-yet");
        decisions
                .when(seat(COMMUNE, RollKind.COMMITTEE, people(1, 1), TODAY.plusDays(5)), secretaryOf(COMMUNE))
                .isAccepted();
    }

    @Test
    void a_standing_committee_is_at_most_a_third_of_its_committee() {
        var decisions = decisions(new SeatCommitteeMembersDecider())
                .given(Roll.TYPE, COMMITTEE, seated(COMMUNE, RollKind.COMMITTEE, people(1, 15)));

        decisions
                .when(standing(1, 6, TODAY), secretaryOf(COMMUNE))
                .refusedBy("organisation.standing-committee-small-enough");
        decisions.when(standing(1, 4, TODAY), secretaryOf(COMMUNE)).isAccepted();
        decisions.when(standing(5, 5, TODAY), secretaryOf(COMMUNE)).isAccepted();
        var sixth = decisions.when(standing(6, 6, TODAY), secretaryOf(COMMUNE));
        sixth.refusedBy("organisation.standing-committee-small-enough");
        assertThat(sixth.violation("organisation.standing-committee-small-enough")
                        .sentence("vi", "…"))
                .isEqualTo("Ban thường vụ sẽ có 6 đồng chí, vượt quá 1/3 số cấp ủy viên (15).");
    }

    @Test
    void seats_that_are_already_promised_for_a_later_day_count_too() {
        var decisions = decisions(new SeatCommitteeMembersDecider())
                .given(Roll.TYPE, COMMITTEE, seated(COMMUNE, RollKind.COMMITTEE, people(1, 15)));
        decisions.when(standing(1, 5, TODAY.plusDays(10)), secretaryOf(COMMUNE)).isAccepted();

        decisions
                .when(standing(6, 6, TODAY), secretaryOf(COMMUNE))
                .refusedBy("organisation.standing-committee-small-enough");
    }

    @Test
    void the_share_is_the_published_one() {
        decisions(new SeatCommitteeMembersDecider(), GivenPolicies.of("standing-committee-max-ratio", "1/2"))
                .given(Roll.TYPE, COMMITTEE, seated(COMMUNE, RollKind.COMMITTEE, people(1, 15)))
                .when(standing(1, 7, TODAY), secretaryOf(COMMUNE))
                .isAccepted();
    }

    @Test
    void members_of_a_standing_committee_sit_on_the_committee_that_day() {
        var decisions = decisions(new SeatCommitteeMembersDecider())
                .given(
                        Roll.TYPE,
                        COMMITTEE,
                        seated(COMMUNE, RollKind.COMMITTEE, people(1, 15)),
                        new RollEntryClosed(COMMUNE, RollKind.COMMITTEE, person(1), TODAY, RollExit.RETIRED));

        decisions.when(standing(1, 1, TODAY), secretaryOf(COMMUNE)).refusedBy("organisation.sits-on-committee");
        decisions.when(standing(16, 16, TODAY), secretaryOf(COMMUNE)).refusedBy("organisation.sits-on-committee");
        decisions.when(standing(2, 2, TODAY), secretaryOf(COMMUNE)).isAccepted();
    }

    @Test
    void a_cell_elects_a_committee_from_nine_official_members_on() {
        SeatCommitteeMembers chiUy = seat(CELL, RollKind.COMMITTEE, people(1, 3), TODAY);

        decisions(new SeatCommitteeMembersDecider())
                .given(Roll.TYPE, Roll.stream(CELL, RollKind.CELL), cellRoll(people(1, 8), people(9, 12)))
                .when(chiUy, secretaryOf(CELL))
                .refusedBy("organisation.cell-large-enough-for-committee");
        decisions(new SeatCommitteeMembersDecider())
                .given(Roll.TYPE, Roll.stream(CELL, RollKind.CELL), cellRoll(people(1, 9), List.of()))
                .when(chiUy, secretaryOf(CELL))
                .isAccepted();
    }

    @Test
    void the_members_roll_of_a_cell_is_not_touched() {
        decisions(new SeatCommitteeMembersDecider())
                .when(seat(CELL, RollKind.CELL, people(1, 1), TODAY), secretaryOf(CELL))
                .refusedBy("organisation.committee-roll-only");
    }

    @Test
    void the_roll_of_a_vote_that_was_held_stands() {
        var decisions = decisions(new SeatCommitteeMembersDecider())
                .given(Roll.TYPE, COMMITTEE, seated(COMMUNE, RollKind.COMMITTEE, people(1, 3)));
        Roll roll = decisions.state(Roll.TYPE, COMMITTEE);
        decisions.given(
                Roll.TYPE, COMMITTEE, roll.electorate(TODAY).fixedFor("vote-1", COMMUNE, RollKind.COMMITTEE, TODAY));

        decisions
                .when(seat(COMMUNE, RollKind.COMMITTEE, people(4, 4), TODAY), secretaryOf(COMMUNE))
                .refusedBy("organisation.votes-held-stand");
        decisions
                .when(seat(COMMUNE, RollKind.COMMITTEE, people(4, 4), TODAY.plusDays(1)), secretaryOf(COMMUNE))
                .isAccepted();
    }

    @Test
    void seats_are_taken_where_and_when_there_is_an_organisation_and_after_the_decision() {
        var decisions = decisions(new SeatCommitteeMembersDecider());

        decisions
                .when(seat(organisation("unknown"), RollKind.COMMITTEE, people(1, 1), TODAY), secretaryOf(COMMUNE))
                .refusedBy("organisation.exists");
        decisions
                .when(seat(COMMUNE, RollKind.COMMITTEE, people(1, 1), FOUNDED.minusDays(1)), system())
                .refusedBy("organisation.lives");
        decisions
                .when(seat(COMMUNE, RollKind.COMMITTEE, people(1, 1), TODAY.minusDays(1)), secretaryOf(COMMUNE))
                .refusedBy("organisation.effective-date-allowed");
    }

    @Test
    void nobody_and_twice_the_same_are_refused_at_the_door() {
        assertThatThrownBy(() -> seat(COMMUNE, RollKind.COMMITTEE, List.of(), TODAY))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> seat(COMMUNE, RollKind.COMMITTEE, List.of(person(1), person(1)), TODAY))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
