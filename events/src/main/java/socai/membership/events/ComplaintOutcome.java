package socai.membership.events;

/** What became of a complaint. */
public enum ComplaintOutcome {
    /** The decision stays. */
    DECISION_UPHELD,
    /** The decision was wrong; the membership is to be restored. */
    DECISION_OVERTURNED
}
