package socai.organisation.events;

/** Whose votes a roll counts. */
public enum RollKind {
    /** All members of a cell; official ones make the base. */
    CELL,
    /** The committee of an organisation, of a cell too (chi ủy). */
    COMMITTEE,
    STANDING_COMMITTEE
}
