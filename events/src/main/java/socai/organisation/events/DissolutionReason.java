package socai.organisation.events;

/** Why an organisation ended. A fixed list, so that no person's matter is ever told in it. */
public enum DissolutionReason {
    MERGED,
    DIVIDED,
    RESTRUCTURED,
    UNIT_CLOSED,
    TOO_FEW_MEMBERS,
    DISCIPLINED
}
