package socai.demo.lists;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socai.demo.DemoOptions;
import socai.demo.lists.ProvincePlan.CellPlan;
import socai.demo.lists.ProvincePlan.CommunePlan;
import socai.demo.lists.ProvincePlan.MemberPlan;
import socai.demo.people.Chance;
import socai.demo.people.Identity;
import socai.demo.people.People;
import socai.membership.events.Activity;

/** Who is a member where when the system begins: many old people in the villages, younger ones at work. */
final class MemberList {

    private static final int PROBATION_EVERY = 60;
    private static final int OFFICERS = 6;

    /** Somebody of the second cell, no officer, who also stands in the list of the last cell: merged later. */
    private static final int COLLEAGUE = 7;

    private static final int EXEMPT_AGE = 72;
    private static final int EXEMPT_PERCENT = 35;
    private static final int AWAY_PERCENT = 1;
    private static final int WOMEN_PERCENT_AT_HOME = 34;
    private static final int WOMEN_PERCENT_AT_WORK = 46;

    private final DemoOptions options;
    private final People people;
    private final Chance chance;
    private final List<MemberPlan> members = new ArrayList<>();

    MemberList(DemoOptions options, People people, Chance chance) {
        this.options = options;
        this.people = people;
        this.chance = chance;
    }

    List<MemberPlan> of(List<CommunePlan> communes) {
        List<CellPlan> cells =
                communes.stream().flatMap(commune -> commune.cells().stream()).toList();
        CellPlan last = cells.getLast();
        for (CellPlan cell : cells) {
            fill(cell, cell.equals(last) ? cell.size() - 1 : cell.size());
        }
        members.add(members.get(cells.getFirst().size() + COLLEAGUE).copiedTo(last.code()));
        return List.copyOf(members);
    }

    private void fill(CellPlan cell, int lines) {
        for (int at = 0; at < lines; at++) {
            boolean probation = !cell.ofTwenty() && members.size() % PROBATION_EVERY == PROBATION_EVERY / 2;
            members.add(probation ? probationary(cell) : official(cell, at));
        }
    }

    private MemberPlan official(CellPlan cell, int at) {
        // The first ones are of an age at which one holds an office.
        int age = at < OFFICERS ? chance.between(34, 57) : age(cell.residential());
        Identity identity = people.ofAge(age, options.today(), women(cell), chance);
        int ageAtStart = Math.toIntExact(ChronoUnit.YEARS.between(identity.birthDate(), options.start()));
        LocalDate admission = identity.birthDate()
                .plusYears(chance.between(19, Math.min(40, ageAtStart - 2)))
                .plusDays(chance.between(0, 360));
        return new MemberPlan(
                cell.code(),
                identity,
                admission,
                Optional.of(admission.plusMonths(12)),
                admission.minusDays(chance.between(6, 30)),
                Optional.of("98%06d".formatted(members.size() + 1)),
                activity(cell, at, age),
                false);
    }

    private MemberPlan probationary(CellPlan cell) {
        LocalDate admission = options.start().minusDays(chance.between(30, 330));
        return new MemberPlan(
                cell.code(),
                people.ofAge(chance.between(22, 38), options.today(), women(cell), chance),
                admission,
                Optional.empty(),
                admission.minusDays(chance.between(6, 30)),
                Optional.empty(),
                Activity.ACTIVE,
                false);
    }

    private Activity activity(CellPlan cell, int at, int age) {
        if (cell.ofTwenty() || at < OFFICERS) {
            return Activity.ACTIVE;
        }
        if (age >= EXEMPT_AGE && chance.percent(EXEMPT_PERCENT)) {
            return Activity.EXEMPT;
        }
        return chance.percent(AWAY_PERCENT) ? Activity.TEMPORARILY_OUT : Activity.ACTIVE;
    }

    private int age(boolean residential) {
        if (!residential) {
            return chance.between(24, 59);
        }
        int group = chance.between(1, 100);
        if (group <= 25) {
            return chance.between(24, 45);
        }
        if (group <= 45) {
            return chance.between(46, 60);
        }
        return group <= 82 ? chance.between(61, 74) : chance.between(75, 90);
    }

    private static int women(CellPlan cell) {
        return cell.residential() ? WOMEN_PERCENT_AT_HOME : WOMEN_PERCENT_AT_WORK;
    }
}
