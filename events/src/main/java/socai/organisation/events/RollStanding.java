package socai.organisation.events;

/** What a seat on a roll is worth: only official members vote and count. */
public enum RollStanding {
    OFFICIAL,
    PROBATIONARY
}
