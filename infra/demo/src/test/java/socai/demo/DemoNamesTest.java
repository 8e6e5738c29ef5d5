package socai.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import socai.demo.lists.Planner;
import socai.demo.lists.ProvincePlan;
import socai.demo.lists.ProvincePlan.CellPlan;
import socai.demo.lists.ProvincePlan.MemberPlan;
import socai.demo.people.Gender;
import socai.demo.people.Identity;
import socai.demo.people.People;
import socai.membership.events.Activity;

class DemoNamesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private static ProvincePlan plan(long seed) {
        return new Planner(new DemoOptions(seed, TODAY, DemoSizes.FULL), new People()).plan();
    }

    private final ProvincePlan plan = plan(1);
    private final List<Identity> people =
            plan.members().stream().map(MemberPlan::identity).toList();

    @Test
    void names_are_composed_and_accented_and_of_two_to_six_words() {
        assertThat(people).allSatisfy(person -> {
            assertThat(Normalizer.isNormalized(person.name(), Normalizer.Form.NFC))
                    .isTrue();
            assertThat(person.name()).matches("\\p{Lu}\\p{Ll}*( \\p{Lu}\\p{Ll}*){2,5}");
        });
        long accented = people.stream()
                .filter(person -> !Normalizer.normalize(person.name(), Normalizer.Form.NFD)
                        .equals(person.name()))
                .count();
        assertThat(accented).isGreaterThan(people.size() * 9 / 10);
    }

    @Test
    void the_most_common_surname_is_the_one_of_a_third_and_names_differ_by_age() {
        long nguyen = people.stream()
                .filter(person -> person.name().startsWith("Nguyễn "))
                .count();
        assertThat(nguyen).isBetween(people.size() * 28L / 100, people.size() * 42L / 100);
        assertThat(shareOfThi(1930, 1960)).isGreaterThan(shareOfThi(1985, 2010) + 0.2);
    }

    private double shareOfThi(int from, int to) {
        List<Identity> women = people.stream()
                .filter(person -> person.gender() == Gender.FEMALE)
                .filter(person -> person.birthDate().getYear() >= from
                        && person.birthDate().getYear() < to)
                .toList();
        return (double) women.stream()
                        .filter(person -> person.name().contains(" Thị "))
                        .count()
                / women.size();
    }

    @Test
    void citizen_ids_are_unique_and_tell_century_gender_and_year_of_birth() {
        List<MemberPlan> members =
                plan.members().stream().filter(member -> !member.twice()).toList();
        assertThat(members.stream().map(member -> member.identity().citizenId()))
                .doesNotHaveDuplicates();
        assertThat(members).allSatisfy(member -> {
            Identity person = member.identity();
            int year = person.birthDate().getYear();
            int digit = (year < 2000 ? 0 : 2) + (person.gender() == Gender.FEMALE ? 1 : 0);
            assertThat(person.citizenId()).matches("098" + digit + "%02d".formatted(year % 100) + "\\d{6}");
        });
    }

    @Test
    void members_are_of_22_to_90_years_and_a_good_part_of_them_over_60() {
        List<Long> ages = people.stream()
                .map(person -> ChronoUnit.YEARS.between(person.birthDate(), TODAY))
                .toList();
        assertThat(ages).allSatisfy(age -> assertThat(age).isBetween(22L, 90L));
        assertThat(ages.stream().filter(age -> age > 60).count()).isGreaterThan(people.size() / 4);
    }

    @Test
    void the_lists_are_as_large_as_asked_for_and_hold_one_person_twice() {
        List<CellPlan> cells = plan.communes().stream()
                .flatMap(commune -> commune.cells().stream())
                .toList();
        assertThat(plan.communes()).hasSize(20);
        assertThat(cells).hasSize(200);
        assertThat(plan.members()).hasSize(6_000);
        assertThat(plan.members().stream().filter(MemberPlan::twice)).hasSize(1);
        assertThat(plan.communes().stream().filter(commune -> commune.delegated()))
                .hasSizeBetween(5, 15);
        Set<String> names = plan.communes().stream()
                .flatMap(commune -> commune.cells().stream().map(cell -> commune.name() + ": " + cell.name()))
                .collect(Collectors.toSet());
        assertThat(names).hasSize(200).allSatisfy(name -> assertThat(name).doesNotContain("{"));
        assertThat(cells)
                .allSatisfy(cell -> assertThat(plan.members().stream()
                                .filter(member -> member.cellCode().equals(cell.code())))
                        .hasSize(cell.size())
                        .hasSizeBetween(10, 150));
    }

    @Test
    void one_cell_has_exactly_twenty_members_who_all_vote() {
        CellPlan cell = plan.communes().stream()
                .flatMap(commune -> commune.cells().stream())
                .filter(CellPlan::ofTwenty)
                .findFirst()
                .orElseThrow();
        assertThat(plan.members().stream().filter(member -> member.cellCode().equals(cell.code())))
                .hasSize(20)
                .allSatisfy(member -> {
                    assertThat(member.officialDate()).isPresent();
                    assertThat(member.activity()).isEqualTo(Activity.ACTIVE);
                });
    }

    @Test
    void the_same_seed_plans_the_same_and_another_one_something_else() {
        assertThat(plan(1)).isEqualTo(plan);
        assertThat(plan(2)).isNotEqualTo(plan);
    }
}
