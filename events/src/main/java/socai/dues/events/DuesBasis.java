package socai.dues.events;

/** From what the amount of a month is computed. */
public enum DuesBasis {
    /** An amount that the member declares. */
    DECLARED,
    /** The minimum wage of the zone in which the member lives. */
    ZONE_WAGE,
    /** An amount that the regulation names. */
    FIXED
}
