package socai.web;

import java.time.Duration;
import socai.spine.CommandId;

/** Tells whether the pages already show what a command did; the application knows its read models. */
@FunctionalInterface
public interface Freshness {

    /** For an installation whose pages read what was just written. */
    Freshness AT_ONCE = (command, limit) -> true;

    /**
     * Waits for it, at most this long.
     *
     * @return false when a page may still show the state before
     */
    boolean shown(CommandId command, Duration limit);
}
