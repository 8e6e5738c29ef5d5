package socai.organisation.read.roll;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import socai.organisation.events.RollEntry;
import socai.organisation.events.RollEvent;
import socai.organisation.events.RollExit;
import socai.organisation.events.RollKind;
import socai.organisation.events.RollMark;
import socai.organisation.events.RollStanding;
import socai.organisation.write.Roll;
import socai.spine.OrganisationId;
import socai.spine.PersonId;

/** The page of a roll folds the same events as the decisions do, by code of its own: both must say the same on every day. */
class SeatsAsTheRollTest {

    private static final OrganisationId CELL = OrganisationId.of("org-cell");
    private static final RollKind KIND = RollKind.CELL;
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final List<PersonId> PEOPLE =
            Stream.of("per-a", "per-b", "per-c").map(PersonId::of).toList();

    @Property(tries = 300)
    void the_page_shows_each_day_what_the_decisions_counted(@ForAll Random random) {
        Seats shown = new Seats();
        Roll counted = Roll.NONE;
        for (RollEvent event : history(random)) {
            shown.apply(event);
            counted = counted.evolve(event);
        }

        for (PersonId person : PEOPLE) {
            Seats.Person there = shown.people().get(person);
            for (LocalDate day = FIRST.minusDays(1); day.isBefore(FIRST.plusDays(45)); day = day.plusDays(1)) {
                assertThat(standing(there, day)).isEqualTo(counted.standingOn(person, day));
                for (RollMark mark : RollMark.values()) {
                    assertThat(marked(there, mark, day)).isEqualTo(counted.isMarked(person, mark, day));
                }
            }
        }
    }

    private static Optional<RollStanding> standing(Seats.Person person, LocalDate on) {
        return Optional.ofNullable(person)
                .flatMap(there -> there.on(on))
                .map(seat -> seat.standings().floorEntry(on).getValue());
    }

    private static boolean marked(Seats.Person person, RollMark mark, LocalDate on) {
        return person != null && person.marked(mark, on).isPresent();
    }

    /** What deciders could have written: one after the other per person, taking effect in any distance from one another. */
    private static List<RollEvent> history(Random random) {
        List<RollEvent> events = new ArrayList<>();
        Map<PersonId, Boolean> seated = new HashMap<>();
        Map<PersonId, LocalDate> days = new HashMap<>();
        for (int step = random.nextInt(14); step > 0; step--) {
            PersonId person = PEOPLE.get(random.nextInt(PEOPLE.size()));
            LocalDate day = days.merge(
                    person, FIRST.plusDays(random.nextInt(5)), (last, first) -> last.plusDays(1 + random.nextInt(5)));
            RollMark mark = RollMark.values()[random.nextInt(RollMark.values().length)];
            RollStanding standing = RollStanding.values()[random.nextInt(RollStanding.values().length)];
            if (!seated.getOrDefault(person, false)) {
                events.add(new RollEvent.RollEntriesOpened(CELL, KIND, List.of(new RollEntry(person, standing, day))));
                seated.put(person, true);
            } else {
                switch (random.nextInt(4)) {
                    case 0 -> events.add(new RollEvent.RollStandingChanged(CELL, KIND, person, standing, day));
                    case 1 -> events.add(new RollEvent.RollMarkSet(CELL, KIND, person, mark, day, end(day, random)));
                    case 2 -> events.add(new RollEvent.RollMarkEnded(CELL, KIND, person, mark, day));
                    default -> {
                        events.add(new RollEvent.RollEntryClosed(CELL, KIND, person, day, RollExit.values()[0]));
                        seated.put(person, false);
                    }
                }
            }
        }
        return events;
    }

    private static Optional<LocalDate> end(LocalDate from, Random random) {
        return random.nextBoolean() ? Optional.empty() : Optional.of(from.plusDays(1 + random.nextInt(9)));
    }
}
