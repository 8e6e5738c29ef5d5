package socai.membership.read.search;

/** What a person is to the organisation, in one word. */
public enum PersonStatus {
    OFFICIAL,
    PROBATIONARY,
    EXEMPT,
    TEMPORARILY_OUT,
    /** Not a member, or not yet. */
    CANDIDATE,
    /** Was a member. */
    FORMER
}
