package socai.dues.events;

/** Why a receipt was entered wrongly. A fixed list, so that nobody's matter is told in it. */
public enum ReversalReason {
    WRONG_AMOUNT,
    WRONG_MEMBER,
    WRONG_MONTHS,
    ENTERED_TWICE,
    /** The money did not come in, or went back. */
    MONEY_RETURNED
}
