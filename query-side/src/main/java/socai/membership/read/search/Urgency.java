package socai.membership.read.search;

/** How the limits of a person stand. */
public enum Urgency {
    /** One at least has passed. */
    LATE,
    /** One at least runs, none has passed. */
    RUNNING
}
