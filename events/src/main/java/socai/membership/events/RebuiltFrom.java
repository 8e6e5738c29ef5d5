package socai.membership.events;

/** From what a paper of a lost member file was rebuilt. */
public enum RebuiltFrom {
    /** A copy that another Party organisation keeps. */
    KEPT_COPY,
    /** A copy of the decision, from whoever issued it. */
    ISSUED_DECISION,
    /** The member database. */
    DATABASE,
    /** The member declares it once more, and it is confirmed. */
    MEMBER_STATEMENT,
    /** Confirmed by organisations in which the member was. */
    CONFIRMATION
}
