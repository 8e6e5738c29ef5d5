package socai.membership.events;

/** Why an admission file ends without a decision or a ceremony. */
public enum ClosingReason {
    WITHDRAWN,
    MOVED_AWAY,
    DIED,
    /** The person turned out to be on record twice; the other record goes on. */
    RECORDED_TWICE
}
