package socai.membership.events;

/** Why a member moves. A fixed list, so that no more of a person's life is told than the transfer needs. */
public enum TransferCause {
    NEW_UNIT,
    RETIREMENT,
    LOSS_OF_WORKING_CAPACITY,
    RESIGNATION,
    DEMOBILISATION,
    CHANGE_OF_RESIDENCE,
    STUDY,
    SECONDMENT,
    LONG_STAY
}
