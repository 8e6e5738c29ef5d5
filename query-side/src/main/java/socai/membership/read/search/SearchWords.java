package socai.membership.read.search;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import socai.membership.read.StageWords;
import socai.membership.read.Stages;
import socai.membership.read.search.PeopleSearch.Facet;
import socai.membership.read.search.PeopleSearch.Found;
import socai.membership.read.search.SearchPeople.Group;
import socai.membership.read.search.SearchPeople.Value;
import socai.spine.read.Shown;

/** What one can choose by, in words and in a fitting order. */
final class SearchWords {

    /** More branches than this nobody picks from a list. */
    private static final int BRANCHES = 60;

    private SearchWords() {}

    static String status(String code, Shown shown) {
        return shown.sentences()
                .find("membership", "status." + code, shown.language())
                .orElse(code);
    }

    static List<Group> groups(Found found, SearchPeople query, Shown shown) {
        return Arrays.stream(Facet.values())
                .map(facet -> new Group(
                        facet,
                        values(
                                facet,
                                found.facets().getOrDefault(facet, Map.of()),
                                query.chosen().getOrDefault(facet, Set.of()),
                                shown)))
                .filter(group -> !group.values().isEmpty())
                .toList();
    }

    private static List<Value> values(Facet facet, Map<String, Long> counts, Set<String> chosen, Shown shown) {
        Set<String> codes = new TreeSet<>(facet == Facet.BRANCH ? frequent(counts) : counts.keySet());
        codes.addAll(chosen);
        if (facet == Facet.BRANCH) {
            shown.knowing(codes);
        }
        Map<String, Integer> order = order(facet);
        return codes.stream()
                .map(code -> new Value(
                        code, label(facet, code, shown), counts.getOrDefault(code, 0L), chosen.contains(code)))
                .sorted(Comparator.comparing((Value value) -> order.getOrDefault(value.code(), order.size()))
                        .thenComparing(Comparator.comparing(Value::chosen).reversed())
                        .thenComparing(Comparator.comparing(Value::count).reversed())
                        .thenComparing(Value::label))
                .limit(BRANCHES)
                .toList();
    }

    /** Those that may be shown: the names of the others need not be read. */
    private static Collection<String> frequent(Map<String, Long> counts) {
        if (counts.size() <= BRANCHES) {
            return counts.keySet();
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(BRANCHES)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String label(Facet facet, String code, Shown shown) {
        return switch (facet) {
            case BRANCH -> shown.name(code);
            case STATUS -> status(code, shown);
            case STAGE -> stage(code, shown);
            case AGE ->
                shown.sentences()
                        .find("membership", "age." + code, shown.language())
                        .orElse(code);
            case LIMIT ->
                shown.sentences()
                        .find("membership", "limit." + code, shown.language())
                        .orElse(code);
        };
    }

    private static String stage(String code, Shown shown) {
        String[] parts = code.split("\\.", 2);
        StageWords words = new StageWords(shown);
        return parts.length < 2
                ? code
                : words.stage(parts[0], parts[1])
                        + (parts[0].equals("RECOGNITION")
                                ? " ("
                                        + shown.sentences()
                                                .find("membership", "kind-short.RECOGNITION", shown.language())
                                                .orElse("")
                                        + ")"
                                : "");
    }

    /** Values that have an order of their own. */
    private static Map<String, Integer> order(Facet facet) {
        List<String> ordered = switch (facet) {
            case BRANCH -> List.of();
            case STATUS -> names(PersonStatus.values());
            case AGE -> names(AgeBand.values());
            case LIMIT -> names(Urgency.values());
            case STAGE ->
                List.of("ADMISSION", "RECOGNITION", "EXEMPTION", "LEAVING", "REMOVAL", "BADGE").stream()
                        .flatMap(kind -> Stages.packaged().of(kind).stream().map(stage -> kind + "." + stage.name()))
                        .toList();
        };
        Map<String, Integer> order = new HashMap<>();
        ordered.forEach(code -> order.put(code, order.size()));
        return order;
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
