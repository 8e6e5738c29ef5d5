package socai.app.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import socai.spine.CommandId;

/** What was asked and what was answered, as those who asked remember it: the program and its store have no part in it. */
final class History {

    private final Map<CommandId, Desk.Wish> asked = new LinkedHashMap<>();
    private final Map<CommandId, List<Wire.Said>> answers = new ConcurrentHashMap<>();
    private final List<Wire.Said> faults = new CopyOnWriteArrayList<>();
    private final AtomicInteger sent = new AtomicInteger();
    private final AtomicInteger broken = new AtomicInteger();

    void asked(Desk.Wish wish) {
        asked.put(wish.id(), wish);
        answers.put(wish.id(), new CopyOnWriteArrayList<>());
    }

    /** Empty: the connection broke, and nobody knows what became of it. */
    void answered(CommandId id, Optional<Wire.Said> said) {
        sent.incrementAndGet();
        said.filter(answer -> !answer.recorded() && answer.status() != 409).ifPresent(faults::add);
        said.ifPresentOrElse(answers.get(id)::add, broken::incrementAndGet);
    }

    Map<CommandId, Desk.Wish> asked() {
        return asked;
    }

    /** The answer that must be in the journal; every telling of it was the same. */
    Optional<Wire.Said> acknowledged(CommandId id) {
        List<Wire.Said> recorded =
                answers.get(id).stream().filter(Wire.Said::recorded).distinct().toList();
        assertThat(recorded).as("one answer to " + asked.get(id)).hasSizeLessThanOrEqualTo(1);
        return recorded.stream().findFirst();
    }

    /** Neither decided nor a conflict: nothing that was asked here may end so. */
    List<Wire.Said> faults() {
        return faults;
    }

    int answered() {
        return answers.values().stream().mapToInt(List::size).sum();
    }

    /** How many commands and requests there are by now, and what is known of them. */
    Figures figures() {
        int accepted = 0;
        int refused = 0;
        int conflicts = 0;
        int unknown = 0;
        for (CommandId id : asked.keySet()) {
            Optional<Wire.Said> said = acknowledged(id);
            if (said.isEmpty()) {
                if (answers.get(id).isEmpty()) {
                    unknown++;
                } else {
                    conflicts++;
                }
            } else if (said.get().status() == 200) {
                accepted++;
            } else {
                refused++;
            }
        }
        return new Figures(asked.size(), sent.get(), broken.get(), accepted, refused, conflicts, unknown);
    }

    /**
     * @param broken    requests that got no answer
     * @param conflicts commands that only heard that somebody else was faster
     * @param unknown   commands of which no request was answered
     */
    record Figures(int commands, int requests, int broken, int accepted, int refused, int conflicts, int unknown) {}
}
