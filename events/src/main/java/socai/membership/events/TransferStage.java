package socai.membership.events;

/** How far a transfer has come, in the order of its way. A kind of transfer need not pass every stage. */
public enum TransferStage {
    NOT_REQUESTED,
    REQUESTED,
    /** The self-review of the last year was given in the cell. */
    REVIEWED,
    LETTER_ISSUED,
    /** The member file was sealed by its keeper. */
    SEALED,
    PRESENTED,
    CHECKED,
    /** Sent back with what is missing; may be presented again. */
    RETURNED,
    /** Received: the seat has moved, or the stay has begun. */
    RECEIVED,
    /** The stay elsewhere is over. */
    ENDED,
    WITHDRAWN
}
