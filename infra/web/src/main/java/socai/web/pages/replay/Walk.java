package socai.web.pages.replay;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import socai.spine.read.timeline.GetTimeline;

/**
 * The acts of a dossier as steps, oldest first, with the one that is looked at.
 *
 * @param position from 1; 0 when the act is not among the steps
 */
public record Walk(List<Step> steps, int position) {

    /** @param stream within which the act is replayed */
    public record Step(
            int number,
            String command,
            String stream,
            LocalDate on,
            Instant recorded,
            String sentence,
            boolean refused,
            List<socai.spine.read.Fields.Change> changes) {}

    static Walk of(List<GetTimeline.Entry> story, String command) {
        Map<String, GetTimeline.Entry> acts = new LinkedHashMap<>();
        story.forEach(entry -> entry.command().ifPresent(id -> acts.putIfAbsent(id, entry)));
        List<Step> steps = new ArrayList<>();
        int position = 0;
        for (Map.Entry<String, GetTimeline.Entry> act : acts.entrySet()) {
            GetTimeline.Entry entry = act.getValue();
            steps.add(new Step(
                    steps.size() + 1,
                    act.getKey(),
                    entry.stream(),
                    entry.businessDate(),
                    entry.recordedAt(),
                    entry.sentence(),
                    entry.kind() == GetTimeline.Kind.REFUSED,
                    entry.changes()));
            if (act.getKey().equals(command)) {
                position = steps.size();
            }
        }
        return new Walk(steps, position);
    }

    public boolean walkable() {
        return position > 0 && steps.size() > 1;
    }

    /** The step that is looked at. */
    public Step here() {
        return steps.get(position - 1);
    }

    public Optional<Step> before() {
        return position > 1 ? Optional.of(steps.get(position - 2)) : Optional.empty();
    }

    public Optional<Step> after() {
        return position < steps.size() ? Optional.of(steps.get(position)) : Optional.empty();
    }
}
