package socai.spine.write;

import java.util.List;
import socai.spine.StreamType;

/** A context's table of contents on the writing side: its streams and its deciders. */
public interface Context {

    /** The name in addresses: {@code /api/commands/{context}/{Command}}. */
    String name();

    List<Decider<?, ?, ?>> deciders();

    /** Streams that no decider owns but some write to (rolls, memberships). */
    default List<StreamType<?, ?>> streams() {
        return List.of();
    }
}
