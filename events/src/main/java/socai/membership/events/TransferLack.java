package socai.membership.events;

/** What is missing when a transfer is sent back. */
public enum TransferLack {
    LETTER_INCOMPLETE,
    ENDORSEMENT_MISSING,
    FILE_MISSING,
    FILE_INCOMPLETE,
    SEAL_BROKEN,
    SELF_REVIEW_MISSING,
    DUES_NOT_CERTIFIED,
    ADDRESSED_ELSEWHERE
}
