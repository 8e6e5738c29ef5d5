package socai.membership.write.lives;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import socai.spine.Command;
import socai.spine.Decision;
import socai.spine.StreamEvent;
import socai.spine.Violation;

/** What was tried in all lives together, and what must be true of each single answer. */
final class Tried {

    /** They carry out what is decided about a whole cell, in an order of their own: the lives try them, and no more. */
    private static final Set<String> OF_A_CELL = Set.of(
            "ProposeJoining",
            "ApproveJoining",
            "DeclineJoining",
            "LapseJoining",
            "EndJoinCode",
            "DecideReorganisation",
            "TakeOverOrganisation",
            "MoveReorganisedMembers",
            "CarryOverAdmission",
            "CarryOverTransfer",
            "CompleteReorganisation",
            "StartCleansing");

    private final Map<String, Integer> accepted = new ConcurrentSkipListMap<>();
    private final Map<String, String> broken = new ConcurrentSkipListMap<>();
    private final Map<String, Map<String, Integer>> refused = new ConcurrentSkipListMap<>();

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

    /** Commands that never came through, and those that nothing was ever said against: the lives did not reach them. */
    List<String> unanswered() {
        return OneLife.commands().stream()
                .filter(name -> !OF_A_CELL.contains(name))
                .filter(name -> !accepted.containsKey(name) || !refused.containsKey(name))
                .toList();
    }

    @Override
    public String toString() {
        return accepted + " " + refused;
    }
}
