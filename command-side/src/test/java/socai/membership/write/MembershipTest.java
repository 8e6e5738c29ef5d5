package socai.membership.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import socai.membership.events.CorrectedField;
import socai.membership.events.LifeExample;
import socai.membership.events.MembershipEvent;
import socai.membership.events.MembershipEvent.MembershipCorrected;
import socai.membership.events.MembershipId;
import socai.spine.PersonId;

class MembershipTest {

    private static final LocalDate RECOGNISED = LocalDate.of(2025, 10, 20);

    private static Membership fold(List<MembershipEvent> events) {
        Membership state = Membership.NONE;
        for (MembershipEvent event : events) {
            state = Membership.TYPE.fold(state, event);
        }
        return state;
    }

    private static MembershipCorrected corrected(CorrectedField field, LocalDate date) {
        return new MembershipCorrected(
                LifeExample.MEMBERSHIP,
                LifeExample.MEMBER,
                field,
                Optional.empty(),
                Optional.of(date),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                date,
                LifeExample.said("Nhầm"),
                LifeExample.EVIDENCE);
    }

    @Test
    void the_stream_of_a_membership_is_derived_from_the_person() {
        PersonId person = PersonId.of("per-0b0c");

        assertThat(Membership.stream(person)).isEqualTo("mem-0b0c-1");
        assertThat(MembershipId.of(person, 2).raw()).isEqualTo("mem-0b0c-2");
    }

    @Test
    void the_dates_of_the_worked_example_are_kept_apart() {
        Membership admitted = fold(List.of(LifeExample.admitted()));

        assertThat(admitted.probationary()).isTrue();
        assertThat(admitted.dates().partyAgeFrom()).contains(LocalDate.of(2024, 8, 25));
        assertThat(admitted.dates().admission()).contains(LocalDate.of(2024, 9, 15));
        assertThat(admitted.probationEnds()).contains(LocalDate.of(2025, 9, 15));
        assertThat(admitted.dates().official()).isEmpty();

        Membership official = fold(List.of(LifeExample.admitted(), LifeExample.recognized(RECOGNISED)));

        assertThat(official.official()).isTrue();
        assertThat(official.dates().official()).contains(LocalDate.of(2025, 9, 15));
        assertThat(official.dates().votesFrom()).contains(RECOGNISED);
        assertThat(official.seat().orElseThrow().from()).isEqualTo(RECOGNISED);
    }

    @Test
    void a_corrected_ceremony_moves_the_end_of_probation_but_a_corrected_decision_does_not() {
        LocalDate ceremony = LocalDate.of(2024, 9, 20);
        Membership moved = fold(List.of(LifeExample.admitted(), corrected(CorrectedField.ADMISSION_DATE, ceremony)));
        Membership renumbered = fold(
                List.of(LifeExample.admitted(), corrected(CorrectedField.DECISION_DATE, LocalDate.of(2024, 8, 26))));

        assertThat(moved.probationEnds()).contains(LocalDate.of(2025, 9, 20));
        assertThat(moved.dates().admission()).contains(ceremony);
        assertThat(renumbered.probationEnds()).contains(LocalDate.of(2025, 9, 15));
        assertThat(renumbered.dates().partyAgeFrom()).contains(LocalDate.of(2024, 8, 26));
    }

    @Test
    void an_old_list_without_decision_date_lets_party_age_start_with_the_admission() {
        var event = LifeExample.imported(LifeExample.DUPLICATE);
        Membership imported = fold(List.of(event));

        assertThat(imported.dates().partyAgeFrom()).contains(LocalDate.of(2010, 5, 3));
        assertThat(imported.probationEnds()).isEmpty();
        assertThat(MembershipDates.admitted(LocalDate.of(2010, 5, 19), Optional.empty())
                        .partyAgeFrom())
                .contains(LocalDate.of(2010, 5, 19));
    }
}
