package socai.membership.read.search;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import socai.membership.read.search.PeopleSearch.Facet;

/** What was chosen, out of texts with commas. */
final class Chosen {

    private Chosen() {}

    static Map<Facet, Set<String>> of(
            Optional<String> branch,
            Optional<String> status,
            Optional<String> stage,
            Optional<String> age,
            Optional<String> limit) {
        Map<Facet, Set<String>> chosen = new EnumMap<>(Facet.class);
        branch.ifPresent(text -> chosen.put(Facet.BRANCH, values(text)));
        status.ifPresent(text -> chosen.put(Facet.STATUS, values(text)));
        stage.ifPresent(text -> chosen.put(Facet.STAGE, values(text)));
        age.ifPresent(text -> chosen.put(Facet.AGE, values(text)));
        limit.ifPresent(text -> chosen.put(Facet.LIMIT, values(text)));
        return chosen;
    }

    private static Set<String> values(String text) {
        Set<String> values = new LinkedHashSet<>();
        Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .forEach(values::add);
        return values;
    }

    /** @throws IllegalArgumentException naming a value that there is not */
    static void check(Optional<String> text, Enum<?>[] known) {
        text.map(Chosen::values).stream().flatMap(Set::stream).forEach(value -> {
            if (Arrays.stream(known).noneMatch(one -> one.name().equals(value))) {
                throw new IllegalArgumentException(value + " " + Arrays.toString(known));
            }
        });
    }
}
