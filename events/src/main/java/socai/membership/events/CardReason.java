package socai.membership.events;

/** Why a Party card is asked for. */
public enum CardReason {
    /** None was ever handed over. */
    FIRST,
    /** The card is worn, or its data changed. */
    EXCHANGE,
    LOST,
    DAMAGED
}
