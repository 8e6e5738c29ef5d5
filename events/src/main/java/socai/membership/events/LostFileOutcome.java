package socai.membership.events;

/** What the inquiry into a lost member file came to. */
public enum LostFileOutcome {
    /** It turned up; nothing has to be restored. */
    FOUND,
    /** It is gone and has to be restored. */
    LOST
}
