package socai.organisation.write.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.organisation.events.OrganisationExamples.CELL;
import static socai.organisation.events.OrganisationExamples.COMMUNE;
import static socai.organisation.events.OrganisationExamples.FOUNDED;
import static socai.organisation.events.OrganisationExamples.cellRoll;
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
import socai.organisation.events.RollEvent.RollEntryClosed;
import socai.organisation.events.RollExit;
import socai.organisation.events.RollKind;
import socai.organisation.write.Roll;
import socai.organisation.write.committee.UnseatCommitteeMember.Facts;
import socai.spine.write.DeciderFixture;

class UnseatCommitteeMemberTest {

    private static final String COMMITTEE = Roll.stream(COMMUNE, RollKind.COMMITTEE);
    private static final String STANDING = Roll.stream(COMMUNE, RollKind.STANDING_COMMITTEE);

    private static UnseatCommitteeMember unseat(RollKind kind, int person, LocalDate until) {
        return new UnseatCommitteeMember(
                COMMUNE, kind, person(person), until, RollExit.RETIRED, Optional.of("95-QĐ/TU"));
    }

    /** Fifteen on the committee, the first five of them on the standing committee. */
    private static DeciderFixture<UnseatCommitteeMember, Roll, Facts> committee() {
        return decisions(new UnseatCommitteeMemberDecider())
                .given(Roll.TYPE, COMMITTEE, seated(COMMUNE, RollKind.COMMITTEE, people(1, 15)))
                .given(Roll.TYPE, STANDING, seated(COMMUNE, RollKind.STANDING_COMMITTEE, people(1, 5)));
    }

    @Test
    void a_member_of_the_committee_alone_leaves_the_committee_alone() {
        var decisions = committee();

        decisions
                .when(unseat(RollKind.COMMITTEE, 9, TODAY), secretaryOf(COMMUNE))
                .wrote(RollEntryClosed.class);

        assertThat(decisions.state(Roll.TYPE, COMMITTEE).electorate(TODAY).base())
                .isEqualTo(14);
        assertThat(decisions
                        .state(Roll.TYPE, COMMITTEE)
                        .electorate(TODAY.minusDays(1))
                        .base())
                .isEqualTo(15);
    }

    @Test
    void whoever_leaves_the_committee_leaves_the_standing_committee_with_it() {
        var decisions = committee();

        decisions
                .when(unseat(RollKind.COMMITTEE, 1, TODAY), secretaryOf(COMMUNE))
                .wrote(RollEntryClosed.class, RollEntryClosed.class);

        assertThat(decisions.state(Roll.TYPE, STANDING).isSeated(person(1), TODAY))
                .isFalse();
        assertThat(decisions.state(Roll.TYPE, STANDING).isSeated(person(1), TODAY.minusDays(1)))
                .isTrue();
    }

    @Test
    void whoever_leaves_the_standing_committee_stays_on_the_committee() {
        var decisions = committee();

        decisions
                .when(unseat(RollKind.STANDING_COMMITTEE, 1, TODAY), secretaryOf(COMMUNE))
                .wrote(RollEntryClosed.class);

        assertThat(decisions.state(Roll.TYPE, COMMITTEE).isSeated(person(1), TODAY))
                .isTrue();
        decisions
                .when(unseat(RollKind.COMMITTEE, 1, TODAY), secretaryOf(COMMUNE))
                .wrote(RollEntryClosed.class);
    }

    @Test
    void the_same_end_again_changes_nothing_and_another_is_refused() {
        var decisions = committee();
        decisions
                .when(unseat(RollKind.COMMITTEE, 9, TODAY), secretaryOf(COMMUNE))
                .isAccepted();

        decisions
                .when(unseat(RollKind.COMMITTEE, 9, TODAY), secretaryOf(COMMUNE))
                .wroteNothing();
        decisions
                .when(unseat(RollKind.COMMITTEE, 9, TODAY.plusDays(1)), secretaryOf(COMMUNE))
                .refusedBy("organisation.seat-is-open");
    }

    @Test
    void nobody_leaves_where_he_does_not_sit_and_no_cell_is_left_this_way() {
        committee()
                .when(unseat(RollKind.COMMITTEE, 16, TODAY), secretaryOf(COMMUNE))
                .refusedBy("organisation.seat-is-open");
        decisions(new UnseatCommitteeMemberDecider())
                .given(Roll.TYPE, Roll.stream(CELL, RollKind.CELL), cellRoll(people(1, 3), List.of()))
                .when(
                        new UnseatCommitteeMember(
                                CELL, RollKind.CELL, person(1), TODAY, RollExit.TRANSFERRED, Optional.empty()),
                        secretaryOf(CELL))
                .refusedBy("organisation.committee-roll-only");
    }

    @Test
    void a_seat_does_not_end_before_it_began_or_before_that_was_decided() {
        var decisions = committee();

        decisions
                .when(unseat(RollKind.COMMITTEE, 9, FOUNDED.minusDays(1)), system())
                .refusedBy("organisation.seat-ends-after-start");
        decisions
                .when(unseat(RollKind.COMMITTEE, 9, TODAY.minusDays(1)), secretaryOf(COMMUNE))
                .refusedBy("organisation.effective-date-allowed");
        decisions.when(unseat(RollKind.COMMITTEE, 9, FOUNDED), system()).isAccepted();
    }

    @Test
    void the_roll_of_a_vote_that_was_held_stands() {
        var decisions = committee();
        Roll roll = decisions.state(Roll.TYPE, COMMITTEE);
        decisions.given(
                Roll.TYPE, COMMITTEE, roll.electorate(TODAY).fixedFor("vote-1", COMMUNE, RollKind.COMMITTEE, TODAY));

        decisions
                .when(unseat(RollKind.COMMITTEE, 9, TODAY), secretaryOf(COMMUNE))
                .refusedBy("organisation.votes-held-stand");
        decisions
                .when(unseat(RollKind.COMMITTEE, 9, TODAY.plusDays(1)), secretaryOf(COMMUNE))
                .isAccepted();
    }
}
