package socai.policy.events;

/** At which level a matter is decided, as seen from the cell. */
public enum DecidingLevel {
    GRASSROOTS,
    ABOVE_GRASSROOTS,
    PROVINCIAL
}
