package socai.membership.write.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import socai.membership.events.LifeExample;
import socai.membership.events.Standing;
import socai.membership.events.TransferEvent.TransferRequested;
import socai.membership.events.TransferId;
import socai.membership.events.TransferKind;
import socai.membership.events.TransferLack;
import socai.membership.write.Life;
import socai.membership.write.Membership;
import socai.organisation.events.RollEvent.RollFixed;
import socai.organisation.events.RollKind;
import socai.organisation.write.Roll;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.write.Outcome;

/** Whatever is asked of transfers and in whatever order, nobody is ever counted twice or lost. */
class OneElectoratePropertyTest {

    private static final int PEOPLE = 3;

    /** One thing that somebody tries; most of them are refused, which must change nothing. */
    record Attempt(int act, int person, int cell, int days) {}

    @Provide
    Arbitrary<List<Attempt>> attempts() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.integers().between(0, PEOPLE - 1),
                        Arbitraries.integers().between(0, Moving.CELLS.size() - 1),
                        Arbitraries.integers().between(0, 40).edgeCases(cases -> cases.add(0)))
                .as(Attempt::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(60);
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void each_member_sits_in_exactly_one_electorate_on_every_day(@ForAll("attempts") List<Attempt> attempts) {
        Moving town = Moving.town();
        List<PersonId> people = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            people.add(LifeExample.person("mover " + i));
            town.member(people.get(i), Moving.CELLS.get(i), Standing.OFFICIAL);
        }
        Map<PersonId, TransferId> last = new HashMap<>();
        LocalDate day = Moving.DAY;
        for (Attempt attempt : attempts) {
            day = day.plusDays(attempt.days() < 20 ? 0 : attempt.days() - 19);
            tried(town, attempt, people.get(attempt.person()), last, day);
        }
        for (LocalDate on = Moving.DAY.minusDays(1); !on.isAfter(day.plusDays(2)); on = on.plusDays(1)) {
            for (PersonId person : people) {
                LocalDate then = on;
                assertThat(Moving.CELLS.stream().filter(cell -> town.roll(cell).isOfficial(person, then)))
                        .as("%s on %s", person, on)
                        .hasSize(1);
            }
        }
        for (PersonId person : people) {
            Membership membership = town.life.state(Membership.TYPE, Membership.stream(person));
            OrganisationId seat = membership.seat().orElseThrow().organisation();
            assertThat(town.roll(seat).isOfficial(person, day.plusDays(2))).isTrue();
        }
    }

    private static void tried(
            Moving town, Attempt attempt, PersonId person, Map<PersonId, TransferId> last, LocalDate day) {
        OrganisationId seat = town.life
                .state(Membership.TYPE, Membership.stream(person))
                .seat()
                .orElseThrow()
                .organisation();
        OrganisationId cell = Moving.CELLS.get(attempt.cell());
        TransferId transfer = last.getOrDefault(person, LifeExample.TRANSFER);
        switch (attempt.act()) {
            case 0, 1, 2 -> {
                boolean inside = attempt.act() == 1;
                boolean stays = attempt.act() == 2;
                Outcome asked = town.request(
                        Moving.asked(
                                person,
                                seat,
                                stays ? TransferKind.TEMPORARY : inside ? TransferKind.INTERNAL : TransferKind.OFFICIAL,
                                cell,
                                day,
                                stays ? Optional.of(day.plusMonths(4)) : Optional.empty()),
                        day);
                asked.events().stream()
                        .filter(TransferRequested.class::isInstance)
                        .map(TransferRequested.class::cast)
                        .forEach(event -> last.put(person, event.transfer()));
            }
            // Everything up to the reception at once, so that many moves are completed.
            case 3, 4, 5 -> {
                forward(town, transfer, day);
                town.receive(transfer, day);
            }
            case 6 -> town.receive(transfer, day);
            case 7 -> town.sendBack(transfer, day, TransferLack.SEAL_BROKEN);
            case 8 -> town.withdraw(transfer, day);
            case 9 -> town.end(transfer, day);
            case 10 -> town.present(transfer, day);
            default ->
                town.life.given(
                        Roll.TYPE,
                        Roll.stream(cell, RollKind.CELL),
                        new RollFixed("adm-vote", cell, RollKind.CELL, day, 0, 0, 0, 0, 0, List.of()));
        }
    }

    private static void forward(Moving town, TransferId transfer, LocalDate day) {
        town.review(transfer, day);
        for (OrganisationId issuer : List.of(Life.GRASSROOTS, Life.ABOVE, Moving.ABOVE_TWO)) {
            if (town.state(transfer).letter().isEmpty()) {
                town.letter(transfer, issuer, day);
            }
        }
        for (OrganisationId keeper : List.of(Life.GRASSROOTS, Moving.SECOND, Moving.FAR)) {
            town.seal(transfer, keeper, 5, day);
        }
        town.state(transfer).unendorsed().forEach(level -> town.endorse(transfer, level, day));
        town.present(transfer, day);
        town.check(transfer, 5, day);
    }
}
