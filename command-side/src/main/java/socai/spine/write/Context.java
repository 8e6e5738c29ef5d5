package socai.spine.write;

import java.util.List;

/** A context's table of contents on the writing side: its deciders. */
public interface Context {

    /** The name in addresses: {@code /api/commands/{context}/{Command}}. */
    String name();

    List<Decider<?, ?, ?>> deciders();
}
