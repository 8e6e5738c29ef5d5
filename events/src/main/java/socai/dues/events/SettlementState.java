package socai.dues.events;

/** Where the settlement of a year stands. */
public enum SettlementState {
    NONE,
    REPORTED,
    /** The superior found something; the organisation reports again. */
    RETURNED,
    ACCEPTED
}
