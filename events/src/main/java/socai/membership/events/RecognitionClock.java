package socai.membership.events;

/** A limit that runs in a recognition file. */
public enum RecognitionClock {
    /** From the end of probation to the cell's resolution. */
    CELL_REVIEW,
    /** From the cell's resolution to the decision of the competent body. */
    DECISION
}
