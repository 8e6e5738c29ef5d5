package socai.membership.write.lives;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;
import socai.spine.Command;
import socai.spine.Decision;
import socai.spine.StreamEvent;
import socai.spine.Violation;

/** What was tried in all lives together, and what must be true of each single answer. */
final class Tried {

    /** What nothing can be said against, and why. */
    private static final Map<String, String> NEVER_REFUSED =
            Map.of("EndJoinCode", "ending a code that was never shared, or is over, leaves things as they are");

    /** Files that a reorganisation carries over: each kind of them has to come to its next step there. */
    private static final Set<String> CARRIED = Set.of("adm", "rec", "exm", "lev", "rmv", "bdg", "trf");

    private final Map<String, Integer> accepted = new ConcurrentSkipListMap<>();
    private final Map<String, String> broken = new ConcurrentSkipListMap<>();
    private final Map<String, Map<String, Integer>> refused = new ConcurrentSkipListMap<>();
    private final Set<String> wentOn = new ConcurrentSkipListSet<>();

    void seen(Command command, Decision decision, List<StreamEvent> written) {
        String name = command.getClass().getSimpleName();
        switch (decision) {
            case Decision.Accepted ignored -> accepted.merge(name, 1, Integer::sum);
            case Decision.Refused no -> {
                assertThat(written).as("events of the refused " + command).isEmpty();
                assertThat(no.violations()).as("why " + command + " is refused").isNotEmpty();
                no.violations().forEach(violation -> cited(name, violation));
            }
        }
    }

    /** An exception is no answer: whoever asked would be told nothing. */
    void broken(Command command, RuntimeException because) {
        String where = Arrays.stream(because.getStackTrace())
                .map(StackTraceElement::toString)
                .filter(frame -> frame.contains("socai."))
                .limit(3)
                .collect(Collectors.joining(" < "));
        broken.putIfAbsent(because.getClass().getSimpleName() + " at " + where, because.getMessage() + ": " + command);
    }

    Map<String, String> broken() {
        return broken;
    }

    private void cited(String name, Violation violation) {
        int before = refused.computeIfAbsent(name, unknown -> new ConcurrentSkipListMap<>())
                .merge(violation.rule(), 1, Integer::sum);
        // A citation per refusal; the sentences are the same each time, so that looking at some of them is enough.
        assertThat(violation.citation().regulation())
                .as("citation of " + violation.rule())
                .isNotBlank();
        if (before <= 20) {
            for (String language : List.of("vi", "en")) {
                assertThat(violation.sentence(language, "…"))
                        .as(violation.rule())
                        .isNotBlank()
                        .doesNotContain("{", "}");
                assertThat(violation.wayOut(language, "…"))
                        .as(violation.rule())
                        .isNotBlank()
                        .doesNotContain("{", "}");
            }
        }
    }

    /** A step of a file that was carried over to another cell. */
    void wentOn(String prefix) {
        wentOn.add(prefix);
    }

    /** Kinds of files that never came to another step after their cell was merged or divided. */
    List<String> stranded() {
        return CARRIED.stream().filter(kind -> !wentOn.contains(kind)).sorted().toList();
    }

    /** Commands of which it is said that they are never refused, and were. */
    List<String> refusedAfterAll() {
        return NEVER_REFUSED.keySet().stream().filter(refused::containsKey).toList();
    }

    /** Commands that never came through, and those that nothing was ever said against: the lives did not reach them. */
    List<String> unanswered() {
        return OneLife.commands().stream()
                .filter(name ->
                        !accepted.containsKey(name) || !refused.containsKey(name) && !NEVER_REFUSED.containsKey(name))
                .toList();
    }

    @Override
    public String toString() {
        return accepted + " " + refused;
    }
}
