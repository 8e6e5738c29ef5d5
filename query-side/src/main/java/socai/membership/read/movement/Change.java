package socai.membership.read.movement;

/** What a row of the read model tells of one membership and one organisation. */
enum Change {
    ADMITTED,
    READMITTED,
    RESTORED,
    /** Taken over from a list as it stood on its date. */
    LISTED,
    SEAT_CAME,
    SEAT_WENT,
    RECOGNISED,
    LEFT,
    REMOVED,
    DIED,
    /** The same membership had been recorded twice. */
    DUPLICATE,
    EXEMPTED,
    ACTIVE_AGAIN,
    STAYS_AWAY,
    HOSTED,
    BACK_FROM_STAY
}
