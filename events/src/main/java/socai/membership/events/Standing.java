package socai.membership.events;

/** What a member is: on probation (dự bị) or official (chính thức). Only the latter votes, stands and counts. */
public enum Standing {
    PROBATIONARY,
    OFFICIAL
}
