package socai.spine.read;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which of several types a value is of, seen from the words that stand around it. */
final class Closest {

    private Closest() {}

    /**
     * The one label of all types; else that of the types most of whose words stand around. Absent when that leaves
     * several.
     *
     * @param around words parted by anything but letters, or by capitals
     * @param labels by the name of their type
     */
    static Optional<String> to(String around, Map<String, String> labels) {
        return one(labels.values()).or(() -> {
            Set<String> near = Set.copyOf(words(around));
            Map<String, Long> scores = labels.keySet().stream()
                    .collect(Collectors.toMap(
                            type -> type,
                            type -> words(type).stream().filter(near::contains).count()));
            long best =
                    scores.values().stream().mapToLong(Long::longValue).max().orElse(0);
            return one(labels.entrySet().stream()
                    .filter(entry -> best > 0 && scores.get(entry.getKey()) == best)
                    .map(Map.Entry::getValue)
                    .toList());
        });
    }

    private static Optional<String> one(Collection<String> labels) {
        List<String> distinct = labels.stream().distinct().toList();
        return distinct.size() == 1 ? Optional.of(distinct.getFirst()) : Optional.empty();
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split("[^A-Za-z]+|(?<=[a-z])(?=[A-Z])"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
    }
}
