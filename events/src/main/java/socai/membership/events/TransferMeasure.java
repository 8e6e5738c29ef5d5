package socai.membership.events;

/** What must have happened within the limit for starting a transfer. */
public enum TransferMeasure {
    START,
    COMPLETION
}
