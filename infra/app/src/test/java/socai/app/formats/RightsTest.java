package socai.app.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import socai.app.Readings;
import socai.policy.write.PolicyFiles;
import socai.spine.OfficeKind;
import socai.spine.journal.JournalKind;
import socai.spine.read.CheckedQueryDoor;
import socai.spine.read.Query;
import socai.spine.read.QueryHandler;
import socai.spine.read.Reading;
import socai.spine.read.Scope;

/** Whoever may do or see something may do so by a parameter of a packaged policy. */
class RightsTest {

    private static final String COMMAND = "right.";
    private static final String QUERY = "right.read.";

    /** A right of every command at once: to enter what was done on paper. */
    private static final String PAPER = "right.paper-entry";

    /** What is done outside the record: the accounts of the installation. */
    private static final String ACCOUNTS = "right.accounts";

    private static final String HALF = "right.accounts.half";

    private static final Map<String, String> RIGHTS = new TreeMap<>();

    static {
        PolicyFiles.packaged().regulations().stream()
                .flatMap(file -> file.regulation().parameters().stream())
                .filter(parameter -> parameter.key().startsWith(COMMAND))
                .forEach(parameter -> RIGHTS.put(parameter.key(), parameter.value()));
    }

    static Stream<String> commands() {
        return Golden.CATALOGUE.deciders().keySet().stream().sorted();
    }

    private static List<Class<?>> queries() {
        Reading.Ports none = new Reading.Ports(null, null, null, null, null, null, null, null, null);
        return Readings.handlers(none, null, null).stream()
                .<Class<?>>map(QueryHandler::query)
                .toList();
    }

    private static Scope scope(Class<?> query) {
        return ((Query<?>) new Samples(true).of(query)).scope();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void every_command_has_a_right(String command) {
        assertThat(RIGHTS).containsKey(COMMAND + command);
    }

    @Test
    void every_query_has_a_right_unless_it_tells_what_is_published_or_ones_own() {
        assertThat(queries()).hasSizeGreaterThan(10).allSatisfy(query -> {
            Scope scope = scope(query);
            boolean open = scope instanceof Scope.Published || scope instanceof Scope.Own;
            assertThat(RIGHTS.containsKey(QUERY + CheckedQueryDoor.nameOf(query)))
                    .as("%s of %s", query, scope)
                    .isNotEqualTo(open);
        });
    }

    @Test
    void no_right_is_left_of_a_command_or_query_that_is_gone() {
        TreeSet<String> known = new TreeSet<>();
        commands().forEach(command -> known.add(COMMAND + command));
        queries().forEach(query -> known.add(QUERY + CheckedQueryDoor.nameOf(query)));
        // The same questions, asked by a person of their own file.
        queries().forEach(query -> known.add(QUERY + "own." + CheckedQueryDoor.nameOf(query)));
        known.add(PAPER);
        known.add(ACCOUNTS);
        known.add(HALF);

        assertThat(known).containsAll(RIGHTS.keySet());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void nobodys_office_has_a_right_where_nobody_is_recorded_and_nowhere_else(String command) {
        boolean unnamed = Golden.CATALOGUE.decider(command).journal() == JournalKind.ANONYMOUS;
        String[] offices = RIGHTS.get(COMMAND + command).split(" ");
        assertThat(List.of(offices).contains("UNNAMED@HERE")).isEqualTo(unnamed);
        assertThat(offices).doesNotContain("UNNAMED@ABOVE");
    }

    @Test
    void how_many_are_recorded_together_without_a_name_is_published() {
        assertThat(PolicyFiles.packaged().regulations().stream()
                        .flatMap(file -> file.regulation().parameters().stream())
                        .filter(parameter -> parameter.key().equals("anonymous-batch"))
                        .map(parameter -> Integer.parseInt(parameter.value())))
                .singleElement()
                .satisfies(batch -> assertThat(batch).isGreaterThan(1));
    }

    @Test
    void every_right_names_offices_that_exist_here_or_above() {
        assertThat(RIGHTS)
                .allSatisfy((key, value) -> assertThat(value.split(" "))
                        .as(key)
                        .isNotEmpty()
                        .doesNotHaveDuplicates()
                        .allSatisfy(office -> {
                            String[] parts = office.split("@");
                            assertThat(parts).hasSize(2);
                            assertThat(OfficeKind.valueOf(parts[0])).isNotNull();
                            assertThat(parts[1]).isIn("HERE", "ABOVE");
                        }));
    }
}
