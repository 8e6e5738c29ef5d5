package socai.organisation.write;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.organisation.events.OrganisationExamples.CELL;
import static socai.organisation.events.OrganisationExamples.COMMUNE;
import static socai.organisation.events.OrganisationExamples.FOUNDED;
import static socai.organisation.events.OrganisationExamples.cellRoll;
import static socai.organisation.events.OrganisationExamples.people;
import static socai.organisation.events.OrganisationExamples.person;
import static socai.organisation.events.OrganisationExamples.seated;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import socai.organisation.events.RollEntry;
import socai.organisation.events.RollEvent;
import socai.organisation.events.RollEvent.RollEntriesOpened;
import socai.organisation.events.RollEvent.RollEntryClosed;
import socai.organisation.events.RollEvent.RollFixed;
import socai.organisation.events.RollEvent.RollMarkEnded;
import socai.organisation.events.RollEvent.RollMarkSet;
import socai.organisation.events.RollEvent.RollStandingChanged;
import socai.organisation.events.RollExit;
import socai.organisation.events.RollKind;
import socai.organisation.events.RollMark;
import socai.organisation.events.RollStanding;
import socai.spine.PersonId;

class RollTest {

    private static final LocalDate MEETING = LocalDate.of(2026, 3, 2);

    private static Roll roll(RollEvent... events) {
        Roll roll = Roll.NONE;
        for (RollEvent event : events) {
            roll = roll.evolve(event);
        }
        return roll;
    }

    private static RollMarkSet marked(PersonId person, RollMark mark, LocalDate from) {
        return new RollMarkSet(CELL, RollKind.CELL, person, mark, from, Optional.empty());
    }

    private static RollEntryClosed closed(PersonId person, LocalDate until) {
        return new RollEntryClosed(CELL, RollKind.CELL, person, until, RollExit.TRANSFERRED);
    }

    /** 294-QĐ/TW, 9.3.2: 22 members, of them 2 probationary; 3 official members absent. */
    @Test
    void of_22_members_20_official_make_the_base_although_3_of_them_are_absent() {
        Electorate electorate = roll(cellRoll(people(1, 20), people(21, 22))).electorate(MEETING);

        assertThat(electorate.base()).isEqualTo(20);
        assertThat(electorate.voters()).containsExactlyElementsOf(people(1, 20));
        assertThat(electorate.probationary()).containsExactlyElementsOf(people(21, 22));
    }

    @Test
    void members_temporarily_elsewhere_leave_the_base_and_exempt_ones_unless_they_are_present() {
        Roll roll = roll(
                cellRoll(people(1, 20), people(21, 22)),
                marked(person(1), RollMark.TEMPORARILY_OUT, MEETING),
                marked(person(2), RollMark.EXEMPT, MEETING),
                marked(person(3), RollMark.EXEMPT, MEETING));

        Electorate electorate = roll.electorate(MEETING, Set.of(person(3)));

        assertThat(electorate.official()).hasSize(20);
        assertThat(electorate.temporarilyOut()).containsExactly(person(1));
        assertThat(electorate.exemptAbsent()).containsExactly(person(2));
        assertThat(electorate.base()).isEqualTo(18);
        assertThat(electorate.voters()).hasSize(18).contains(person(3)).doesNotContain(person(1), person(2));
        assertThat(roll.electorate(MEETING.minusDays(1)).base()).isEqualTo(20);
    }

    @Test
    void whoever_is_both_elsewhere_and_exempt_is_taken_off_once() {
        Roll roll = roll(
                cellRoll(people(1, 5), List.of()),
                marked(person(1), RollMark.TEMPORARILY_OUT, MEETING),
                marked(person(1), RollMark.EXEMPT, MEETING));

        assertThat(roll.electorate(MEETING).base()).isEqualTo(4);
        assertThat(roll.electorate(MEETING, Set.of(person(1))).base()).isEqualTo(4);
    }

    @Test
    void a_mark_on_a_probationary_member_changes_nothing() {
        Roll roll = roll(cellRoll(people(1, 5), people(6, 6)), marked(person(6), RollMark.EXEMPT, MEETING));

        assertThat(roll.electorate(MEETING, Set.of(person(6))).base()).isEqualTo(5);
    }

    @Test
    void a_mark_counts_until_the_day_on_which_it_ends() {
        Roll roll = roll(
                cellRoll(people(1, 5), List.of()),
                marked(person(1), RollMark.EXEMPT, MEETING),
                new RollMarkEnded(CELL, RollKind.CELL, person(1), RollMark.EXEMPT, MEETING.plusDays(10)));

        assertThat(roll.electorate(MEETING.plusDays(9)).base()).isEqualTo(4);
        assertThat(roll.electorate(MEETING.plusDays(10)).base()).isEqualTo(5);
    }

    @Test
    void a_member_who_comes_back_comes_back_without_the_old_mark() {
        Roll roll = roll(
                cellRoll(people(1, 5), List.of()),
                marked(person(1), RollMark.EXEMPT, MEETING),
                closed(person(1), MEETING.plusDays(1)),
                new RollEntriesOpened(
                        CELL,
                        RollKind.CELL,
                        List.of(new RollEntry(person(1), RollStanding.OFFICIAL, MEETING.plusDays(5)))));

        assertThat(roll.isMarked(person(1), RollMark.EXEMPT, MEETING)).isTrue();
        assertThat(roll.electorate(MEETING.plusDays(3)).official()).hasSize(4);
        assertThat(roll.electorate(MEETING.plusDays(5)).base()).isEqualTo(5);
    }

    @Test
    void a_probationary_member_counts_from_the_day_of_recognition_and_not_before() {
        Roll roll = roll(
                cellRoll(people(1, 5), people(6, 6)),
                new RollStandingChanged(CELL, RollKind.CELL, person(6), RollStanding.OFFICIAL, MEETING));

        assertThat(roll.electorate(MEETING.minusDays(1)).base()).isEqualTo(5);
        assertThat(roll.electorate(MEETING).base()).isEqualTo(6);
        assertThat(roll.isOfficial(person(6), MEETING.minusDays(1))).isFalse();
        assertThat(roll.officialSince(person(6))).contains(MEETING);
        assertThat(roll.officialSince(person(6), MEETING.minusDays(1))).isEmpty();
        assertThat(roll.officialSince(person(1), MEETING)).contains(FOUNDED);
        assertThat(roll.seatedSince(person(6), MEETING)).contains(FOUNDED);
        assertThat(roll.seatedSince(person(6), FOUNDED.minusDays(1))).contains(FOUNDED);
    }

    @Test
    void whoever_left_is_official_nowhere_here_but_was_so_before() {
        Roll roll = roll(cellRoll(people(1, 5), List.of()), closed(person(1), MEETING));

        assertThat(roll.isOfficial(person(1), MEETING.minusDays(1))).isTrue();
        assertThat(roll.isOfficial(person(1), MEETING)).isFalse();
        assertThat(roll.officialSince(person(1))).isEmpty();
        assertThat(roll.officialSince(person(1), MEETING.minusDays(1))).contains(FOUNDED);
        assertThat(roll.seatedOn(MEETING)).containsExactlyElementsOf(people(2, 5));
        assertThat(roll.seatedFrom(MEETING)).containsExactlyElementsOf(people(2, 5));
        assertThat(roll.seatedFrom(MEETING.minusDays(1))).hasSize(5);
    }

    @Test
    void of_a_committee_all_who_are_seated_make_the_base_whatever_is_marked() {
        Roll roll = roll(
                seated(COMMUNE, RollKind.COMMITTEE, people(1, 9)),
                new RollMarkSet(
                        COMMUNE, RollKind.COMMITTEE, person(1), RollMark.TEMPORARILY_OUT, MEETING, Optional.empty()));

        assertThat(roll.electorate(MEETING).base()).isEqualTo(9);
        assertThat(roll.electorate(FOUNDED.minusDays(1)).base()).isZero();
    }

    @Test
    void the_fixed_roll_of_a_vote_says_how_its_base_came_about() {
        Roll roll = roll(
                cellRoll(people(1, 20), people(21, 22)),
                marked(person(1), RollMark.TEMPORARILY_OUT, MEETING),
                marked(person(2), RollMark.EXEMPT, MEETING));

        RollFixed fixed = roll.electorate(MEETING).fixedFor("vote-1", CELL, RollKind.CELL, MEETING);

        assertThat(fixed)
                .isEqualTo(new RollFixed("vote-1", CELL, RollKind.CELL, MEETING, 20, 1, 1, 2, 18, people(3, 20)));
        assertThat(roll.evolve(fixed).lastFixed()).contains(MEETING);
        assertThat(roll.evolve(fixed).electorate(MEETING)).isEqualTo(roll.electorate(MEETING));
    }

    @Test
    void each_roll_of_an_organisation_is_a_stream_of_its_own() {
        String tail = CELL.raw().substring(3);

        assertThat(Roll.stream(CELL, RollKind.CELL)).isEqualTo("rol" + tail + ".cell");
        assertThat(Roll.stream(CELL, RollKind.COMMITTEE)).isEqualTo("rol" + tail + ".committee");
        assertThat(Roll.stream(CELL, RollKind.STANDING_COMMITTEE)).isEqualTo("rol" + tail + ".standing-committee");
    }
}
