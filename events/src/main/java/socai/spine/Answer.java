package socai.spine;

import java.util.List;

/**
 * What the asker gets, for accepted and refused alike; derivable from the journal, so that the same command id gets
 * the same answer for ever.
 */
public record Answer(CommandId command, boolean accepted, List<Violation> violations, List<Appended> events) {

    /** The first id of a stream of the given type that this command wrote to; what a creating command made. */
    public String stream(String type) {
        return events.stream()
                .filter(appended -> appended.type().equals(type))
                .map(Appended::stream)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the command wrote to no stream of type " + type));
    }
}
