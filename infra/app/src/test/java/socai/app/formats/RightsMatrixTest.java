package socai.app.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import socai.policy.write.PolicyFiles;
import socai.spine.Answer;
import socai.spine.Command;
import socai.spine.OfficeKind;
import socai.spine.OfficeRef;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.Violation;

/**
 * Every office × every command and every guarded query × every place of the office as seen from the matter. What is
 * expected is read off the packaged rights with nothing but string comparison; what happens is what the handler answers.
 */
class RightsMatrixTest {

    private static final RightsLand LAND = new RightsLand();
    private static final Map<String, Set<String>> GRANTS = new TreeMap<>();

    static {
        PolicyFiles.packaged().regulations().stream()
                .flatMap(file -> file.regulation().parameters().stream())
                .filter(parameter -> parameter.key().startsWith("right."))
                .forEach(parameter ->
                        GRANTS.put(parameter.key(), Set.of(parameter.value().split(" "))));
    }

    /** Where the office is held, seen from the organisation in which the matter lies. */
    private enum Place {
        OWN(true, true),
        ABOVE(false, true),
        TWO_ABOVE(false, true),
        BELOW(false, false),
        SIBLING(false, false),
        FORMER(false, false);

        private final boolean here;
        private final boolean above;

        Place(boolean here, boolean above) {
            this.here = here;
            this.above = above;
        }

        OrganisationId matter() {
            return this == BELOW ? LAND.commune : LAND.cell;
        }

        OrganisationId home() {
            return switch (this) {
                case OWN, BELOW, FORMER -> LAND.cell;
                case ABOVE -> LAND.commune;
                case TWO_ABOVE -> LAND.province;
                case SIBLING -> LAND.sibling;
            };
        }

        PersonId person() {
            return this == FORMER ? RightsLand.former(home()) : RightsLand.holder(home());
        }

        boolean expected(String right, OfficeKind office) {
            Set<String> grants = GRANTS.getOrDefault(right, Set.of());
            if (office == OfficeKind.FORMER_MEMBER) {
                return this == FORMER && grants.contains(office + "@HERE");
            }
            // The installation's own office is never a person's, and nobody's is nobody's.
            return office != OfficeKind.SYSTEM
                    && office != OfficeKind.UNNAMED
                    && (here && grants.contains(office + "@HERE") || above && grants.contains(office + "@ABOVE"));
        }
    }

    static Stream<String> commands() {
        return Golden.CATALOGUE.deciders().keySet().stream().sorted();
    }

    static Stream<String> guardedQueries() {
        return GRANTS.keySet().stream().filter(right -> right.startsWith("right.read."));
    }

    private static Command sample(String command) {
        return (Command) new Samples(true).of(Golden.CATALOGUE.classOf(command));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void a_command_is_for_exactly_the_offices_that_the_published_rights_name(String command) {
        List<String> wrong = new ArrayList<>();
        for (OfficeKind kind : OfficeKind.values()) {
            for (Place place : Place.values()) {
                Answer answer = LAND.ask(
                        sample(command),
                        "acc-1",
                        Optional.of(place.person()),
                        new OfficeRef(kind, place.home()),
                        place.matter());
                if (answer.accepted() != place.expected("right." + command, kind)
                        || !answer.accepted() && !refusedByRight(answer)) {
                    wrong.add(kind + " " + place + " accepted: " + answer.accepted() + " " + answer.violations());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("guardedQueries")
    void a_query_is_for_exactly_the_offices_that_the_published_rights_name(String right) {
        List<String> wrong = new ArrayList<>();
        for (OfficeKind kind : OfficeKind.values()) {
            for (Place place : Place.values()) {
                boolean may = LAND.mayRead(
                        right, "acc-1", Optional.of(place.person()), new OfficeRef(kind, place.home()), place.matter());
                if (may != place.expected(right, kind)) {
                    wrong.add(kind + " " + place + " may: " + may);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void the_installation_itself_may_do_what_names_it_and_nothing_else(String command) {
        OfficeRef system = new OfficeRef(OfficeKind.SYSTEM, LAND.province);
        boolean named = GRANTS.get("right." + command).stream().anyMatch(grant -> grant.startsWith("SYSTEM@"));
        assertThat(LAND.ask(sample(command), "system", Optional.empty(), system, LAND.cell)
                        .accepted())
                .isEqualTo(named);
        assertThat(LAND.ask(sample(command), "acc-1", Optional.empty(), system, LAND.cell)
                        .accepted())
                .as("another account that says so")
                .isFalse();
    }

    @Test
    void the_matrix_has_both_answers_for_offices_here_and_above() {
        Map<Boolean, Long> cells = Stream.concat(commands().map(command -> "right." + command), guardedQueries())
                .flatMap(right -> Stream.of(OfficeKind.values())
                        .flatMap(kind -> Stream.of(Place.values()).map(place -> place.expected(right, kind))))
                .collect(Collectors.groupingBy(allowed -> allowed, Collectors.counting()));
        assertThat(cells.get(true)).isGreaterThan(200);
        assertThat(cells.get(false)).isGreaterThan(2000);
    }

    private static boolean refusedByRight(Answer answer) {
        return answer.violations().stream()
                .map(Violation::rule)
                .allMatch(Set.of("spine.office-may-do-this", "spine.office-is-held")::contains);
    }
}
