package socai.membership.write.card;

/** Where the Party card of a member stands. */
public enum CardStage {
    /** The ledger knows of none. */
    NONE,
    HELD,
    LOST,
    DAMAGED,
    PROPOSED,
    DECIDED
}
