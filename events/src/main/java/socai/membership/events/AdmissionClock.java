package socai.membership.events;

/** A limit that runs in an admission file. */
public enum AdmissionClock {
    /** From the cell's resolution to the decision of the competent body. */
    DECISION,
    /** From the decision, or its receipt, to the ceremony. */
    CEREMONY
}
