package socai.membership.events;

/** Why an exemption ended. */
public enum ExemptionEnd {
    ON_REQUEST,
    /** The day up to which it was granted has come. */
    TERM_OVER,
    /** The member died, left or was removed meanwhile. */
    MEMBERSHIP_ENDED
}
