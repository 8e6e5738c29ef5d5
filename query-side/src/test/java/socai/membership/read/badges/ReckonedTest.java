package socai.membership.read.badges;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import socai.membership.events.BadgeExample;
import socai.spine.read.Ledger;
import socai.spine.time.PartyAge;

class ReckonedTest {

    private static final List<Integer> STEPS = List.of(30, 40, 45, 50);
    private static final PartyAge FROM = PartyAge.since(LocalDate.of(1986, 9, 2));

    @Test
    void a_step_is_due_from_the_day_on_which_its_years_are_full() {
        assertThat(Reckoned.on(LocalDate.of(2026, 9, 1), FROM, STEPS, List.of(30)))
                .isEmpty();
        assertThat(Reckoned.on(LocalDate.of(2026, 9, 2), FROM, STEPS, List.of(30)))
                .contains(new Reckoned(40, LocalDate.of(2026, 9, 2)));
        assertThat(Reckoned.on(LocalDate.of(2026, 9, 2), FROM, STEPS, List.of(30, 40)))
                .isEmpty();
    }

    @Test
    void the_next_one_lies_ahead_when_none_is_due() {
        assertThat(Reckoned.next(LocalDate.of(2026, 9, 1), FROM, STEPS, List.of(30)))
                .contains(new Reckoned(40, LocalDate.of(2026, 9, 2)));
        assertThat(Reckoned.next(LocalDate.of(2026, 9, 2), FROM, STEPS, List.of(40)))
                .contains(new Reckoned(45, LocalDate.of(2031, 9, 2)));
    }

    @Test
    void a_badge_is_held_from_its_ceremony_and_lost_until_it_is_given_again() {
        Ledger ledger = new Ledger();
        BadgeExample.badges().stream()
                .limit(7)
                .forEach(event -> ledger.add("badge", event.badge().raw(), event.on(), event));
        assertThat(held(ledger)).containsEntry("lost", true).containsEntry("awarded_on", BadgeExample.AWARD);

        BadgeExample.badges().stream()
                .skip(7)
                .limit(1)
                .forEach(event -> ledger.add("badge", event.badge().raw(), event.on(), event));
        assertThat(held(ledger)).containsEntry("lost", false);
    }

    private static Map<String, Object> held(Ledger ledger) {
        return ledger.fold(new BadgeProjection())
                .get(BadgeTables.BADGE_HELD, Map.of("badge", BadgeExample.BADGE.raw(), "step", 30))
                .map(row -> Map.<String, Object>copyOf(row))
                .orElseThrow();
    }
}
