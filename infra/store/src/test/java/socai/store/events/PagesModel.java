package socai.store.events;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import socai.spine.Answer;
import socai.spine.Appended;
import socai.spine.Command;
import socai.spine.Violation;

/** The toy context once more, in a few lines and in memory: what each command must be answered after those before it. */
final class PagesModel {

    private final Map<String, Long> lines = new HashMap<>();
    private final Map<String, Integer> limits = new HashMap<>();
    private final Set<String> taken = new TreeSet<>();

    /**
     * @param rules    which were violated
     * @param appended the place of the one event that goes into a stream, by stream
     */
    record Prediction(boolean accepted, Set<String> rules, Map<String, Long> appended) {

        static Prediction said(Answer answer) {
            return new Prediction(
                    answer.accepted(),
                    answer.violations().stream().map(Violation::rule).collect(Collectors.toSet()),
                    answer.events().stream()
                            .filter(appended -> appended.count() == 1)
                            .collect(Collectors.toMap(Appended::stream, Appended::first)));
        }
    }

    /** The version of a page's or a limit's stream, −1 before its first event. */
    long version(String stream) {
        return lines.getOrDefault(stream, 0L) - 1;
    }

    /** Takes the next command that was recorded. */
    Prediction next(Command command) {
        return switch (command) {
            case Toy.SetLimit set -> {
                limits.put(set.limit(), set.value());
                yield written(List.of(set.limit()));
            }
            case Toy.WriteLine write ->
                lines.getOrDefault(write.page(), 0L) < limits.get(write.limit())
                        ? written(List.of(write.page()))
                        : refused("toy.page-has-room");
            case Toy.CopyLine copy ->
                taken.add(copy.unique()) ? written(List.of(copy.from(), copy.to())) : refused("toy.value-is-free");
            default -> throw new IllegalArgumentException(command.toString());
        };
    }

    private Prediction written(List<String> streams) {
        Map<String, Long> appended = new TreeMap<>();
        streams.forEach(stream -> appended.put(stream, lines.merge(stream, 1L, Long::sum) - 1));
        return new Prediction(true, Set.of(), appended);
    }

    private static Prediction refused(String rule) {
        return new Prediction(false, Set.of(rule), Map.of());
    }
}
