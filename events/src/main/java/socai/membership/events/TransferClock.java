package socai.membership.events;

/** A limit that runs in a transfer. */
public enum TransferClock {
    /** From the effect of the decision or the new residence to the request or, by 208-QĐ/TW, to the reception. */
    START,
    /** From the letter of introduction to its presentation. */
    PRESENT,
    /** The term of a temporary transfer: by its end the member is back. */
    TERM
}
