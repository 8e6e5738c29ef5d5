package socai.membership.events;

/** Why a transfer was given up before it was received. */
public enum WithdrawalReason {
    DECISION_REVOKED,
    REQUESTED_BY_THE_MEMBER,
    RECORDED_BY_MISTAKE,
    OTHER_DESTINATION
}
