package socai.organisation.events;

/** Why a seat on a roll ended. A fixed list, so that no person's matter is ever told in it. */
public enum RollExit {
    TRANSFERRED,
    /** Moved by the superior, because the organisation was merged, divided or ended. */
    REASSIGNED,
    REMOVED,
    EXPELLED,
    LEFT,
    NOT_RECOGNISED,
    DIED,
    TERM_ENDED,
    RETIRED,
    RESIGNED,
    DISMISSED,
    /** The same person sat on it twice by mistake; the other record stays. */
    RECORDED_TWICE
}
