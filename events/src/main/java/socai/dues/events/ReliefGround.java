package socai.dues.events;

/** Why a member asks to pay less (01-QĐ/TW: special hardship). */
public enum ReliefGround {
    POOR_HOUSEHOLD,
    NEAR_POOR_HOUSEHOLD,
    /** A disease from the list of grave diseases. */
    GRAVE_DISEASE,
    OTHER_HARDSHIP
}
