package socai.spine.read;

import java.util.List;
import socai.spine.Recorded;

/** Folds events into the states by which decisions are taken; the writing side implements it. */
@FunctionalInterface
public interface StateView {

    /**
     * The folded state of a stream after each of these events, in their order: as many states as events. The events
     * may be fewer than the stream holds, for a view of what was known.
     */
    List<Record> after(String stream, List<Recorded> events);
}
