package socai.spine.read;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
            long best = labels.keySet().stream()
                    .mapToLong(type -> shared(type, near))
                    .max()
                    .orElse(0);
            return one(labels.entrySet().stream()
                    .filter(entry -> best > 0 && shared(entry.getKey(), near) == best)
                    .map(Map.Entry::getValue)
                    .toList());
        });
    }

    private static long shared(String type, Set<String> near) {
        return words(type).stream().filter(near::contains).count();
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
