package socai.policy.events;

/** Why a day differs from the plain week. */
public enum DayKind {
    FIXED,
    TET,
    HUNG_KINGS,
    NATIONAL_DAY,
    SUBSTITUTE,
    SWAP_DAY_OFF,
    SWAP_WORKING_DAY
}
