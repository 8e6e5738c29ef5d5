package socai.organisation.events;

/** What takes an official member of a cell out of the base of a vote for a while. */
public enum RollMark {
    /** Introduced to temporary activities elsewhere: not in the base. */
    TEMPORARILY_OUT,
    /** Exempted from activities: in the base only when present. */
    EXEMPT
}
