package socai.organisation.write;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.organisation.events.OrganisationExamples.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import socai.organisation.events.RollEvent;
import socai.organisation.events.RollKind;
import socai.spine.PersonId;

class RollPropertyTest {

    private static Roll fold(List<RollEvent> events) {
        Roll roll = Roll.NONE;
        for (RollEvent event : events) {
            roll = roll.evolve(event);
        }
        return roll;
    }

    @Property(tries = 300)
    void the_base_by_the_roll_is_the_base_counted_by_brute_force(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 60) int length,
            @ForAll RollKind kind,
            @ForAll Set<@IntRange(min = 0, max = RollHistories.PEOPLE - 1) Integer> present) {
        RollHistories history = new RollHistories(seed, length, kind);
        Set<PersonId> here = present.stream().map(who -> person(who)).collect(Collectors.toSet());
        Roll roll = fold(history.events());

        for (int day = 0; day <= RollHistories.DAYS; day++) {
            Electorate electorate = roll.electorate(RollHistories.date(day), here);
            assertThat(electorate.voters()).containsExactlyInAnyOrderElementsOf(history.voters(day, here));
            assertThat(electorate.base()).isEqualTo(electorate.voters().size());
        }
    }

    @Property(tries = 100)
    void a_past_day_answers_the_same_after_every_later_event(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 40) int length, @ForAll RollKind kind) {
        RollHistories history = new RollHistories(seed, length, kind);
        Roll whole = fold(history.events());
        Roll soFar = Roll.NONE;

        for (int i = 0; i + 1 < history.events().size(); i++) {
            soFar = soFar.evolve(history.events().get(i));
            LocalDate next = history.effective(i + 1);
            for (LocalDate day = RollHistories.date(0); day.isBefore(next); day = day.plusDays(1)) {
                assertThat(Set.copyOf(soFar.electorate(day).voters()))
                        .isEqualTo(Set.copyOf(whole.electorate(day).voters()));
            }
        }
    }
}
